using AiEconomics.Capex;
using AiEconomics.Units;
using static AiEconomics.Tests.Capex.CapexComparisonTests;

namespace AiEconomics.Tests.Capex;

public class CapexTrendTests
{
    private static readonly Fraction Ninety = Fraction.FromPercent(90);

    // By hand: doubling from 2021-12-31 to 2022-12-31 and to 2023-12-31, years of 365 days each: 2 times, without a residual.
    [Fact]
    public void Even_growth_is_found_exactly()
    {
        var growth = CapexTrend.Of(Doubling("A", 1), Ninety);

        Assert.Equal(2, growth.FactorPerYear.Times, tolerance: 1e-9);   // rounding of logarithms
        Assert.Equal(2, growth.High.Times, tolerance: 1e-9);
        Assert.True(growth.IsCertain);
    }

    // By hand: one doubles, the other stands still, so the ratio doubles; years that one lacks do not count.
    [Fact]
    public void The_ratio_grows_as_the_quotient_of_the_growths()
    {
        CapexPeriod[] still = [.. Doubling("B", 1).Select(period => period with { Amount = Usd.FromBillions(7) }), Spent("B", new(2024, 12, 31), 1)];

        var growth = CapexTrend.OfRatio(Doubling("A", 3), still, Ninety);

        Assert.Equal(2, growth.FactorPerYear.Times, tolerance: 1e-9);   // rounding of logarithms
        Assert.Equal(3, growth.Points);
    }

    [Fact]
    public void Two_years_make_no_trend() =>
        Assert.Equal(
            "A trend with its interval needs three values or more on different days, but has 2 on 2.",
            Assert.Throws<ArgumentException>(() => CapexTrend.Of([.. Doubling("A", 1).Take(2)], Ninety)).Message);

    [Fact]
    public void A_quarter_among_years_is_refused() =>
        Assert.Contains(
            "cover unlike months",
            Assert.Throws<ArgumentException>(() => CapexTrend.Of([.. Doubling("A", 1), Spent("A", new(2024, 3, 31), 1) with { Months = 3 }], Ninety)).Message,
            StringComparison.Ordinal);

    private static CapexPeriod[] Doubling(string owner, double first) =>
        [Spent(owner, new(2021, 12, 31), first), Spent(owner, new(2022, 12, 31), 2 * first), Spent(owner, new(2023, 12, 31), 4 * first)];
}
