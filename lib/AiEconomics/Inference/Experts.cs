using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>A mixture of experts: few of them work on a token, but a batch of tokens needs most of them from memory.</summary>
public static class Experts
{
    /// <summary>Part of the experts that a batch touches: e = 1 − (1 − 1/S)^B.</summary>
    /// <param name="sparsity">S, experts in all over experts active for a token, 1 or more; 1 is a dense model.</param>
    /// <param name="batch">B, tokens in one step.</param>
    /// <returns>e, 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sparsity is below one.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that tokens of one text prefer the same experts, which touches fewer, and that balancing spreads them.</para>
    /// <para><b>Error</b> some percent for batches of tens; none for large ones, which touch all.</para>
    /// <para><b>Source</b> [erdil2024]: each token chooses independently.</para>
    /// </remarks>
    [Formula("e", "1 - \\left(1 - \\frac{1}{[sparsity]}\\right)^{[batch]}", Meaning = "part of the experts touched")]
    public static Fraction Touched(
        [Symbol("S", "experts in all per active expert")] Ratio sparsity, [Symbol("B", "tokens in one step")] Tokens batch)
    {
        Require.Between(sparsity.Times, 1, double.MaxValue, "Not more experts work than there are.", nameof(sparsity));
        return Fraction.FromRatio(1 - Math.Pow(1 - 1 / sparsity.Times, batch.Count));
    }

    /// <summary>Parameters that lie in routed experts: E = (T − A) · S / (S − 1).</summary>
    /// <param name="total">T, all parameters.</param>
    /// <param name="active">A, parameters that a token passes through.</param>
    /// <param name="sparsity">S, experts in all over experts active for a token.</param>
    /// <returns>E; the rest, T − E, every token passes through. Zero for a dense model.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More parameters are active than there are, or the three contradict each other.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> nothing: it solves T = D + E and A = D + E/S.</para>
    /// <para><b>Error</b> that of the three, where a source rounds them.</para>
    /// <para><b>Source</b> derived here.</para>
    /// </remarks>
    [Formula("E", "\\frac{([total] - [active]) \\cdot [sparsity]}{[sparsity] - 1}", Meaning = "parameters in routed experts")]
    public static Parameters Routed(
        [Symbol("T", "all parameters")] Parameters total,
        [Symbol("A", "active parameters")] Parameters active,
        [Symbol("S", "experts in all per active expert")] Ratio sparsity)
    {
        Require.Between(active.Count, 0, total.Count, "Not more parameters are active than there are.", nameof(active));
        Require.Between(sparsity.Times, 1, double.MaxValue, "Not more experts work than there are.", nameof(sparsity));
        if (active == total)
        {
            return default;
        }

        Require.Positive(sparsity.Times - 1, "Parameters that rest need experts that rest: give the sparsity.", nameof(sparsity) + " - 1");
        var routed = (total.Count - active.Count) * sparsity.Times / (sparsity.Times - 1);
        return Parameters.FromCount(
            Require.Between(routed, 0, total.Count, "Total, active and sparsity contradict each other.", nameof(routed)));
    }
}
