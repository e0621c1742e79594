using System.Runtime.CompilerServices;
using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>What a million tokens of a mix cost, input and output together.</summary>
public static class BlendedPrice
{
    /// <summary>Price of a mix: p = (r · (h · p_h + (1 − h) · p_m) + p_o) / (r + 1).</summary>
    /// <param name="cacheHit">p_h, price of cached input.</param>
    /// <param name="cacheMiss">p_m, price of fresh input.</param>
    /// <param name="output">p_o, price of output.</param>
    /// <param name="inputPerOutput">r, input tokens for one output token.</param>
    /// <param name="cacheHitShare">h, the part of the input that comes from the cache.</param>
    /// <returns>p, for one million tokens of the mix.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> fees for keeping input, tiers by length, and that models need unlike numbers of tokens for one task.</para>
    /// <para><b>Error</b> that of the mix: a price ratio of four between kinds turns a tenth of the share into a third of the price.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula(
        "p",
        "\\frac{[inputPerOutput] \\cdot ([cacheHitShare] \\cdot [cacheHit] + (1 - [cacheHitShare]) \\cdot [cacheMiss]) + [output]}{[inputPerOutput] + 1}",
        Meaning = "price of a million tokens of the mix")]
    public static UsdPerMillionTokens Of(
        [Symbol("p_h", "price of cached input")] UsdPerMillionTokens cacheHit,
        [Symbol("p_m", "price of fresh input")] UsdPerMillionTokens cacheMiss,
        [Symbol("p_o", "price of output")] UsdPerMillionTokens output,
        [Symbol("r", "input tokens per output token")] Ratio inputPerOutput,
        [Symbol("h", "cache-hit share of input")] Fraction cacheHitShare) =>
        Of(new TokenRates(cacheMiss, output, cacheHit), TokenMix.Of(inputPerOutput, cacheHitShare));

    /// <summary>Price of a mix at given prices.</summary>
    /// <param name="rates">The prices.</param>
    /// <param name="mix">The mix.</param>
    public static UsdPerMillionTokens Of(TokenRates rates, TokenMix mix) =>
        UsdPerMillionTokens.FromDollars(
            mix.InputShare.Ratio * Input(rates, mix.CacheHitShare.Ratio, mix.CacheWriteShare.Ratio)
            + (1 - mix.InputShare.Ratio) * rates.Output.Dollars);

    /// <summary>Prices of many mixes of requests on many lists, one row a list.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="mixes">The mixes, each with the length of its requests' input, which decides the tier.</param>
    /// <param name="terms">On what terms.</param>
    /// <exception cref="InvalidOperationException">A provider does not sell on these terms.</exception>
    public static IReadOnlyList<IReadOnlyList<UsdPerMillionTokens>> Of(
        IReadOnlyList<PriceList> lists, IReadOnlyList<(TokenMix Mix, Tokens Input)> mixes, PriceTerms terms = PriceTerms.Standard)
    {
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(mixes);
        var rows = new IReadOnlyList<UsdPerMillionTokens>[lists.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = Row(lists[row], mixes, terms);
        }

        return rows;
    }

    // The terms are resolved once a tier and not once a mix.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static UsdPerMillionTokens[] Row(PriceList list, IReadOnlyList<(TokenMix Mix, Tokens Input)> mixes, PriceTerms terms)
    {
        var tiers = list.TiersOn(terms);
        var prices = new UsdPerMillionTokens[mixes.Count];
        for (var index = 0; index < prices.Length; index++)
        {
            var (mix, input) = mixes[index];
            var tier = tiers.Length - 1;
            while (tier > 0 && input.Count <= tiers[tier].Above.Count)
            {
                tier--;
            }

            prices[index] = Of(tiers[tier].Rates, mix);
        }

        return prices;
    }

    // In dollars for a million input tokens of which so many parts are cached and kept.
    internal static double Input(TokenRates rates, double hits, double writes = 0) =>
        hits * rates.CacheHit.Dollars + writes * rates.CacheWrite.Dollars + Math.Max(0, 1 - hits - writes) * rates.CacheMiss.Dollars;
}
