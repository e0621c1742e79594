using System.Globalization;
using AiEconomics.Financing;
using AiEconomics.Units;

namespace AiEconomics.Tests.Financing;

public class DatedFlowsTests
{
    // Microsoft's pages on XNPV and XIRR.
    private static readonly DatedFlow[] Example =
    [
        new(new(2008, 1, 1), Usd.FromDollars(-10000)),
        new(new(2008, 3, 1), Usd.FromDollars(2750)),
        new(new(2008, 10, 30), Usd.FromDollars(4250)),
        new(new(2009, 2, 15), Usd.FromDollars(3250)),
        new(new(2009, 4, 1), Usd.FromDollars(2750)),
    ];

    [Fact]
    public void Excel_finds_the_same_value() =>
        Assert.Equal(2086.6476, DatedFlows.PresentValue(Example, InterestRate.FromPercent(9)).Dollars, 0.00005); // As printed there.

    // Printed as 0.373362535; Excel stops within 1e-8, and the open spreadsheets that compute on agree on 0.3733625335.
    [Fact]
    public void Excel_finds_the_same_rate() => Assert.Equal(0.3733625335, DatedFlows.RateOfReturn(Example).Ratio, 0.00000000005);

    // −(1.1 − y)(1.2 − y) over years of 365 days: 2025-01-01, 2026-01-01, 2027-01-01.
    [Fact]
    public void Several_rates_are_all_found_and_refused_as_one()
    {
        DatedFlow[] flows =
        [
            new(new(2025, 1, 1), Usd.FromDollars(-100)), new(new(2026, 1, 1), Usd.FromDollars(230)), new(new(2027, 1, 1), Usd.FromDollars(-132)),
        ];
        Assert.Equal([0.1, 0.2], DatedFlows.AllRatesOfReturn(flows).Select(rate => Math.Round(rate.Ratio, 12))); // A few units of the last place.
        Assert.StartsWith("These flows have 2 internal rates of return, 10.0 % and 20.0 %", Assert.Throws<ArgumentException>(() => DatedFlows.RateOfReturn(flows)).Message, StringComparison.Ordinal);
    }

    // 90 for 100 after a year; and −(0.8 − y)(0.9 − y) = −y² + 1.7 y − 0.72 over years of 365 days.
    [Fact]
    public void Negative_rates_are_found_too()
    {
        Assert.Equal(-0.1, DatedFlows.RateOfReturn([new(new(2025, 1, 1), Usd.FromDollars(-100)), new(new(2026, 1, 1), Usd.FromDollars(90))]).Ratio, 1e-14); // Rounding.
        Assert.Equal([-0.2, -0.1], Rates(-100, 170, -72).Select(rate => Math.Round(rate, 12))); // A few units of the last place.
    }

    // −(1.1 − y)² = −y² + 2.2 y − 1.21: the value touches zero and does not cross.
    [Fact]
    public void A_rate_where_the_value_only_touches_zero_is_found() =>
        Assert.Equal(0.1, Assert.Single(Rates(-100, 220, -121)), 1e-7); // A double zero has half the digits.

    // 110 for 100, and −(1.1 − y)(1.2 − y) again, once what is paid and paid back on the first day is left out.
    [Theory]
    [InlineData(110, 0, new[] { 0.1 })]
    [InlineData(230, -132, new[] { 0.1, 0.2 })]
    public void A_first_day_that_comes_to_nothing_changes_no_rate(double second, double third, double[] rates) =>
        Assert.Equal(
            rates,
            DatedFlows.AllRatesOfReturn(
                [
                    new(new(2024, 1, 2), Usd.FromDollars(50)), new(new(2024, 1, 2), Usd.FromDollars(-50)), new(new(2025, 1, 1), Usd.FromDollars(-100)),
                    new(new(2026, 1, 1), Usd.FromDollars(second)), new(new(2027, 1, 1), Usd.FromDollars(third)),
                ]).Select(rate => Math.Round(rate.Ratio, 12))); // A few units of the last place.

