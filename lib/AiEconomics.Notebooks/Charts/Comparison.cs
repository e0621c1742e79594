using AiEconomics.Units;
using Plotly.NET;

namespace AiEconomics.Notebooks.Charts;

/// <summary>Draws quantities of one kind under each other, each as what it is: a point, a range, or a bound with an open end.</summary>
public static class Comparison
{
    private const int RowHeight = 46;
    private const int FrameHeight = 100;

    // A longer label is broken, so that a phone keeps half its width for the plot.
    private const int LabelWidth = 24;
    private static readonly string Color = ChartStyle.Palette[0];

    /// <summary>A chart with a row for each quantity.</summary>
    /// <param name="title">What the chart shows, as a sentence or a question.</param>
    /// <param name="axis">What the axis measures, with its unit.</param>
    /// <param name="rows">Label and quantity, in the order from top to bottom.</param>
    /// <param name="source">Where the numbers come from, for the line below the chart.</param>
    /// <param name="logarithmic">Whether the axis is logarithmic; then lengths are factors, and the axis says so.</param>
    /// <param name="scale">How many base units one unit of the axis is, such as 1e6 where the axis is in millions.</param>
    /// <exception cref="ArgumentException">There is no row, or a row starts at zero on a logarithmic axis with nothing above it.</exception>
    public static GenericChart Chart<T>(
        string title, string axis, IReadOnlyList<(string Label, Bounds<T> Value)> rows, string source, bool logarithmic = false, double scale = 1)
        where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0)
        {
            throw new ArgumentException($"The chart '{title}' has no rows; give it at least one label with its quantity.");
        }

        var extent = Extent.Of([.. rows.Select(row => row.Value)], logarithmic, scale);
        var traces = rows.Select(row => Row(row.Label, row.Value, extent, scale));
        var layout = Layout(title, axis, source, extent, rows.Count);
        var description = $"{title} {string.Join("; ", rows.Select(row => $"{row.Label}: {row.Value}"))}. {axis}. Source: {source}";
        return ChartStyle.Chart(traces, layout, description, FrameHeight + ChartStyle.RoomForTitle(title) + RowHeight * rows.Count);
    }

    // A point is a dot on a stem; a bound is an arrow head at its end, with the possible side drawn.
    private static Trace2D Row<T>(string label, Bounds<T> value, Extent extent, double scale) where T : struct, IQuantity<T>
    {
        var low = value.Low.BaseValue == 0 ? extent.Low : value.Low.BaseValue / scale;
        var high = value.High is { } end ? end.BaseValue / scale : extent.High;
        var from = value.IsPoint ? extent.Low : low;
        var trace = new Trace2D("scatter");
        trace.SetProperty("x", new[] { ChartStyle.Rounded(from), ChartStyle.Rounded(high) });
        trace.SetProperty("y", new[] { ChartStyle.Wrapped(label, LabelWidth), ChartStyle.Wrapped(label, LabelWidth) });
        trace.SetProperty("mode", "lines+markers+text");
        trace.SetProperty("line", ChartStyle.Object(("color", Color), ("width", value.IsPoint ? 2 : 8)));
        trace.SetProperty("marker", ChartStyle.Object(
            ("color", Color), ("size", new[] { value.IsPoint ? 0 : 13, 13 }), ("symbol", Symbols(value)), ("opacity", 1)));
        var atLeft = value.High is null;
        trace.SetProperty("text", atLeft ? new[] { $"{value}", "" } : ["", $"{value}"]);
        trace.SetProperty("textposition", atLeft ? "top right" : "middle right");
        trace.SetProperty("hovertemplate", $"{label}: {value}<extra></extra>");
        trace.SetProperty("cliponaxis", false);
        trace.SetProperty("showlegend", false);
        return trace;
    }

    private static string[] Symbols<T>(Bounds<T> value) where T : struct, IQuantity<T> =>
    [
        value.Low.BaseValue == 0 ? "line-ns" : value.LowIncluded ? "circle" : "circle-open",
        value.High is null ? "triangle-right" : value.HighIncluded ? "circle" : "circle-open",
    ];

    private static Layout Layout(string title, string axis, string source, Extent extent, int rows)
    {
        var layout = new Layout();
        var x = ChartStyle.Axis(axis, extent.Logarithmic);
        x.SetProperty("range", extent.Range);
        if (extent.Logarithmic)
        {
            ChartStyle.NamePowers(x, extent.Low, Math.Pow(10, extent.End));
        }

        layout.SetProperty("xaxis", x);
        layout.SetProperty("yaxis", ChartStyle.Object(
            ("autorange", "reversed"), ("automargin", true), ("ticklabelstandoff", 8), ("range", new[] { -0.6, rows - 0.4 })));
        layout.SetProperty("annotations", new[] { ChartStyle.Title(title), ChartStyle.Caption(source) });
        layout.SetProperty("margin", ChartStyle.Object(("t", ChartStyle.RoomForTitle(title)), ("b", 86), ("l", 20), ("r", 24)));
        return layout;
    }
}
