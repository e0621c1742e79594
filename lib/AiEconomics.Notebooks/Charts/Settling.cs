using AiEconomics.Uncertainty;
using AiEconomics.Units;
using Plotly.NET;

namespace AiEconomics.Notebooks.Charts;

/// <summary>Draws how median and interval settle as the draws grow in number.</summary>
public static class Settling
{
    private const int Height = 400;

    /// <summary>Median and both ends of the interval over the number of draws, each with two standard errors to either side.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="axis">What the upright axis measures, with its unit.</param>
    /// <param name="steps">The summaries, each with twice as many draws as the one before.</param>
    /// <param name="source">Where the inputs come from.</param>
    /// <param name="scale">How many base units one unit of the axis is.</param>
    public static GenericChart Chart<T>(string title, string axis, IReadOnlyList<Summary<T>> steps, string source, double scale = 1) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(steps);
        var layout = new Layout();
        layout.SetProperty("xaxis", ChartStyle.Axis("draws", logarithmic: true));
        layout.SetProperty("yaxis", ChartStyle.Axis(axis, logarithmic: false));
        layout.SetProperty("annotations", new[] { ChartStyle.Title(title), ChartStyle.Caption(source) });
        layout.SetProperty("legend", ChartStyle.Object(("orientation", "h"), ("x", 1), ("xanchor", "right"), ("y", 1.02), ("yanchor", "bottom")));
        layout.SetProperty("margin", ChartStyle.Object(("t", ChartStyle.RoomForTitle(title) + 24), ("b", 96), ("l", 64), ("r", 24)));
        Trace[] traces =
        [
            Line("95th percentile", steps, step => step.High, step => step.HighError, scale, 1),
            Line("median", steps, step => step.Median, step => step.MedianError, scale, 0),
            Line("5th percentile", steps, step => step.Low, step => step.LowError, scale, 2),
        ];
        var words = $"{title} After {steps[0].Draws} draws: {steps[0]}. After {steps[^1].Draws} draws: {steps[^1]}. {axis}. Source: {source}";
        return ChartStyle.Chart(traces, layout, words, Height);
    }

    private static Trace2D Line<T>(
        string name, IReadOnlyList<Summary<T>> steps, Func<Summary<T>, T> value, Func<Summary<T>, double> error, double scale, int color)
        where T : struct, IQuantity<T>
    {
        var trace = new Trace2D("scatter");
        trace.SetProperty("x", steps.Select(step => (double)step.Draws).ToArray());
        trace.SetProperty("y", steps.Select(step => ChartStyle.Rounded(value(step).BaseValue / scale)).ToArray());
        trace.SetProperty("error_y", ChartStyle.Object(
            ("type", "data"), ("array", steps.Select(step => ChartStyle.Rounded(2 * error(step) / scale)).ToArray()), ("thickness", 1.5)));
        trace.SetProperty("mode", "lines+markers");
        trace.SetProperty("name", name);
        trace.SetProperty("line", ChartStyle.Object(("color", ChartStyle.Palette[color]), ("width", 2)));
        return trace;
    }
}
