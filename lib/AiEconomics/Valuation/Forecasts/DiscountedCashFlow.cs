using AiEconomics.Financing;
using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Valuation.Forecasts;

/// <summary>What a firm is worth by the cash that it is expected to leave, in stages of growth.</summary>
public static class DiscountedCashFlow
{
    /// <summary>Worth of the business: V = (1 − f) (Σ F_t / (1 + r)^t + W / (1 + r)^n).</summary>
    /// <param name="outlook">What is expected; gives the yearly cash flows F_t, the worth W of all years after, r, n and f.</param>
    /// <returns>V, before debt and cash; negative where the growth costs more than it brings.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate, or the return on new capital, is not above the last growth.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> debt, cash, options of staff, losses carried on, and what is left when a firm fails.</para>
    /// <para><b>Error</b> large: W is most of V for a young firm, and hangs on the margin and on the difference of rate and growth.</para>
    /// <para><b>Source</b> [damodaran2019].</para>
    /// </remarks>
    [Formula("V", "(1 - f) \\left(\\sum_{t=1}^{n} \\frac{F_t}{(1 + r)^t} + \\frac{W}{(1 + r)^n}\\right)\\ \\text{with}\\ [outlook]", Meaning = "worth of the business")]
    public static Usd Value([Symbol("\\text{outlook}", "what is expected")] Outlook outlook)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        var flows = Years(outlook).Select(year => year.CashFlow).ToArray();
        var years = NetPresentValue.FirstFlowAfterOneYear(flows, outlook.Rate);
        var after = TimeValue.PresentValue(WorthOfAllYearsAfter(outlook), outlook.Rate, Units.Years.FromYears(outlook.Years));
        return (1 - outlook.Failure.Ratio) * (years + after);
    }

    /// <summary>The part of the value that comes from the years after the forecast: (1 − f) W / ((1 + r)^n V).</summary>
    /// <param name="outlook">What is expected.</param>
    /// <returns>The part, above 1 where the forecast years cost more than they bring.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The business is worth nothing, or the outlook is refused as in <see cref="Value"/>.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="Value"/> leaves out.</para>
    /// <para><b>Error</b> none beyond that of the value.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    public static Ratio ShareOfYearsAfter(Outlook outlook)
    {
        var value = Value(outlook);
        Require.Positive(value.Dollars, "A business worth nothing has no parts.", nameof(value));
        var after = TimeValue.PresentValue(WorthOfAllYearsAfter(outlook), outlook.Rate, Units.Years.FromYears(outlook.Years));
        return Ratio.FromTimes((1 - outlook.Failure.Ratio) * after / value);
    }

    /// <summary>The forecast year by year: F_t = R_t m_t (1 − τ) − (R_t − R_(t−1)) / s.</summary>
    /// <param name="outlook">What is expected.</param>
    /// <returns>One row for each year of the two stages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The outlook is refused as in <see cref="Value"/>.</exception>
    public static IReadOnlyList<OutlookYear> Years(Outlook outlook)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        outlook.Checked();
        var years = new OutlookYear[outlook.Years];
        var before = outlook.Revenue;
        for (var number = 1; number <= years.Length; number++)
        {
            var revenue = before * outlook.GrowthIn(number);
            var profit = revenue * outlook.MarginIn(number);
            var invested = Reinvestment(revenue - before, outlook.SalesToCapital);
            years[number - 1] = new(number, revenue, profit, invested, AfterTax(profit, outlook.Tax) - invested);
            before = revenue;
        }

        return years;
    }

    /// <summary>Capital that more revenue takes: I = ΔR / s.</summary>
    /// <param name="moreRevenue">ΔR, of this year over the last.</param>
    /// <param name="salesToCapital">s, above zero.</param>
    /// <returns>I.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No capital brings revenue.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that capital comes before the revenue it brings, by a year or more for a data center.</para>
    /// <para><b>Error</b> that of s.</para>
    /// <para><b>Source</b> [damodaran2019].</para>
    /// </remarks>
    [Formula("I", "\\frac{[moreRevenue]}{[salesToCapital]}", Meaning = "capital put into growth")]
    public static Usd Reinvestment([Symbol("\\Delta R", "more revenue")] Usd moreRevenue, [Symbol("s", "sales to capital")] Ratio salesToCapital)
    {
        Require.Positive(salesToCapital.Times, "If no capital brought revenue, nothing could grow.", nameof(salesToCapital));
        return moreRevenue / salesToCapital.Times;
    }

    /// <summary>Worth, at the end of the forecast, of all years after: W = P (1 − g/ρ) / (r − g), with P the next year's profit after tax.</summary>
    /// <param name="outlook">What is expected.</param>
    /// <returns>W, in dollars of the last year that is forecast.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The outlook is refused as in <see cref="Value"/>.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that nothing grows for ever.</para>
    /// <para><b>Error</b> a point of r − g at a difference of six is a sixth of W.</para>
    /// <para><b>Source</b> [damodaran2016]: growth of g takes the part g/ρ of profit.</para>
    /// </remarks>
    public static Usd WorthOfAllYearsAfter(Outlook outlook)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        var last = Years(outlook) is [.., var year] ? year.Revenue : outlook.Revenue;
        var growth = outlook.LastGrowth.Times - 1;
        var profit = AfterTax(last * outlook.LastGrowth.Times * outlook.Margin.Ratio, outlook.Tax);
        return profit * (1 - growth / outlook.LastReturn.Ratio) / (outlook.Rate.Ratio - growth);
    }

    private static Usd AfterTax(Usd profit, Fraction tax) => profit.Dollars > 0 ? profit * (1 - tax.Ratio) : profit;
}
