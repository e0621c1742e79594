namespace AiEconomics.Pricing;

/// <summary>How kinds and terms are named in sentences.</summary>
internal static class Words
{
    internal static string Of(RateKind kind) => kind switch
    {
        RateKind.CacheMiss => "cache-miss",
        RateKind.CacheHit => "cache-hit",
        RateKind.CacheWrite => "cache-write",
        _ => "output",
    };

    internal static string Of(PriceTerms terms) => terms switch
    {
        PriceTerms.Standard => "standard",
        PriceTerms.Batch => "batch",
        _ => "off-peak",
    };

    internal static string On(PriceTerms terms) => terms == PriceTerms.Standard ? "" : $" on {Of(terms)} terms";
}
