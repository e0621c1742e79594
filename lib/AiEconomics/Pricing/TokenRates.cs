using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>The four prices at which one model is sold on one set of terms.</summary>
/// <remarks>
/// <para>Where a provider has no price of its own for cached or for kept input, it charges both as fresh input: leave them out.</para>
/// <para>The default value is free of charge.</para>
/// </remarks>
public readonly record struct TokenRates
{
    /// <summary>The prices of a list.</summary>
    /// <param name="cacheMiss">Price of fresh input.</param>
    /// <param name="output">Price of output.</param>
    /// <param name="cacheHit">Price of cached input; that of fresh input where there is none.</param>
    /// <param name="cacheWrite">Price of input that is kept; that of fresh input where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">Cached input is dearer than fresh input.</exception>
    public TokenRates(
        UsdPerMillionTokens cacheMiss, UsdPerMillionTokens output, UsdPerMillionTokens? cacheHit = null, UsdPerMillionTokens? cacheWrite = null)
    {
        CacheMiss = cacheMiss;
        Output = output;
        CacheHit = cacheHit ?? cacheMiss;
        CacheWrite = cacheWrite ?? cacheMiss;
        Require.Between(
            CacheHit.Dollars, 0, cacheMiss.Dollars, "Cached input costs at most what fresh input costs; the two are probably swapped.", nameof(cacheHit));
    }

    /// <summary>Price of fresh input.</summary>
    public UsdPerMillionTokens CacheMiss { get; }

    /// <summary>Price of cached input.</summary>
    public UsdPerMillionTokens CacheHit { get; }

    /// <summary>Price of input that is read and kept.</summary>
    public UsdPerMillionTokens CacheWrite { get; }

    /// <summary>Price of output.</summary>
    public UsdPerMillionTokens Output { get; }

    /// <summary>The price of one kind.</summary>
    public UsdPerMillionTokens this[RateKind kind] => kind switch
    {
        RateKind.CacheMiss => CacheMiss,
        RateKind.CacheHit => CacheHit,
        RateKind.CacheWrite => CacheWrite,
        RateKind.Output => Output,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), $"There is no price of kind {kind}."),
    };

    /// <summary>All four prices, changed by one factor: a discount, or a currency.</summary>
    public static TokenRates operator *(TokenRates rates, double factor) =>
        new(rates.CacheMiss * factor, rates.Output * factor, rates.CacheHit * factor, rates.CacheWrite * factor);

    /// <summary>The prices, input first.</summary>
    public override string ToString() => $"input {CacheMiss}, cached {CacheHit}, kept {CacheWrite}, output {Output}";
}
