using AiEconomics.Units;

namespace AiEconomics.Usage.Answers;

/// <summary>The list prices of one model.</summary>
/// <param name="Model">Its name, such as <c>kimi-k2-thinking</c>.</param>
/// <param name="CacheHit">Price of input read from the cache.</param>
/// <param name="CacheMiss">Price of fresh input, and of input written to the cache where <paramref name="CacheWrite"/> is not given.</param>
/// <param name="Output">Price of output.</param>
/// <param name="CacheWrite">Price of input written to the cache; nothing where no list states it.</param>
public sealed record ModelPrices(
    string Model, UsdPerMillionTokens CacheHit, UsdPerMillionTokens CacheMiss, UsdPerMillionTokens Output, UsdPerMillionTokens? CacheWrite = null)
{
    /// <summary>What so many tokens cost: fresh · miss + cached · hit + written · write + output · output price.</summary>
    /// <param name="tokens">The tokens, each in one category.</param>
    /// <returns>The cost in nominal dollars.</returns>
    /// <remarks><para><b>Leaves out</b> context tiers, batch and off-peak rates, and that another model would use another number of tokens for the same text.</para></remarks>
    public Usd Cost(TokenTotals tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return Usd.FromDollars(
            (Tokens.FromCount(tokens.Fresh) * CacheMiss).Dollars
            + (Tokens.FromCount(tokens.Cached) * CacheHit).Dollars
            + (Tokens.FromCount(tokens.Written) * (CacheWrite ?? CacheMiss)).Dollars
            + (Tokens.FromCount(tokens.Output) * Output).Dollars);
    }
}
