using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>What the cheapest model of a given ability cost on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Price">The price.</param>
public readonly record struct PricePoint(DateOnly Day, UsdPerMillionTokens Price);
