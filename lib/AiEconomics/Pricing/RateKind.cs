namespace AiEconomics.Pricing;

/// <summary>What a price of tokens is for. Prices of unlike kinds are prices of different goods.</summary>
public enum RateKind
{
    /// <summary>Input that the provider has to read afresh.</summary>
    CacheMiss,

    /// <summary>Input whose beginning the provider has read before and kept.</summary>
    CacheHit,

    /// <summary>Input that is read afresh and kept for later, where a provider charges for keeping it.</summary>
    CacheWrite,

    /// <summary>What the model writes, its thinking included.</summary>
    Output,
}
