using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>Speculative decoding: a small model drafts some tokens, the large one checks them all in one step.</summary>
/// <param name="Draft">The small model.</param>
/// <param name="Acceptance">The part of drafted tokens that the large model would have written too, each independently.</param>
/// <param name="MostDrafted">The most tokens that are drafted for one step; fewer are where that is faster.</param>
public sealed record Speculation(ServedModel Draft, Fraction Acceptance, int MostDrafted)
{
    /// <summary>Mean of tokens written in one step: n = (1 − a^(g + 1)) / (1 − a).</summary>
    /// <param name="acceptance">a, the part of drafted tokens that is accepted.</param>
    /// <param name="drafted">g, tokens drafted.</param>
    /// <returns>n, from 1 to g + 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A negative number is drafted.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that easy passages are accepted in runs.</para>
    /// <para><b>Error</b> that of the acceptance, which differs by text from a half to nine tenths.</para>
    /// <para><b>Source</b> [erdil2024].</para>
    /// </remarks>
    [Formula("n", "\\frac{1 - [acceptance]^{[drafted] + 1}}{1 - [acceptance]}", Meaning = "tokens written in one step")]
    public static Ratio TokensPerStep(
        [Symbol("a", "part of drafted tokens accepted")] Fraction acceptance, [Symbol("g", "tokens drafted")] int drafted)
    {
        Require.NotNegative(drafted);
        return Ratio.FromTimes(acceptance.Ratio == 1 ? drafted + 1 : (1 - Math.Pow(acceptance.Ratio, drafted + 1)) / (1 - acceptance.Ratio));
    }
}
