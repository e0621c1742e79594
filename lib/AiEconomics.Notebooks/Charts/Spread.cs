using AiEconomics.Uncertainty;
using AiEconomics.Units;
using Plotly.NET;

namespace AiEconomics.Notebooks.Charts;

/// <summary>Draws how the draws of an uncertain result spread, with its 90 % interval.</summary>
public static class Spread
{
    private const int Height = 380;

    // The labels of the marks stand above the bars.
    private const double RoomForMarks = 1.18;

    /// <summary>A histogram; the classes within the central 90 % are dark, the tails pale.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="axis">What the axis measures, with its unit.</param>
    /// <param name="result">The uncertain result.</param>
    /// <param name="source">Where the inputs come from.</param>
    /// <param name="scale">How many base units one unit of the axis is.</param>
    /// <param name="marks">Values to compare with, upright.</param>
    /// <param name="draws">How many draws.</param>
    public static GenericChart Chart<T>(
        string title, string axis, Uncertain<T> result, string source, double scale = 1, IReadOnlyList<Mark>? marks = null, long draws = 100_000)
        where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(result);
        var summary = result.Summary(draws);
        var histogram = result.Histogram(draws: draws);
        var upright = (marks ?? []).Select(mark => mark with { Across = false }).ToList();

        var layout = new Layout();
        layout.SetProperty("xaxis", ChartStyle.Axis(axis, logarithmic: false));
        layout.SetProperty("yaxis", ChartStyle.Object(("visible", false), ("range", new[] { 0, ChartStyle.Rounded(RoomForMarks * histogram.Shares.Max()) })));
        layout.SetProperty("bargap", 0.06);
        layout.SetProperty("shapes", upright.Select(Guide.Line).ToArray());
        layout.SetProperty("annotations", new[] { ChartStyle.Title(title), ChartStyle.Caption(source) }.Concat(upright.Select(Guide.Label)).ToArray());
        layout.SetProperty("margin", ChartStyle.Object(("t", ChartStyle.RoomForTitle(title)), ("b", 96), ("l", 24), ("r", 24)));
        var words = $"{title} {summary}. {axis}.{Guide.Words(upright)} Source: {source}";
        return ChartStyle.Chart([Bars(histogram, summary, scale)], layout, words, Height);
    }

    private static Trace2D Bars<T>(Histogram<T> histogram, Summary<T> summary, double scale) where T : struct, IQuantity<T>
    {
        var middles = histogram.Edges.Zip(histogram.Edges.Skip(1), (from, to) => (from + to) / 2).ToList();
        var trace = new Trace2D("bar");
        trace.SetProperty("x", middles.Select(x => ChartStyle.Rounded(x / scale)).ToArray());
        trace.SetProperty("y", histogram.Shares.Select(ChartStyle.Rounded).ToArray());
        trace.SetProperty("marker", ChartStyle.Object(("color", middles.Select(x => IsInside(x, summary) ? ChartStyle.Palette[0] : ChartStyle.Pale).ToArray())));
        trace.SetProperty("hovertemplate", "%{x:.3s}: %{y:.1%} of the draws<extra></extra>");
        trace.SetProperty("showlegend", false);
        return trace;
    }

    private static bool IsInside<T>(double x, Summary<T> summary) where T : struct, IQuantity<T> =>
        x >= summary.Low.BaseValue && x <= summary.High.BaseValue;
}
