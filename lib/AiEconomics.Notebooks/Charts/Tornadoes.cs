using AiEconomics.Uncertainty;
using AiEconomics.Units;
using Plotly.NET;

namespace AiEconomics.Notebooks.Charts;

/// <summary>Draws how far each input alone moves a result.</summary>
public static class Tornadoes
{
    private const int RowHeight = 46;
    private const int FrameHeight = 110;
    private const int LabelWidth = 24;

    /// <summary>A bar for each input, the longest on top, from the result at its 5th to the result at its 95th percentile.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="axis">What the axis measures, with its unit.</param>
    /// <param name="tornado">The bars.</param>
    /// <param name="source">Where the inputs come from.</param>
    /// <param name="scale">How many base units one unit of the axis is, such as 1e6 where the axis is in millions.</param>
    public static GenericChart Chart<T>(string title, string axis, Tornado<T> tornado, string source, double scale = 1)
        where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(tornado);
        var layout = new Layout();
        layout.SetProperty("xaxis", ChartStyle.Axis(axis, logarithmic: false));
        layout.SetProperty("yaxis", ChartStyle.Object(("autorange", "reversed"), ("automargin", true), ("ticklabelstandoff", 8)));
        layout.SetProperty("shapes", new[] { MiddleLine(tornado.Middle.BaseValue / scale) });
        layout.SetProperty("annotations", new[] { ChartStyle.Title(title), ChartStyle.Caption(source) });
        layout.SetProperty("margin", ChartStyle.Object(("t", ChartStyle.RoomForTitle(title)), ("b", 90), ("l", 20), ("r", 60)));
        layout.SetProperty("barmode", "overlay");
        var description = $"{title} {axis}. At the medians {tornado.Middle}. {string.Join("; ", tornado.Bars.Select(bar => bar.ToString()))}. Source: {source}";
        Trace2D[] traces = [Trace(tornado, scale, low: true), Trace(tornado, scale, low: false)];
        return ChartStyle.Chart(traces, layout, description, FrameHeight + ChartStyle.RoomForTitle(title) + RowHeight * tornado.Bars.Count);
    }

    private static Trace2D Trace<T>(Tornado<T> tornado, double scale, bool low) where T : struct, IQuantity<T>
    {
        var middle = tornado.Middle.BaseValue;
        var trace = new Trace2D("bar");
        trace.SetProperty("orientation", "h");
        trace.SetProperty("y", tornado.Bars.Select(bar => ChartStyle.Wrapped(bar.Key, LabelWidth)).ToArray());
        trace.SetProperty("base", ChartStyle.Rounded(middle / scale));
        trace.SetProperty("x", tornado.Bars.Select(bar => ChartStyle.Rounded(((low ? bar.AtLow : bar.AtHigh).BaseValue - middle) / scale)).ToArray());
        trace.SetProperty("text", tornado.Bars.Select(bar => low ? bar.LowInput : bar.HighInput).ToArray());
        trace.SetProperty("textposition", "auto");
        trace.SetProperty("marker", ChartStyle.Object(("color", ChartStyle.Palette[low ? 0 : 1])));
        trace.SetProperty("name", low ? "input at its 5th percentile" : "input at its 95th percentile");
        trace.SetProperty("showlegend", false);
        trace.SetProperty("hovertemplate", "%{y} at %{text}<extra></extra>");
        trace.SetProperty("cliponaxis", false);
        return trace;
    }

    private static DynamicObj.DynamicObj MiddleLine(double at) => ChartStyle.Object(
        ("type", "line"), ("yref", "paper"), ("y0", 0), ("y1", 1), ("x0", ChartStyle.Rounded(at)), ("x1", ChartStyle.Rounded(at)),
        ("line", ChartStyle.Object(("color", ChartStyle.Muted), ("width", 1.5))));
}
