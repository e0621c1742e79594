using AiEconomics.Pricing;
using AiEconomics.Units;

namespace AiEconomics.Usage.Answers;

/// <summary>One model with its price list.</summary>
/// <param name="Model">Its key, such as <c>kimi-k2-thinking</c>.</param>
/// <param name="List">Its prices, with tiers by length of input where the provider has them.</param>
public sealed record ModelPrices(string Model, PriceList List)
{
    /// <summary>What requests of one tier cost: fresh · miss + cached · hit + written · write + output · output price.</summary>
    /// <param name="tokens">The tokens of the requests, each in one category.</param>
    /// <param name="input">All input of one of these requests, which decides the tier for all of them.</param>
    /// <returns>The cost in nominal dollars.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> batch and off-peak rates, and that another model would use another number of tokens for the same text.</para>
    /// <para><b>Error</b> none beyond that of the counts: a bill is an identity.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    public Usd Cost(TokenTotals tokens, Tokens input)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return RequestCost.Of(tokens.Counts, List.RatesFor(input));
    }
}
