using Plotly.NET;

namespace AiEconomics.Notebooks.Charts;

/// <summary>Draws how one quantity moves with another.</summary>
public static class Curves
{
    private const int Height = 440;

    /// <summary>A chart of one or more curves, with lines at the values that a reader compares them with.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="xAxis">What the horizontal axis measures, with its unit.</param>
    /// <param name="yAxis">What the vertical axis measures, with its unit.</param>
    /// <param name="curves">The curves; each is labeled at its right end.</param>
    /// <param name="source">Where the numbers come from.</param>
    /// <param name="marks">Lines at printed or known values.</param>
    /// <param name="reading">One sentence that says what the curves do, for those who cannot see them.</param>
    /// <param name="axes">Which axes are logarithmic; these say so.</param>
    /// <param name="bands">Areas of what is possible, behind the curves.</param>
    /// <param name="spots">Single points.</param>
    /// <param name="stretch">A part of the horizontal axis to tell from the rest.</param>
    /// <exception cref="ArgumentException">There is no curve.</exception>
    public static GenericChart Chart(
        string title, string xAxis, string yAxis, IReadOnlyList<Curve> curves, string source, IReadOnlyList<Mark> marks, string reading,
        Axes axes = Axes.Linear, IReadOnlyList<Band>? bands = null, IReadOnlyList<Spot>? spots = null, Stretch? stretch = null)
    {
        ArgumentNullException.ThrowIfNull(curves);
        ArgumentNullException.ThrowIfNull(marks);
        if (curves.Count == 0)
        {
            throw new ArgumentException($"The chart '{title}' has no curves; give it at least one.");
        }

        var (areas, points, stretches) = (bands ?? [], spots ?? [], stretch is null ? Array.Empty<Stretch>() : [stretch]);
        var layout = new Layout();
        layout.SetProperty("xaxis", Across(xAxis, curves, axes));
        layout.SetProperty("yaxis", Upright(yAxis, curves, axes));
        layout.SetProperty("shapes", stretches.Select(CurveParts.Shade).Concat(marks.Select(Guide.Line)).ToArray());
        layout.SetProperty("annotations", new[] { ChartStyle.Title(title), ChartStyle.Caption(source) }
            .Concat(marks.Select(mark => Guide.Label(mark, axes)))
            .Concat(stretches.Select(each => CurveParts.Label(each, axes)))
            .Concat(curves.Select((curve, index) => CurveParts.EndLabel(curve, index, axes)))
            .Concat(areas.Select(band => CurveParts.EndLabel(band, axes))).ToArray());
        layout.SetProperty("margin", ChartStyle.Object(("t", ChartStyle.RoomForTitle(title)), ("b", 96), ("l", 64), ("r", 130)));
        var traces = areas.Select(CurveParts.Area)
            .Concat(curves.Select((curve, index) => CurveParts.Line(curve, index, axes)))
            .Concat(points.Count == 0 ? [] : [CurveParts.Dots(points)]);
        var words = $"{title} {yAxis} over {xAxis}: {string.Join(", ", curves.Select(curve => curve.Name))}. {reading}"
            + $"{CurveParts.Words(areas, points, stretches)}{Guide.Words(marks)} Source: {source}";
        return ChartStyle.Chart(traces, layout, words, Height);
    }

    // The curves end where the plot ends, so that their names stand in the margin.
    private static DynamicObj.DynamicObj Across(string title, IReadOnlyList<Curve> curves, Axes axes)
    {
        var axis = ChartStyle.Axis(title, axes.HasFlag(Axes.LogarithmicX));
        var places = curves.SelectMany(curve => curve.Points).Select(point => point.X).ToList();
        axis.SetProperty("range", new[] { places.Min(), places.Max() }.Select(end => Guide.At(end, axes, Axes.LogarithmicX)).ToArray());
        if (axes.HasFlag(Axes.LogarithmicX))
        {
            ChartStyle.NamePowers(axis, places.Min(), places.Max());
        }

        return axis;
    }

    private static DynamicObj.DynamicObj Upright(string title, IReadOnlyList<Curve> curves, Axes axes)
    {
        var axis = ChartStyle.Axis(title, axes.HasFlag(Axes.LogarithmicY));
        axis.SetProperty("rangemode", "tozero");
        axis.SetProperty("ticklabelstandoff", 6);
        if (axes.HasFlag(Axes.LogarithmicY))
        {
            var heights = curves.SelectMany(curve => curve.Points).Select(point => point.Y).ToList();
            ChartStyle.NamePowers(axis, heights.Min(), heights.Max());
        }

        return axis;
    }
}
