using AiEconomics.Uncertainty;
using AiEconomics.Units;
using Plotly.NET;

namespace AiEconomics.Notebooks.Charts;

/// <summary>Draws how the draws of an uncertain result spread.</summary>
public static class Distributions
{
    private const int Height = 400;

    /// <summary>A histogram with the median and the 90 % interval, and lines at values to compare with.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="axis">What the axis measures, with its unit.</param>
    /// <param name="result">The result.</param>
    /// <param name="source">Where the inputs come from.</param>
    /// <param name="marks">Lines at printed or known values, in units of the axis.</param>
    /// <param name="scale">How many base units one unit of the axis is, such as 1e6 where the axis is in millions.</param>
    public static GenericChart Chart<T>(
        string title, string axis, Uncertain<T> result, string source, IReadOnlyList<Mark>? marks = null, double scale = 1)
        where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(result);
        var (summary, histogram) = (result.Summary(), result.Histogram());
        var lines = (marks ?? []).Prepend(new Mark(summary.Median.BaseValue / scale, "median", Across: false)).ToList();
        var layout = new Layout();
        layout.SetProperty("xaxis", ChartStyle.Axis(axis, logarithmic: false));
        layout.SetProperty("yaxis", ChartStyle.Axis("share of draws, percent", logarithmic: false));
        layout.SetProperty("shapes", lines.Select(Line).ToArray());
        layout.SetProperty("annotations", new[] { ChartStyle.Title(title), ChartStyle.Caption(source) }.Concat(lines.Select(Label)).ToArray());
        layout.SetProperty("margin", ChartStyle.Object(("t", ChartStyle.RoomForTitle(title)), ("b", 90), ("l", 64), ("r", 24)));
        layout.SetProperty("bargap", 0.05);
        var compared = string.Join("", lines.Skip(1).Select(mark => FormattableString.Invariant($" Marked: {mark.Label} at {mark.Value:G3}.")));
        return ChartStyle.Chart([Trace(histogram, summary, scale)], layout, $"{title} {axis}. {summary}.{compared} Source: {source}", Height);
    }

    // Classes inside the 90 % interval are dark, the tails pale.
    private static Trace2D Trace<T>(Histogram<T> histogram, Summary<T> summary, double scale) where T : struct, IQuantity<T>
    {
        var middles = histogram.Edges.Zip(histogram.Edges.Skip(1), (from, to) => (from + to) / 2).ToList();
        var trace = new Trace2D("bar");
        trace.SetProperty("x", middles.Select(middle => ChartStyle.Rounded(middle / scale)).ToArray());
        trace.SetProperty("y", histogram.Shares.Select(share => ChartStyle.Rounded(share * 100)).ToArray());
        trace.SetProperty("marker", ChartStyle.Object(("color", middles.Select(middle =>
            middle >= summary.Low.BaseValue && middle <= summary.High.BaseValue ? ChartStyle.Palette[0] : ChartStyle.Palette[4]).ToArray())));
        trace.SetProperty("showlegend", false);
        trace.SetProperty("hovertemplate", "%{y:.2f} % near %{x:.3s}<extra></extra>");
        return trace;
    }

    private static DynamicObj.DynamicObj Line(Mark mark) => ChartStyle.Object(
        ("type", "line"), ("yref", "paper"), ("y0", 0), ("y1", 1), ("x0", ChartStyle.Rounded(mark.Value)), ("x1", ChartStyle.Rounded(mark.Value)),
        ("line", ChartStyle.Object(("color", ChartStyle.Muted), ("width", 1.5), ("dash", "dash"))));

    // One under the other, because lines may stand close.
    private static DynamicObj.DynamicObj Label(Mark mark, int index) => ChartStyle.Object(
        ("text", mark.Label), ("yref", "paper"), ("y", 1), ("yanchor", "top"), ("yshift", -18 * index), ("x", ChartStyle.Rounded(mark.Value)),
        ("xanchor", "left"), ("xshift", 5), ("showarrow", false), ("font", ChartStyle.Object(("color", ChartStyle.Muted), ("size", 13))));
}
