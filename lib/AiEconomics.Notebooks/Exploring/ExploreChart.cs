using AiEconomics.Notebooks.Charts;
using Plotly.NET;

namespace AiEconomics.Notebooks.Exploring;

/// <summary>Draws an explorable at its start: the curve as stated, the same curve to be moved, and the point where the sliders stand.</summary>
internal static class ExploreChart
{
    private const int Height = 400;
    private const int Places = 61;

    // Beyond this ratio of its ends an axis is logarithmic, or small results would lie on the ground.
    private const double Wide = 20;

    /// <summary>Where the curves are computed, in base units of the input that runs along.</summary>
    internal static IReadOnlyList<double> PlacesOf(ExploreInput along) =>
        [.. Enumerable.Range(0, Places).Select(place => along.Axis().Value(place / (Places - 1.0)))];

    internal static GenericChart Of(Exploration exploration, Grid grid)
    {
        var along = exploration.Along;
        var line = PlacesOf(along).Select(x => (X: along.Form.Shown(x), Y: At(exploration, along, x))).ToList();
        var logarithmic = grid.Values.Min() > 0 && grid.Values.Max() > Wide * grid.Values.Min();
        var marks = exploration.Verdict is { } verdict
            ? new[] { new Mark(exploration.Main.Form.Shown(verdict.Threshold) / exploration.Scale, verdict.ThresholdText) }
            : [];
        var layout = new Layout();
        layout.SetProperty("xaxis", Across(along));
        layout.SetProperty("yaxis", Upright(exploration, grid, marks, logarithmic));
        layout.SetProperty("shapes", marks.Select(Guide.Line).ToArray());
        layout.SetProperty("annotations", new[] { ChartStyle.Title(exploration.Title), ChartStyle.Caption(exploration.Source) }
            .Concat(marks.Select(mark => Guide.Label(mark, logarithmic ? Axes.LogarithmicY : Axes.Linear))).ToArray());
        layout.SetProperty("margin", ChartStyle.Object(("t", ChartStyle.RoomForTitle(exploration.Title)), ("b", 96), ("l", 70), ("r", 30)));
        return ChartStyle.Chart(
            [Line(line, "as stated", ChartStyle.Muted, 2, "dot"), Line(line, "with your numbers", ChartStyle.Palette[0], 3, "solid"), Point(exploration, along)],
            layout, ExploreText.Of(exploration), Height);
    }

    private static double At(Exploration exploration, ExploreInput along, double x) =>
        exploration.Main.Form.Shown(exploration.Main.At([.. exploration.InputsOf(exploration.Main).Select(input => input.Key == along.Key ? x : input.Start)])) / exploration.Scale;

    private static DynamicObj.DynamicObj Across(ExploreInput along)
    {
        var (low, high) = (along.Form.Shown(along.Low), along.Form.Shown(along.High));
        var logarithmic = low > 0 && high > Wide * low;
        var axis = ChartStyle.Axis($"{along.Label}, {along.Form.Unit}", logarithmic);
        axis.SetProperty("range", new[] { low, high }.Select(end => ChartStyle.Rounded(logarithmic ? Math.Log10(end) : end)).ToArray());
        if (logarithmic)
        {
            ChartStyle.NamePowers(axis, low, high);
        }

        return axis;
    }

    // The axis has room for whatever the sliders can give, so that it stands still while they move.
    private static DynamicObj.DynamicObj Upright(Exploration exploration, Grid grid, Mark[] marks, bool logarithmic)
    {
        var ends = grid.Values.Select(value => exploration.Main.Form.Shown(value) / exploration.Scale).Concat(marks.Select(mark => mark.Value)).ToList();
        var (low, high) = (ends.Min(), ends.Max());
        var axis = ChartStyle.Axis(exploration.Axis, logarithmic);
        if (logarithmic)
        {
            axis.SetProperty("range", new[] { ChartStyle.Rounded(Math.Log10(low) - 0.08), ChartStyle.Rounded(Math.Log10(high) + 0.12) });
            ChartStyle.NamePowers(axis, low, high);
        }
        else
        {
            axis.SetProperty("range", new[] { ChartStyle.Rounded(Math.Min(0, low * 1.08)), ChartStyle.Rounded(Math.Max(0, high * 1.08)) });
        }

        return axis;
    }

    private static Trace2D Line(List<(double X, double Y)> points, string name, string color, int width, string dash)
    {
        var trace = new Trace2D("scatter");
        trace.SetProperty("x", points.Select(point => ChartStyle.Rounded(point.X)).ToArray());
        trace.SetProperty("y", points.Select(point => ChartStyle.Rounded(point.Y)).ToArray());
        trace.SetProperty("mode", "lines");
        trace.SetProperty("name", name);
        trace.SetProperty("showlegend", false);
        trace.SetProperty("line", ChartStyle.Object(("color", color), ("width", width), ("dash", dash)));
        trace.SetProperty("hovertemplate", name + ": %{y:.3s} at %{x:.3s}<extra></extra>");
        return trace;
    }

    private static Trace2D Point(Exploration exploration, ExploreInput along)
    {
        var trace = new Trace2D("scatter");
        trace.SetProperty("x", new[] { ChartStyle.Rounded(along.Form.Shown(along.Start)) });
        trace.SetProperty("y", new[] { ChartStyle.Rounded(At(exploration, along, along.Start)) });
        trace.SetProperty("mode", "markers");
        trace.SetProperty("name", "where the sliders stand");
        trace.SetProperty("showlegend", false);
        trace.SetProperty("cliponaxis", false);
        trace.SetProperty("marker", ChartStyle.Object(("color", ChartStyle.Palette[1]), ("size", 13)));
        trace.SetProperty("hovertemplate", "%{y:.3s} at %{x:.3s}<extra></extra>");
        return trace;
    }
}
