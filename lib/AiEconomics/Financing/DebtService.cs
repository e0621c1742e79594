using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>Whether what comes in pays what is owed in the same period.</summary>
public static class DebtService
{
    /// <summary>Debt-service coverage: k = C / S.</summary>
    /// <param name="cash">C, cash after running costs and taxes; a loss covers nothing.</param>
    /// <param name="service">S, interest and repayment of the same period, above zero.</param>
    /// <returns>k; below 1 the borrower must find money elsewhere.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is due.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> reserves, which carry a borrower over a bad quarter.</para>
    /// <para><b>Error</b> that of the cash.</para>
    /// <para><b>Source</b> definition (DSCR).</para>
    /// </remarks>
    [Formula("k", "\\frac{\\max(0, [cash])}{[service]}", Meaning = "debt-service coverage")]
    public static Ratio Coverage([Symbol("C", "cash available")] Usd cash, [Symbol("S", "interest and repayment due")] Usd service)
    {
        Require.Positive(service.Dollars, "Where nothing is due nothing need be covered.", nameof(service));
        return Ratio.FromTimes(Math.Max(0, cash.Dollars) / service.Dollars);
    }

    /// <summary>Cash that pays a debt service with room to spare: C = k · S.</summary>
    /// <param name="service">S, interest and repayment of a period.</param>
    /// <param name="coverage">k, how many times it must be covered.</param>
    /// <returns>C; of a leased building the rent after running costs.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> what the owner earns beside.</para>
    /// <para><b>Error</b> that of the service.</para>
    /// <para><b>Source</b> definition, solved for the cash.</para>
    /// </remarks>
    [Formula("C", "[coverage] \\cdot [service]", Meaning = "cash needed")]
    public static Usd CashNeeded([Symbol("S", "interest and repayment due")] Usd service, [Symbol("k", "coverage asked for")] Ratio coverage) =>
        coverage.Times * service;

    /// <summary>Rent of chips in each year when rents fall with progress: C_t = C · g^−(t−1).</summary>
    /// <param name="firstYear">C, of the first year, after running costs.</param>
    /// <param name="decline">g, the factor by which rents fall in a year.</param>
    /// <param name="years">How many, one or more.</param>
    /// <returns>The rents, year by year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no years.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> contracts, which fix a rent for their term, and idle chips.</para>
    /// <para><b>Error</b> large: rents fell by two thirds from 2023 to 2025 and then rose again.</para>
    /// <para><b>Source</b> derived here.</para>
    /// </remarks>
    public static IReadOnlyList<Usd> FallingRent(Usd firstYear, YearlyGrowth decline, int years)
    {
        Require.Between(years, 1, int.MaxValue, "A rent runs for a year or more.");
        return [.. Enumerable.Range(0, years).Select(year => firstYear / decline.Over(Years.FromYears(year)).Times)];
    }
}
