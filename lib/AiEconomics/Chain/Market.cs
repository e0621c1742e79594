using AiEconomics.Pricing;
using AiEconomics.Units;

namespace AiEconomics.Chain;

/// <summary>What tokens sell for, and how much is bought: the fourth link.</summary>
/// <param name="Rates">List prices of cached input, fresh input and output.</param>
/// <param name="Paid">Part of the list price that buyers pay, after rebates and free use.</param>
/// <param name="Revenue">Of the field in a year, now.</param>
/// <param name="Growth">Of that revenue.</param>
/// <param name="OtherCosts">Part of revenue that goes to selling, support and administration, below 1.</param>
public readonly record struct Market(TokenRates Rates, Fraction Paid, Usd Revenue, YearlyGrowth Growth, Fraction OtherCosts)
{
    /// <summary>What a million tokens of the mix bring.</summary>
    /// <param name="serving">The mix.</param>
    public UsdPerMillionTokens Price(Serving serving) => Paid.Ratio * BlendedPrice.Of(Rates, TokenMix.Of(serving.InputPerOutput, serving.CacheHitShare));

    /// <summary>What the field is asked for in a year, that long from now, if capacity is no limit.</summary>
    /// <param name="ahead">Time from now.</param>
    public Usd Demand(Years ahead) => Growth.Over(ahead).Times * Revenue;
}
