using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Chain;

/// <summary>Whether better methods take capital out of a market, or buyers take back what they save.</summary>
public static class Rebound
{
    /// <summary>Capital that a market needs after progress in methods, over that before: k = f^(φ ε − 1).</summary>
    /// <param name="gain">f, tokens for the same hardware, over those before, at least 1; all sellers have the method.</param>
    /// <param name="passThrough">φ, the part of the saving, in logarithms, that buyers get as a lower price: the price falls by f^φ.</param>
    /// <param name="elasticity">ε, by how many percent buyers take more tokens for a price one percent lower: they take f^(φ ε) times as many.</param>
    /// <returns>k; below one where the same demand needs less capital, one where φ ε = 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The gain is below one.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> how long demand takes to answer, and hardware that stands already and is used up only with the years.</para>
    /// <para><b>Error</b> relative to k, ln f times the error of φ ε: progress makes the effect larger, whichever way it goes.</para>
    /// <para><b>Source</b> identity, of a demand with constant elasticity.</para>
    /// </remarks>
    [Formula("k", "[gain]^{[passThrough] \\cdot [elasticity] - 1}", Meaning = "capital after progress, over that before")]
    public static Ratio Capital(
        [Symbol("f", "tokens for the same hardware, over those before")] Ratio gain,
        [Symbol("\\varphi", "part of the saving that buyers get")] Fraction passThrough,
        [Symbol("\\varepsilon", "price elasticity of demand")] Ratio elasticity)
    {
        Require.Between(gain.Times, 1, double.MaxValue, "Progress makes more of the same; state how many times as much.", nameof(gain));
        return Ratio.FromTimes(Math.Pow(gain.Times, passThrough.Ratio * elasticity.Times - 1));
    }
}
