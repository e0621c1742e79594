using AiEconomics.Figures;
using AiEconomics.Units;

namespace AiEconomics.Reproductions;

/// <summary>Takes published numbers out of the table of figures.</summary>
internal static class Published
{
    /// <summary>The plain number of a figure that is a point.</summary>
    internal static double Number(this FigureTable figures, string key) => figures[key] is { IsPoint: true, Value: { } value }
        ? value
        : throw new InvalidOperationException($"Figure '{key}' is no single value; a reproduction needs one.");

    /// <summary>The number of a figure beside ours.</summary>
    internal static Reproduction Beside(this FigureTable figures, string key, double ours, double tolerance, string reason, string? quantity = null) => new(
        figures[key].Reference.Key, quantity ?? Words(figures[key]), figures.Number(key), ours, tolerance, reason);

    private static string Words(Figure figure) => $"{figure.Subject}: {figure.Quantity}{(figure.Unit == Ratio.Unit ? "" : $", {figure.Unit}")}";
}
