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
    /// <exception cref="ArgumentException">There is no curve.</exception>
    public static GenericChart Chart(
        string title, string xAxis, string yAxis, IReadOnlyList<Curve> curves, string source, IReadOnlyList<Mark> marks, string reading)
    {
        ArgumentNullException.ThrowIfNull(curves);
        ArgumentNullException.ThrowIfNull(marks);
        if (curves.Count == 0)
        {
            throw new ArgumentException($"The chart '{title}' has no curves; give it at least one.");
        }

        var layout = new Layout();
        var x = ChartStyle.Axis(xAxis, logarithmic: false);
        // The curves end where the plot ends, so that their names stand in the margin.
        var places = curves.SelectMany(curve => curve.Points).Select(point => point.X).ToList();
        x.SetProperty("range", new[] { ChartStyle.Rounded(places.Min()), ChartStyle.Rounded(places.Max()) });
        layout.SetProperty("xaxis", x);
        var y = ChartStyle.Axis(yAxis, logarithmic: false);
        y.SetProperty("rangemode", "tozero");
        y.SetProperty("ticklabelstandoff", 6);
        layout.SetProperty("yaxis", y);
        layout.SetProperty("shapes", marks.Select(Guide.Line).ToArray());
        layout.SetProperty("annotations", new[] { ChartStyle.Title(title), ChartStyle.Caption(source) }.Concat(marks.Select(Guide.Label)).Concat(curves.Select(EndLabel)).ToArray());
        layout.SetProperty("margin", ChartStyle.Object(("t", ChartStyle.RoomForTitle(title)), ("b", 96), ("l", 64), ("r", 130)));
        return ChartStyle.Chart(curves.Select(Trace), layout, Description(title, xAxis, yAxis, curves, marks, reading, source), Height);
    }

    private static Trace2D Trace(Curve curve, int index)
    {
        var trace = new Trace2D("scatter");
        trace.SetProperty("x", curve.Points.Select(point => ChartStyle.Rounded(point.X)).ToArray());
        trace.SetProperty("y", curve.Points.Select(point => ChartStyle.Rounded(point.Y)).ToArray());
        trace.SetProperty("mode", "lines");
        trace.SetProperty("name", curve.Name);
        trace.SetProperty("showlegend", false);
        trace.SetProperty("line", ChartStyle.Object(("color", Color(index)), ("width", 3)));
        trace.SetProperty("hovertemplate", curve.Name + ": %{y:.3s} at %{x:.3s}<extra></extra>");
        return trace;
    }

    private static DynamicObj.DynamicObj EndLabel(Curve curve, int index) =>
        ChartStyle.Object(
            ("text", curve.Name), ("x", ChartStyle.Rounded(curve.Points[^1].X)), ("y", ChartStyle.Rounded(curve.Points[^1].Y)),
            ("xanchor", "left"), ("xshift", 6), ("showarrow", false), ("font", ChartStyle.Object(("color", Color(index)))));

    private static string Color(int index) => ChartStyle.Palette[index % ChartStyle.Palette.Length];

    private static string Description(
        string title, string xAxis, string yAxis, IReadOnlyList<Curve> curves, IReadOnlyList<Mark> marks, string reading, string source)
    {
        var names = string.Join(", ", curves.Select(curve => curve.Name));
        return $"{title} {yAxis} over {xAxis}: {names}. {reading}{Guide.Words(marks)} Source: {source}";
    }
}
