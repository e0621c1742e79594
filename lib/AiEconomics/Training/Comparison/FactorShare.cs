using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Training.Comparison;

/// <summary>One factor of a ratio, with its share of the ratio's logarithm.</summary>
/// <param name="Name">What the factor is.</param>
/// <param name="Factor">How many times; the factors multiply to the ratio.</param>
/// <param name="LogShare">
/// ln of the factor over ln of the ratio. Shares of one ratio sum to 1; a factor that works against the others has a negative share.
/// </param>
public sealed record FactorShare(string Name, Ratio Factor, double LogShare)
{
    /// <summary>Such as <c>active parameters: 8.59 times, 85 % of the log ratio</c>.</summary>
    public override string ToString() => Invariant($"{Name}: {Factor}, {100 * LogShare:F0} % of the log ratio");
}
