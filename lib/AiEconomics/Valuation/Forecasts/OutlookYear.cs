using AiEconomics.Units;

namespace AiEconomics.Valuation.Forecasts;

/// <summary>One year of a forecast.</summary>
/// <param name="Number">1 for the first year.</param>
/// <param name="Revenue">Revenue of the year.</param>
/// <param name="Profit">Operating profit before tax.</param>
/// <param name="Invested">Capital put into growth.</param>
/// <param name="CashFlow">Profit after tax less what is invested: what is left for all who lent or own.</param>
public sealed record OutlookYear(int Number, Usd Revenue, Usd Profit, Usd Invested, Usd CashFlow);
