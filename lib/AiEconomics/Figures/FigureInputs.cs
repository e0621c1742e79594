using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Figures;

/// <summary>Makes uncertain inputs of figures, by their key.</summary>
public static class FigureInputs
{
    /// <summary>
    /// The figure as an input of a model: a range or a closed bound as its central 90 %, log-normal where positive and logit-normal for fractions;
    /// a single value as a point.
    /// </summary>
    /// <param name="figures">The table.</param>
    /// <param name="key">The figure's key, which is also the input's, so that it is one and the same wherever it appears.</param>
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    /// <exception cref="InvalidOperationException">The figure is given in another unit, or has no end on one side.</exception>
    public static Uncertain<T> Input<T>(this FigureTable figures, string key) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(figures);
        var figure = figures.Get<T>(key);
        var bounds = figure.Bounds;
        var input = bounds.IsPoint ? Uncertainty.Input.Point(key, bounds.Low)
            : bounds.High is { } high && bounds.Low.BaseValue > 0 ? Uncertainty.Input.Interval(key, bounds.Low, high)
            : throw new InvalidOperationException(
                $"Figure '{key}' is {bounds}, which has no end on one side; say what you take it to be: Input.Interval(\"{key}\", low, high).");
        return input.Called(figure.Row.Named);
    }
}
