using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Capex;

/// <summary>What those who use the machines must sell for the spending on them to pay: the question where the revenue is.</summary>
public static class RequiredRevenue
{
    /// <summary>The part of capital spending that is for AI: K_AI = a · K.</summary>
    /// <param name="capex">K, of the whole company.</param>
    /// <param name="aiShare">a.</param>
    /// <returns>K_AI.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> what serves both.</para>
    /// <para><b>Error</b> that of the share, which no company reports.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("K_{AI}", "[aiShare] \\cdot [capex]", Meaning = "spending for AI")]
    public static Usd ForAi([Symbol("K", "capital spending")] Usd capex, [Symbol("a", "share for AI")] Fraction aiShare) => aiShare.Ratio * capex;

    /// <summary>Revenue a year at which a charge for capital pays: R = A / (s · k · (1 − m)).</summary>
    /// <param name="charge">A, capital charge of a year.</param>
    /// <param name="capitalShare">s, capital in the cost of compute; energy, staff and the rest are the other part. Above zero.</param>
    /// <param name="computeShare">k, compute in the cost of what is sold. Above zero.</param>
    /// <param name="grossMargin">m, that the seller needs to pay for all else, below 1.</param>
    /// <returns>R, a year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A share is zero, or the margin is all of the revenue.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what the machines earn or save inside the company, and who along the chain keeps the margin.</para>
    /// <para><b>Error</b> a factor of two and more: each of the three shares enters in inverse proportion.</para>
    /// <para><b>Source</b> [sequoia2024], which takes s = 0.5, k = 1, m = 0.5, and all purchases of a year for A.</para>
    /// </remarks>
    [Formula("R", "\\frac{[charge]}{[capitalShare] \\cdot [computeShare] \\cdot (1 - [grossMargin])}", Meaning = "required revenue a year")]
    public static Usd Of(
        [Symbol("A", "capital charge a year")] Usd charge,
        [Symbol("s", "capital in the cost of compute")] Fraction capitalShare,
        [Symbol("k", "compute in the cost of what is sold")] Fraction computeShare,
        [Symbol("m", "gross margin")] Fraction grossMargin)
    {
        Require.Positive(capitalShare.Ratio, "The charge is a part of the cost of compute.", nameof(capitalShare));
        Require.Positive(computeShare.Ratio, "Compute is a part of the cost of what is sold.", nameof(computeShare));
        Require.Positive(1 - grossMargin.Ratio, "A margin of all the revenue leaves nothing for compute.", "1 - grossMargin");
        return charge / capitalShare.Ratio / computeShare.Ratio / (1 - grossMargin.Ratio);
    }
}
