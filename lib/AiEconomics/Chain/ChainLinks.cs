using AiEconomics.Units;

namespace AiEconomics.Chain;

/// <summary>One walk along the chain, with what each link gives.</summary>
/// <param name="Hour">What an accelerator's hour costs its owner.</param>
/// <param name="FinalRun">What a final run costs at that price.</param>
/// <param name="Development">What developing models costs in a year.</param>
/// <param name="TokenCost">What a million tokens cost to make.</param>
/// <param name="TokenPrice">What they sell for.</param>
/// <param name="GrossMargin">What is left of that price.</param>
/// <param name="Accelerators">That the spending buys.</param>
/// <param name="Capacity">Revenue of a year in which all tokens that can be made for sale are sold.</param>
/// <param name="Demand">Revenue of the first year of work if capacity is no limit.</param>
/// <param name="CapitalNeeded">Spending that would just serve that demand.</param>
/// <param name="RequiredRevenue">Revenue a year, alike in all years, at which the spending pays.</param>
/// <param name="Worth">Value now of what the spending brings, after all costs and before the spending.</param>
/// <param name="NetWorth">That, less the spending.</param>
/// <param name="WorthPerDollar">Value now for each dollar spent.</param>
public readonly record struct ChainLinks(
    UsdPerGpuHour Hour,
    Usd FinalRun,
    Usd Development,
    UsdPerMillionTokens TokenCost,
    UsdPerMillionTokens TokenPrice,
    ProfitRatio GrossMargin,
    GpuCount Accelerators,
    Usd Capacity,
    Usd Demand,
    Usd CapitalNeeded,
    Usd RequiredRevenue,
    Usd Worth,
    Usd NetWorth,
    Ratio WorthPerDollar);
