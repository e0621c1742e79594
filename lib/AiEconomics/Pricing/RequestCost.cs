using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>What requests cost at given prices.</summary>
public static class RequestCost
{
    /// <summary>Cost of traffic whose categories are counted: K = H · p_h + M · p_m + O · p_o.</summary>
    /// <param name="cached">H, input found in the cache.</param>
    /// <param name="fresh">M, input read afresh.</param>
    /// <param name="output">O, output.</param>
    /// <param name="cacheHit">p_h, price of cached input.</param>
    /// <param name="cacheMiss">p_m, price of fresh input.</param>
    /// <param name="outputPrice">p_o, price of output.</param>
    /// <returns>K, in dollars.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> fees for keeping input, for tools and for storage; taxes.</para>
    /// <para><b>Error</b> none beyond that of the counts: a bill is an identity.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("K", "[cached] \\cdot [cacheHit] + [fresh] \\cdot [cacheMiss] + [output] \\cdot [outputPrice]", Meaning = "cost of the traffic")]
    public static Usd Of(
        [Symbol("H", "cached input")] Tokens cached,
        [Symbol("M", "fresh input")] Tokens fresh,
        [Symbol("O", "output")] Tokens output,
        [Symbol("p_h", "price of cached input")] UsdPerMillionTokens cacheHit,
        [Symbol("p_m", "price of fresh input")] UsdPerMillionTokens cacheMiss,
        [Symbol("p_o", "price of output")] UsdPerMillionTokens outputPrice) =>
        cached * cacheHit + fresh * cacheMiss + output * outputPrice;

    /// <summary>Cost of counted tokens at given prices, each token at the price of its own category.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="rates">The prices.</param>
    /// <returns>The cost, in dollars.</returns>
    public static Usd Of(TokenCounts tokens, TokenRates rates) =>
        Of(tokens.Cached, tokens.Fresh, tokens.Output, rates.CacheHit, rates.CacheMiss, rates.Output) + tokens.Written * rates.CacheWrite;

    /// <summary>Cost of one request, its tier chosen by the length of its input.</summary>
    /// <param name="request">The tokens of one request; of many, the tier would be chosen by their sum.</param>
    /// <param name="list">The prices.</param>
    /// <param name="terms">On what terms.</param>
    /// <exception cref="InvalidOperationException">The provider does not sell on these terms.</exception>
    public static Usd Of(TokenCounts request, PriceList list, PriceTerms terms = PriceTerms.Standard)
    {
        ArgumentNullException.ThrowIfNull(list);
        return Of(request, list.RatesFor(request.Input, terms));
    }

    /// <summary>Cost of many requests, each in its own tier.</summary>
    /// <param name="requests">The requests, one by one.</param>
    /// <param name="list">The prices.</param>
    /// <param name="terms">On what terms.</param>
    /// <exception cref="InvalidOperationException">The provider does not sell on these terms.</exception>
    public static Usd Of(IEnumerable<TokenCounts> requests, PriceList list, PriceTerms terms = PriceTerms.Standard)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return requests.Aggregate(default(Usd), (sum, request) => sum + Of(request, list, terms));
    }

    /// <summary>Cost of one request made at that time of the day.</summary>
    /// <param name="request">The tokens of the request.</param>
    /// <param name="list">The prices.</param>
    /// <param name="utc">When, in UTC.</param>
    public static Usd At(TokenCounts request, PriceList list, TimeOnly utc)
    {
        ArgumentNullException.ThrowIfNull(list);
        return Of(request, list.RatesAt(request.Input, utc));
    }

    /// <summary>Cost of a day of like requests that are spread over its hours.</summary>
    /// <param name="request">The tokens of one request.</param>
    /// <param name="requestsByHour">How many requests in each of the 24 hours, the first from midnight UTC.</param>
    /// <param name="list">The prices.</param>
    /// <exception cref="ArgumentException">There are not 24 hours.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> changes of price within an hour: each hour is charged as at its middle.</para>
    /// <para><b>Error</b> at most half an hour at the other price for each such change.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    public static Usd OverDay(TokenCounts request, IReadOnlyList<double> requestsByHour, PriceList list)
    {
        ArgumentNullException.ThrowIfNull(requestsByHour);
        if (requestsByHour.Count != 24)
        {
            throw new ArgumentException($"requestsByHour must have one number for each of 24 hours, but has {requestsByHour.Count}.");
        }

        return requestsByHour.Select((count, hour) => count * At(request, list, new TimeOnly(hour, 30)))
            .Aggregate(default(Usd), (sum, cost) => sum + cost);
    }
}
