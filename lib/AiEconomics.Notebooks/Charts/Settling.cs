using AiEconomics.Uncertainty;
using AiEconomics.Units;
using Plotly.NET;

namespace AiEconomics.Notebooks.Charts;

/// <summary>Draws how median and interval settle as the draws grow in number.</summary>
public static class Settling
{
    private const int Height = 400;

    // In powers of ten.
    private const double RoomForDot = 0.05;

    /// <summary>Median and both ends of the interval over the number of draws, each with two standard errors to either side.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="axis">What the upright axis measures, with its unit.</param>
    /// <param name="steps">The summaries, each with twice as many draws as the one before.</param>
    /// <param name="source">Where the inputs come from.</param>
    /// <param name="scale">How many base units one unit of the axis is.</param>
    public static GenericChart Chart<T>(string title, string axis, IReadOnlyList<Summary<T>> steps, string source, double scale = 1) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(steps);
        (Curve Curve, IReadOnlyList<double> Errors)[] lines =
        [
            Line("median", step => step.Median, step => step.MedianError),
            Line("95th percentile", step => step.High, step => step.HighError),
            Line("5th percentile", step => step.Low, step => step.LowError),
        ];
        var layout = new Layout();
        layout.SetProperty("xaxis", Across(steps[0].Draws, steps[^1].Draws));
        layout.SetProperty("yaxis", ChartStyle.Axis(axis, logarithmic: false));
        layout.SetProperty("annotations", new[] { ChartStyle.Title(title), ChartStyle.Caption(source) }
            .Concat(lines.Select((line, index) => CurveParts.EndLabel(line.Curve, index, Axes.LogarithmicX))).ToArray());
        layout.SetProperty("margin", ChartStyle.Object(("t", ChartStyle.RoomForTitle(title)), ("b", 96), ("l", 64), ("r", 130)));
        var traces = lines.Select((line, index) => Trace(line.Curve, line.Errors, index));
        var words = $"{title} After {steps[0].Draws} draws: {steps[0]}. After {steps[^1].Draws} draws: {steps[^1]}. {axis}. Source: {source}";
        return ChartStyle.Chart(traces, layout, words, Height);

        (Curve, IReadOnlyList<double>) Line(string name, Func<Summary<T>, T> value, Func<Summary<T>, double> error) =>
            (new(name, [.. steps.Select(step => ((double)step.Draws, value(step).BaseValue / scale))]), [.. steps.Select(step => 2 * error(step) / scale)]);
    }

    // The lines end where the plot does, so that their names stand in the margin; a dot at either end stays whole.
    private static DynamicObj.DynamicObj Across(long first, long last)
    {
        var axis = ChartStyle.Axis("draws", logarithmic: true);
        axis.SetProperty("range", new[] { ChartStyle.Rounded(Math.Log10(first) - RoomForDot), ChartStyle.Rounded(Math.Log10(last) + RoomForDot) });
        return axis;
    }

    private static Trace2D Trace(Curve curve, IReadOnlyList<double> errors, int index)
    {
        var trace = CurveParts.Line(curve, index, Axes.LogarithmicX);
        trace.SetProperty("mode", "lines+markers");
        trace.SetProperty("line", ChartStyle.Object(("color", ChartStyle.Palette[index]), ("width", 2)));
        trace.SetProperty("error_y", ChartStyle.Object(("type", "data"), ("array", errors.Select(ChartStyle.Rounded).ToArray()), ("thickness", 1.5)));
        return trace;
    }
}
