using System.Globalization;
using AiEconomics.Pricing;
using Plotly.NET;

namespace AiEconomics.Notebooks.Charts;

/// <summary>Draws for which traffic a model is how many times cheaper than a rival.</summary>
public static class RatioHeatMap
{
    private const int Height = 480;
    private const string XAxis = "input tokens per output token";
    private const string YAxis = "cache-hit share of input, %";
    private const string Scale = "times cheaper";

    // From white to the palest color of the palette: print and the color-blind keep the order, and lines stay readable on all of it.
    private static readonly object[] Colors = [new object[] { 0, "#F7FBFF" }, new object[] { 1, ChartStyle.Palette[4] }];

    /// <summary>A map with a line where the ratio is one of the values that a reader asks about.</summary>
    /// <param name="title">What the map shows.</param>
    /// <param name="map">The ratios; inputs per output above zero, as the axis is logarithmic.</param>
    /// <param name="lines">The ratios to draw lines at, such as 1, 6 and 10; those outside the map draw none.</param>
    /// <param name="source">Where the prices come from.</param>
    /// <param name="reading">One sentence that says what the map shows, for those who cannot see it.</param>
    /// <exception cref="ArgumentException">A column has no input, which a logarithmic axis cannot show.</exception>
    public static GenericChart Chart(string title, RatioMap map, IReadOnlyList<double> lines, string source, string reading)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(lines);
        if (map.InputPerOutput.Any(r => r <= 0))
        {
            throw new ArgumentException($"The map '{title}' has a column without input, but its axis is logarithmic; start above zero, such as at 0.1.");
        }

        var layout = new Layout();
        layout.SetProperty("xaxis", ChartStyle.Axis(XAxis, logarithmic: true));
        layout.SetProperty("yaxis", ChartStyle.Axis(YAxis, logarithmic: false));
        layout.SetProperty("annotations", new[] { ChartStyle.Title(title), ChartStyle.Caption(source) });
        layout.SetProperty("margin", ChartStyle.Object(("t", ChartStyle.RoomForTitle(title)), ("b", 96), ("l", 64), ("r", 24)));
        var traces = new[] { Shades(map) }.Concat(lines.Select(at => Line(map, at)));
        return ChartStyle.Chart(traces, layout, Description(title, map, lines, reading, source), Height);
    }

    private static Trace2D Shades(RatioMap map)
    {
        var trace = Surface("heatmap", map);
        trace.SetProperty("colorscale", Colors);
        var title = ChartStyle.Object(("text", Scale), ("side", "right"), ("font", ChartStyle.Object(("size", 14))));
        trace.SetProperty("colorbar", ChartStyle.Object(("title", title), ("thickness", 14), ("outlinewidth", 0)));
        trace.SetProperty("hovertemplate", "%{z:.3s} times cheaper at %{x:.3s} input tokens per output token, %{y:.0f} % cached<extra></extra>");
        return trace;
    }

    private static Trace2D Line(RatioMap map, double at)
    {
        var trace = Surface("contour", map);
        trace.SetProperty("showscale", false);
        trace.SetProperty("hoverinfo", "skip");
        trace.SetProperty("line", ChartStyle.Object(("color", ChartStyle.Ink), ("width", 2)));
        trace.SetProperty("contours", ChartStyle.Object(
            ("coloring", "none"), ("start", at), ("end", at), ("size", 1), ("showlabels", true), ("labelfont", ChartStyle.Object(("size", 15), ("color", ChartStyle.Ink)))));
        return trace;
    }

    private static Trace2D Surface(string kind, RatioMap map)
    {
        var trace = new Trace2D(kind);
        trace.SetProperty("showlegend", false);
        trace.SetProperty("x", map.InputPerOutput.Select(ChartStyle.Rounded).ToArray());
        trace.SetProperty("y", map.CacheHitShares.Select(share => ChartStyle.Rounded(100 * share)).ToArray());
        trace.SetProperty("z", map.Times.Select(row => row.Select(ChartStyle.Rounded).ToArray()).ToArray());
        return trace;
    }

    private static string Description(string title, RatioMap map, IReadOnlyList<double> lines, string reading, string source)
    {
        var range = string.Create(CultureInfo.InvariantCulture, $"{map.Lowest:G3} to {map.Highest:G3} {Scale}");
        var marked = lines.Count == 0 ? "" : " Lines at " + string.Join(", ", lines.Select(at => at.ToString("G3", CultureInfo.InvariantCulture))) + ".";
        return $"{title} {XAxis} against {YAxis}: {range}.{marked} {reading} Source: {source}";
    }
}
