namespace AiEconomics.Pricing;

/// <summary>On what terms a request is sold.</summary>
public enum PriceTerms
{
    /// <summary>At once, at any time of the day: the list price.</summary>
    Standard,

    /// <summary>Answered within a day or so, for less.</summary>
    Batch,

    /// <summary>At once, but within the hours in which the provider charges less.</summary>
    OffPeak,
}
