using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>The part of a result's variance that is due to one input, where inputs may depend on each other.</summary>
/// <param name="Key">The input.</param>
/// <param name="Share">Its part; the parts of all inputs add up to 1.</param>
/// <remarks>
/// The average, over all orders in which the inputs might become known, of how much knowing this one then lowers the expected variance.
/// A. B. Owen, Sobol' indices and Shapley value, SIAM/ASA J. Uncertain. Quantif. 2 (2014) 245–251.
/// </remarks>
public sealed record ShapleyEffect(string Key, double Share)
{
    /// <summary>The input with its share.</summary>
    public override string ToString() => Invariant($"{Key}: {Share:F3}");
}
