using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Figures;

/// <summary>Figures with a low and a high end as inputs of an uncertain model.</summary>
public static class FigureInputs
{
    /// <summary>The figure as an input under its own key: its two ends are read as the central 90 %.</summary>
    /// <param name="figures">The table.</param>
    /// <param name="key">The key of a figure that has both ends.</param>
    /// <remarks>Positive quantities are log-normal, fractions logit-normal.</remarks>
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    /// <exception cref="InvalidOperationException">The figure has no two ends, or is given in another unit.</exception>
    public static Uncertain<T> Input<T>(this FigureTable figures, string key) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(figures);
        var row = figures[key];
        if (row.Unit != T.Unit)
        {
            throw new InvalidOperationException($"Figure '{key}' is given in {row.Unit}, but {T.Unit} was asked for.");
        }

        return row is { Low: { } low, High: { } high }
            ? Uncertainty.Input.Interval(key, T.FromBase(low), T.FromBase(high))
            : throw new InvalidOperationException(
                $"Figure '{key}' has no low and high end, so it is no interval; state one of your own, as Input.Interval(\"{key}\", low, high).");
    }
}
