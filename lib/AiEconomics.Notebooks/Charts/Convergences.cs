using AiEconomics.Uncertainty;
using AiEconomics.Units;
using Plotly.NET;

namespace AiEconomics.Notebooks.Charts;

/// <summary>Draws how median and interval settle as draws are added.</summary>
public static class Convergences
{
    private const int Height = 400;

    /// <summary>Median and both ends of the 90 % interval over the number of draws, each with one standard error up and down.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="axis">What the result measures, with its unit.</param>
    /// <param name="steps">Summaries after more and more draws.</param>
    /// <param name="source">Where the inputs come from.</param>
    /// <param name="scale">How many base units one unit of the axis is, such as 1e6 where the axis is in millions.</param>
    public static GenericChart Chart<T>(string title, string axis, IReadOnlyList<Summary<T>> steps, string source, double scale = 1)
        where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(steps);
        var layout = new Layout();
        layout.SetProperty("xaxis", ChartStyle.Axis("draws", logarithmic: true));
        layout.SetProperty("yaxis", ChartStyle.Axis(axis, logarithmic: false));
        layout.SetProperty("annotations", new[] { ChartStyle.Title(title), ChartStyle.Caption(source) });
        layout.SetProperty("margin", ChartStyle.Object(("t", ChartStyle.RoomForTitle(title)), ("b", 90), ("l", 64), ("r", 120)));
        Trace2D[] traces =
        [
            Trace(steps, "95th percentile", step => step.High.BaseValue / scale, step => step.HighError / scale, 1),
            Trace(steps, "median", step => step.Median.BaseValue / scale, step => step.MedianError / scale, 0),
            Trace(steps, "5th percentile", step => step.Low.BaseValue / scale, step => step.LowError / scale, 2),
        ];
        var description = $"{title} {axis}. After {steps[0].Draws:N0} draws {steps[0]}; after {steps[^1].Draws:N0} {steps[^1]}. Source: {source}";
        return ChartStyle.Chart(traces, layout, description, Height);
    }

    private static Trace2D Trace<T>(
        IReadOnlyList<Summary<T>> steps, string name, Func<Summary<T>, double> value, Func<Summary<T>, double> error, int color)
    {
        var trace = new Trace2D("scatter");
        trace.SetProperty("x", steps.Select(step => (double)step.Draws).ToArray());
        trace.SetProperty("y", steps.Select(step => ChartStyle.Rounded(value(step))).ToArray());
        trace.SetProperty("error_y", ChartStyle.Object(("type", "data"), ("array", steps.Select(step => ChartStyle.Rounded(error(step))).ToArray()), ("visible", true)));
        trace.SetProperty("mode", "lines+markers+text");
        trace.SetProperty("text", steps.Select((_, index) => index == steps.Count - 1 ? " " + name : "").ToArray());
        trace.SetProperty("textposition", "middle right");
        trace.SetProperty("cliponaxis", false);
        trace.SetProperty("name", name);
        trace.SetProperty("showlegend", false);
        trace.SetProperty("line", ChartStyle.Object(("color", ChartStyle.Palette[color]), ("width", 2)));
        return trace;
    }
}
