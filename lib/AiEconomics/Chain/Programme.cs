using AiEconomics.Capex;
using AiEconomics.Units;

namespace AiEconomics.Chain;

/// <summary>Capital spending of one year: the fifth link.</summary>
/// <param name="Spending">All of it.</param>
/// <param name="AiShare">Part for artificial intelligence, above zero.</param>
/// <param name="Sold">Part of the machines' hours that works, above zero; the price of an hour covers the others.</param>
/// <param name="ForTokens">Part of the working hours that makes tokens for sale; the rest develops models or serves the owner.</param>
/// <param name="Delay">From the spending to the first year of work.</param>
public readonly record struct Programme(Usd Spending, Fraction AiShare, Fraction Sold, Fraction ForTokens, Years Delay)
{
    /// <summary>What is spent for artificial intelligence.</summary>
    public Usd ForAi => RequiredRevenue.ForAi(Spending, AiShare);
}
