using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>An amount paid on a day.</summary>
/// <param name="Day">When.</param>
/// <param name="Amount">How much; an outlay is negative.</param>
public readonly record struct DatedFlow(DateOnly Day, Usd Amount);
