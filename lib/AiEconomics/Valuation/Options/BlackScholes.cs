using AiEconomics.Formulas;
using AiEconomics.Units;
using MathNet.Numerics.Distributions;

namespace AiEconomics.Valuation.Options;

/// <summary>The value of an option that is taken at its end or never, where the value of its underlying is log-normal.</summary>
/// <remarks>Black and Scholes, with Merton's yield as the leakage.</remarks>
public static class BlackScholes
{
    /// <summary>Value of the right to buy: V = S e^(−δT) Φ(d₁) − K e^(−rT) Φ(d₂).</summary>
    /// <param name="terms">S, K, T, r, σ and δ; d₁ = (ln(S/K) + (r − δ + σ²/2) T) / (σ √T), d₂ = d₁ − σ √T.</param>
    /// <returns>V, never below what the right is worth without any uncertainty.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> taking the right early; see <see cref="BinomialTree"/>. And that a model's worth is not traded, so nobody can hedge it.</para>
    /// <para><b>Error</b> that of the volatility, which for a thing without a market is a guess.</para>
    /// <para><b>Source</b> [hull2014] example 15.6; with the leakage problem 17.6.</para>
    /// </remarks>
    [Formula("V", "S e^{-\\delta T} \\Phi(d_1) - K e^{-r T} \\Phi(d_2)\\ \\text{with}\\ [terms]", Meaning = "value of the right to buy")]
    public static Usd Call([Symbol("\\text{terms}", "terms of the option")] OptionTerms terms) => Value(terms, sign: 1);

    /// <summary>Value of the right to sell: V = K e^(−rT) Φ(−d₂) − S e^(−δT) Φ(−d₁).</summary>
    /// <param name="terms">S, K, T, r, σ and δ, as for <see cref="Call"/>.</param>
    /// <returns>V.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="Call"/> leaves out.</para>
    /// <para><b>Error</b> that of the volatility.</para>
    /// <para><b>Source</b> [hull2014] example 15.6; with the leakage problem 17.6.</para>
    /// </remarks>
    [Formula("V", "K e^{-r T} \\Phi(-d_2) - S e^{-\\delta T} \\Phi(-d_1)\\ \\text{with}\\ [terms]", Meaning = "value of the right to sell")]
    public static Usd Put([Symbol("\\text{terms}", "terms of the option")] OptionTerms terms) => Value(terms, sign: -1);

    /// <summary>What the right to wait adds to the right to buy at once: V − max(S − K, 0).</summary>
    /// <param name="terms">S, K, T, r, σ and δ.</param>
    /// <returns>Negative where waiting loses more than it teaches.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="Call"/> leaves out.</para>
    /// <para><b>Error</b> that of the volatility.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    public static Usd WorthOfWaiting(OptionTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Call(terms) - Usd.FromDollars(Math.Max((terms.Underlying - terms.Price).Dollars, 0));
    }

    private static Usd Value(OptionTerms terms, int sign)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var later = terms.Underlying.Dollars * Math.Exp(-terms.ContinuousLeakage * terms.Term.Count);
        var price = terms.Price.Dollars * Math.Exp(-terms.ContinuousRate * terms.Term.Count);
        var spread = terms.Volatility.Ratio * Math.Sqrt(terms.Term.Count);
        if (spread == 0)
        {
            return Usd.FromDollars(Math.Max(sign * (later - price), 0));
        }

        var first = Math.Log(later / price) / spread + spread / 2;
        return Usd.FromDollars(sign * (later * Normal.CDF(0, 1, sign * first) - price * Normal.CDF(0, 1, sign * (first - spread))));
    }
}
