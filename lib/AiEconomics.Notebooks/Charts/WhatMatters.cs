using AiEconomics.Uncertainty;
using AiEconomics.Units;
using Plotly.NET;

namespace AiEconomics.Notebooks.Charts;

/// <summary>Draws how far each input alone moves a result, the strongest at the top (a tornado chart).</summary>
public static class WhatMatters
{
    private const int RowHeight = 58;
    private const int FrameHeight = 100;
    private const int LabelWidth = 26;

    // Between a bar and its text or name, as a part of the width.
    private const double Gap = 0.02;

    // Two longer texts, one on either side, would leave nothing for the bars.
    private const double MostOfWidth = 0.35;

    // After which the range no longer changes in its first digits.
    private const int Rounds = 30;

    /// <summary>A bar for each input, from the result at its 5th to the result at its 95th percentile, all others at their medians.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="axis">What the axis measures, with its unit.</param>
    /// <param name="tornado">The inputs' effects.</param>
    /// <param name="source">Where the inputs come from.</param>
    /// <param name="scale">How many base units one unit of the axis is.</param>
    public static GenericChart Chart<T>(string title, string axis, Tornado<T> tornado, string source, double scale = 1) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(tornado);
        var middle = tornado.Middle.BaseValue / scale;
        var layout = new Layout();
        var across = ChartStyle.Axis(axis, logarithmic: false);
        var range = Range(middle, [.. tornado.Bars.SelectMany(bar => new[] { (bar.AtLow.BaseValue / scale, bar.LowInput), (bar.AtHigh.BaseValue / scale, bar.HighInput) })]);
        across.SetProperty("range", range);
        layout.SetProperty("xaxis", across);
        layout.SetProperty("yaxis", ChartStyle.Object(("autorange", "reversed"), ("automargin", true), ("ticklabelstandoff", 8)));
        layout.SetProperty("shapes", new[] { Guide.Line(new Mark(middle, "", Across: false)) });
        layout.SetProperty("annotations", new[] { ChartStyle.Title(title), ChartStyle.Caption(source) });
        layout.SetProperty("margin", ChartStyle.Object(("t", ChartStyle.RoomForTitle(title)), ("b", 86), ("l", 20), ("r", 24)));
        var bars = tornado.Bars.SelectMany(bar => new[] { Half(bar, bar.AtLow, bar.LowInput, middle, scale, range, isHigh: false), Half(bar, bar.AtHigh, bar.HighInput, middle, scale, range, isHigh: true) });
        var words = $"{title} At the medians: {tornado.Middle}. {string.Join("; ", tornado.Bars.Select(bar => bar.ToString()))}. {axis}. Source: {source}";
        var height = FrameHeight + ChartStyle.RoomForTitle(title) + RowHeight * tornado.Bars.Count;
        layout.SetProperty("barmode", "overlay");
        return ChartStyle.Chart(bars, layout, words, height);
    }

    // A text that is longer than its half bar stands beyond the end, where the axis needs room for it. More room makes bars shorter, so it is sought in rounds.
    internal static double[] Range(double middle, IReadOnlyList<(double End, string Text)> halves)
    {
        var (least, most) = (halves.Min(half => Math.Min(middle, half.End)), halves.Max(half => Math.Max(middle, half.End)));
        var (low, high) = (least, most);
        for (var round = 0; round < Rounds; round++)
        {
            var width = high - low;
            var beyond = halves.Select(half => (half.End, Part: ChartStyle.PartOfWidth(half.Text)))
                .Where(half => Math.Abs(half.End - middle) < Room(half.Part, width))
                .Select(half => (half.End, Room: Room(Math.Min(MostOfWidth, half.Part), width)))
                .ToList();
            low = beyond.Where(half => half.End < middle).Select(half => half.End - half.Room).Append(least).Min();
            high = beyond.Where(half => half.End >= middle).Select(half => half.End + half.Room).Append(most).Max();
        }

        // Beside the longest bars a little stays free, so that names do not touch them.
        return [ChartStyle.Rounded(low - Gap * (high - low)), ChartStyle.Rounded(high + Gap * (high - low))];
    }

    private static double Room(double part, double width) => (part + Gap) * width;

    // From the middle to one end; the input's value there stands inside the bar's end where it fits, else beyond it.
    private static Trace2D Half<T>(TornadoBar<T> bar, T at, string input, double middle, double scale, double[] range, bool isHigh) where T : struct, IQuantity<T>
    {
        var end = at.BaseValue / scale;
        var trace = new Trace2D("bar");
        trace.SetProperty("orientation", "h");
        trace.SetProperty("y", new[] { ChartStyle.Wrapped(bar.Name, LabelWidth) });
        trace.SetProperty("base", new[] { ChartStyle.Rounded(middle) });
        trace.SetProperty("x", new[] { ChartStyle.Rounded(end - middle) });
        trace.SetProperty("marker", ChartStyle.Object(("color", isHigh ? ChartStyle.Palette[0] : ChartStyle.Pale)));
        trace.SetProperty("text", new[] { input });
        trace.SetProperty("textposition", Math.Abs(end - middle) < Room(ChartStyle.PartOfWidth(input), range[1] - range[0]) ? "outside" : "inside");
        trace.SetProperty("insidetextfont", ChartStyle.Object(("color", isHigh ? ChartStyle.Paper : ChartStyle.Ink)));
        trace.SetProperty("constraintext", "none");
        trace.SetProperty("hovertemplate", $"{bar.Name} at {input}: {at}<extra></extra>");
        trace.SetProperty("showlegend", false);
        return trace;
    }
}
