using System.Globalization;

namespace AiEconomics.Notebooks.Charts;

/// <summary>Draws and words the marks of a chart: dashed lines with their labels.</summary>
/// <remarks>Plotly places shapes on a logarithmic axis by their value, but annotations by the logarithm of it.</remarks>
internal static class Guide
{
    internal static DynamicObj.DynamicObj Line(Mark mark)
    {
        var at = ChartStyle.Rounded(mark.Value);
        var dashed = ChartStyle.Object(("color", ChartStyle.Muted), ("width", 1.5), ("dash", "dash"));
        return mark.Across
            ? ChartStyle.Object(("type", "line"), ("xref", "paper"), ("x0", 0), ("x1", 1), ("y0", at), ("y1", at), ("line", dashed))
            : ChartStyle.Object(("type", "line"), ("yref", "paper"), ("y0", 0), ("y1", 1), ("x0", at), ("x1", at), ("line", dashed));
    }

    internal static DynamicObj.DynamicObj Label(Mark mark) => Label(mark, Axes.Linear);

    /// <summary>The label of a mark; one across stands above its line, at the right end or at the left.</summary>
    internal static DynamicObj.DynamicObj Label(Mark mark, Axes axes, bool atLeft = false)
    {
        var font = ChartStyle.Object(("color", ChartStyle.Muted), ("size", 13));
        return mark.Across
            ? ChartStyle.Object(("text", mark.Label), ("xref", "paper"), ("x", atLeft ? 0 : 1), ("xanchor", atLeft ? "left" : "right"), ("y", At(mark.Value, axes, Axes.LogarithmicY)), ("yanchor", "bottom"), ("showarrow", false), ("font", font))
            : ChartStyle.Object(("text", mark.Label), ("yref", "paper"), ("y", 1), ("yanchor", "top"), ("x", At(mark.Value, axes, Axes.LogarithmicX)), ("xanchor", "left"), ("xshift", 5), ("showarrow", false), ("font", font));
    }

    /// <summary>Where an annotation stands on an axis.</summary>
    internal static double At(double value, Axes axes, Axes axis) => ChartStyle.Rounded(axes.HasFlag(axis) ? Math.Log10(value) : value);

    internal static string Words(IReadOnlyList<Mark> marks) => marks.Count == 0
        ? ""
        : " Marked: " + string.Join("; ", marks.Select(mark => string.Create(CultureInfo.InvariantCulture, $"{mark.Label} at {mark.Value:G3}"))) + ".";
}
