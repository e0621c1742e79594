using AiEconomics.Notebooks.Charts;
using Plotly.NET;

namespace AiEconomics.Notebooks.Exploring;

/// <summary>Draws an explorable at its start: the curve as stated, the same curve to be moved, and the point where the sliders stand.</summary>
internal static class ExploreChart
{
    private const int Height = 400;
    private const int Places = 61;

    // What a mark takes of the frame: its line, the room of its label above, and of the width.
    private const double LineHeight = 0.01;
    private const double LabelHeight = 0.1;
    private const int LabelPlaces = Places / 5;

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
        var upright = Reach.Of([.. grid.Values.Select(value => exploration.Main.Form.Shown(value) / exploration.Scale), .. marks.Select(mark => mark.Value)], logarithmic);
        layout.SetProperty("yaxis", Upright(exploration.Axis, upright));
        layout.SetProperty("shapes", marks.Select(Guide.Line).ToArray());
        layout.SetProperty("annotations", new[] { ChartStyle.Title(exploration.Title), ChartStyle.Caption(exploration.Source) }
            .Concat(marks.Select(mark => Guide.Label(mark, logarithmic ? Axes.LogarithmicY : Axes.Linear, atLeft: IsFreerAtLeft(line, mark, upright)))).ToArray());
        layout.SetProperty("margin", ChartStyle.Object(("t", ChartStyle.RoomForTitle(exploration.Title)), ("b", 96), ("l", 70), ("r", 30)));
        return ChartStyle.Chart(
            [Line(line, "as stated", ChartStyle.Muted, 2, "dot"), Line(line, "with your numbers", ChartStyle.Palette[0], 3, "solid"), Point(exploration, along)],
            layout, ExploreText.Of(exploration), Height);
    }

    // A label stands at the right end, unless the curve runs through it there and not at the left.
    private static bool IsFreerAtLeft(IReadOnlyList<(double X, double Y)> curve, Mark mark, Reach upright)
    {
        bool Crosses(IEnumerable<(double X, double Y)> part) => part.Any(point => upright.Part(mark.Value, point.Y) is > -LineHeight and < LabelHeight);
        return Crosses(curve.TakeLast(LabelPlaces)) && !Crosses(curve.Take(LabelPlaces));
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
    private static DynamicObj.DynamicObj Upright(string title, Reach reach)
    {
        var axis = ChartStyle.Axis(title, reach.Logarithmic);
        axis.SetProperty("range", new[] { ChartStyle.Rounded(reach.Start), ChartStyle.Rounded(reach.End) });
        if (reach.Logarithmic)
        {
            ChartStyle.NamePowers(axis, reach.Low, reach.High);
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

    /// <summary>What an axis spans: its outermost values, and a little more.</summary>
    private readonly record struct Reach(double Low, double High, bool Logarithmic)
    {
        internal double Start => Logarithmic ? Math.Log10(Low) - 0.08 : Math.Min(0, Low * 1.08);

        internal double End => Logarithmic ? Math.Log10(High) + 0.12 : Math.Max(0, High * 1.08);

        internal static Reach Of(IReadOnlyList<double> values, bool logarithmic) => new(values.Min(), values.Max(), logarithmic);

        /// <summary>How far above one value another lies, as a part of the axis.</summary>
        internal double Part(double below, double above) => (Logarithmic ? Math.Log10(above / below) : above - below) / (End - Start);
    }
}