    // On one day 100 is paid and 40 comes back: an outlay of 60, which 66 repays after a year.
    [Fact]
    public void Flows_of_one_day_are_one_flow() =>
        Assert.Equal(0.1, DatedFlows.RateOfReturn(
            [
                new(new(2025, 1, 1), Usd.FromDollars(-100)), new(new(2025, 1, 1), Usd.FromDollars(40)), new(new(2026, 1, 1), Usd.FromDollars(66)),
            ]).Ratio, 1e-14); // Rounding.

    [Theory]
    // Microsoft's page on YEARFRAC, bases 0 and 3; for 2012 alone ISDA's rule gives its basis 1: 211 / 366.
    [InlineData("2012-01-01", "2012-07-30", DayCount.Thirty360, 0.58055556)]
    [InlineData("2012-01-01", "2012-07-30", DayCount.Actual365, 0.57808219)]
    [InlineData("2012-01-01", "2012-07-30", DayCount.ActualActual, 0.57650273)]
    // 211 / 360.
    [InlineData("2012-01-01", "2012-07-30", DayCount.Actual360, 0.58611111)]
    // ISDA's paper on the market conventions: 61 / 365 + 121 / 366.
    [InlineData("2003-11-01", "2004-05-01", DayCount.ActualActual, 0.49772438)]
    // The last days of February and of long months count as the 30th: 6 months, 1 month, 2 months.
    [InlineData("2023-02-28", "2023-08-31", DayCount.Thirty360, 0.5)]
    [InlineData("2023-07-31", "2023-08-31", DayCount.Thirty360, 0.08333333)]
    [InlineData("2023-12-31", "2024-02-29", DayCount.Thirty360, 0.16388889)]
    [InlineData("2023-02-28", "2024-02-29", DayCount.Thirty360, 1)]
    // Another day of February counts as itself: a month is 30 / 360.
    [InlineData("2023-02-15", "2023-03-15", DayCount.Thirty360, 0.08333333)]
    [InlineData("2023-02-27", "2023-03-27", DayCount.Thirty360, 0.08333333)]
    [InlineData("2023-02-15", "2023-04-15", DayCount.Thirty360, 0.16666667)]
    public void Days_are_counted_by_convention(string from, string to, DayCount dayCount, double expected) =>
        Assert.Equal(expected, YearFraction.Between(Day(from), Day(to), dayCount).Count, 0.000000005); // As printed there.

    [Fact]
    public void Days_out_of_order_are_refused()
    {
        Assert.Equal(
            "Flow 2 is of 2008-03-01, before that of 2008-10-30; put the days in order.",
            Assert.Throws<ArgumentException>(() => DatedFlows.PresentValue([Example[2], Example[1]], default)).Message);
        Assert.Equal(
            "Days must run forward, but 2008-01-01 follows 2008-03-01; put them in order.",
            Assert.Throws<ArgumentException>(() => YearFraction.Between(Example[1].Day, Example[0].Day, DayCount.Actual365)).Message);
    }

    [Fact]
    public void Without_flows_there_is_no_value() =>
        Assert.Equal("A value or a return needs cash flows, but there are none.", Assert.Throws<ArgumentException>(() => DatedFlows.RateOfReturn([])).Message);

    [Fact]
    public void A_day_count_that_is_none_is_refused() =>
        Assert.Equal(
            "'9' is no day count; choose one of Actual365, Actual360, Thirty360, ActualActual.",
            Assert.Throws<ArgumentException>(() => YearFraction.Between(Example[0].Day, Example[1].Day, (DayCount)9)).Message);

    // Three flows a year apart, and the years 2025 and 2026 have 365 days.
    private static IEnumerable<double> Rates(double first, double second, double third) => DatedFlows.AllRatesOfReturn(
        [
            new(new(2025, 1, 1), Usd.FromDollars(first)), new(new(2026, 1, 1), Usd.FromDollars(second)), new(new(2027, 1, 1), Usd.FromDollars(third)),
        ]).Select(rate => rate.Ratio);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
