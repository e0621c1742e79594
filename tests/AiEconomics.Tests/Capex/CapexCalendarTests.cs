using AiEconomics.Capex;
using AiEconomics.Units;
using static AiEconomics.Tests.Capex.CapexComparisonTests;

namespace AiEconomics.Tests.Capex;

public class CapexCalendarTests
{
    private static readonly CapexPeriod[] Microsoft = [Spent("Microsoft", new(2024, 6, 30), 44.477), Spent("Microsoft", new(2025, 6, 30), 64.551)];

    // By hand: half of 44.477 and half of 64.551.
    [Fact]
    public void A_fiscal_year_to_June_is_halved()
    {
        var year = CapexCalendar.Year(Microsoft, 2024);

        Assert.Equal(54.514, year.Amount.Billions, tolerance: 1e-9);   // rounding of doubles
        Assert.Equal(new(2024, 12, 31), year.End);
        Assert.Equal("Microsoft: each fiscal year is spread evenly over its months", year.Assumption);
    }

    // By hand: at 16 times a year the later half of a year holds 16^½ = 4 times the earlier one, so 4/5 of 100 and 1/5 of 200.
    [Fact]
    public void Growth_within_the_year_moves_spending_to_its_later_half()
    {
        var year = CapexCalendar.Year([Spent("A", new(2024, 6, 30), 100), Spent("A", new(2025, 6, 30), 200)], 2024, YearlyGrowth.FromTimes(16));

        Assert.Equal(120, year.Amount.Billions, tolerance: 1e-9);   // rounding of doubles
        Assert.Equal("A: spending grows 16.0 times a year within each fiscal year", year.Assumption);
    }

    [Fact]
    public void A_calendar_year_stays_as_reported()
    {
        var year = CapexCalendar.Year([Spent("Meta", new(2024, 12, 31), 37.256)], 2024, YearlyGrowth.FromTimes(16));

        Assert.Equal(37.256, year.Amount.Billions, tolerance: 1e-9);   // rounding of doubles
        Assert.Equal("", year.Assumption);
    }

    // By hand: four quarters of 1, 2, 3 and 4.
    [Fact]
    public void Quarters_make_a_year()
    {
        var quarters = Enumerable.Range(1, 4).Select(number => Spent("A", new DateOnly(2025, 1, 1).AddMonths(3 * number).AddDays(-1), number) with { Months = 3 });

        Assert.Equal(10, CapexCalendar.Year([.. quarters], 2025).Amount.Billions, tolerance: 1e-9);   // rounding of doubles
    }

    [Fact]
    public void A_month_that_nothing_covers_is_named() =>
        Assert.Equal(
            "No period of Microsoft covers 2025-07; add the one that does, or take an earlier year.",
            Assert.Throws<ArgumentException>(() => CapexCalendar.Year(Microsoft, 2025)).Message);

    [Fact]
    public void A_month_covered_twice_is_named() =>
        Assert.Equal(
            "2024-04 of Microsoft is covered 2 times, by Microsoft, 12 months to 2024-06-30 and Microsoft, 3 months to 2024-06-30; leave one out.",
            Assert.Throws<ArgumentException>(() => CapexCalendar.Year([.. Microsoft, Microsoft[0] with { Months = 3 }], 2024)).Message);

    [Fact]
    public void One_schedule_is_of_one_owner_and_one_convention()
    {
        Assert.Equal(
            "A schedule is of one owner, but holds Microsoft and Meta; make one schedule for each.",
            Assert.Throws<ArgumentException>(() => CapexCalendar.Year([Microsoft[0], Microsoft[1] with { Owner = "Meta" }], 2024)).Message);
        Assert.Contains(
            "take both on one convention",
            Assert.Throws<ArgumentException>(() => CapexCalendar.Year([Microsoft[0], Microsoft[1] with { Leases = LeaseConvention.WithLeases }], 2024)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_of_which_a_half_is_expected_is_expected()
    {
        Assert.True(CapexCalendar.Year([Microsoft[0], Microsoft[1] with { IsForecast = true }], 2024).IsForecast);
        Assert.False(CapexCalendar.Year(Microsoft, 2024).IsForecast);
    }
}
