using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Tests.Uncertainty;

public class GrowthTrendTests
{
    private static readonly Fraction Ninety = Fraction.FromPercent(90);
    private static readonly DateOnly Start = new(2023, 1, 1);

    // By hand: ln y = 2, 0, 1 at t = 0, 1, 2 has the slope −1/2 and a standard error of 0.8660, and Student's 95 % point of one degree of freedom is
    // 6.3138: e^−0.5 = 0.6065, e^(−0.5 ± 5.4680) = 0.002560 and 143.7.
    [Fact]
    public void The_interval_is_that_of_Student()
    {
        var trend = GrowthTrend.Fit([At(0, 2), At(1, 0), At(2, 1)], Ninety);

        Assert.Equal(0.6065, trend.FactorPerYear.Times, tolerance: 0.00005);   // the hand-worked digits
        Assert.Equal(0.002560, trend.Low.Times, tolerance: 0.0000015);   // e^−5.968 of a reach rounded to four digits
        Assert.Equal(143.7, trend.High.Times, tolerance: 0.1);
        Assert.False(trend.IsCertain);
        Assert.Equal(3, trend.Points);
    }

    // By hand: tripling each year of 365 days, without a residual.
    [Fact]
    public void Even_growth_is_found_exactly()
    {
        var trend = GrowthTrend.Fit([At(0, 0), At(1, Math.Log(3)), At(2, 2 * Math.Log(3))], Ninety);

        Assert.Equal(3, trend.FactorPerYear.Times, tolerance: 1e-9);   // rounding of logarithms
        Assert.True(trend.IsCertain);
        Assert.Equal("3.00 times a year [3.00, 3.00]", trend.ToString());
    }

    // By hand: halved each year, without a residual.
    [Fact]
    public void An_even_decline_is_as_certain_as_growth()
    {
        var trend = GrowthTrend.Fit([At(0, 0), At(1, -Math.Log(2)), At(2, -2 * Math.Log(2))], Ninety);

        Assert.Equal(0.5, trend.FactorPerYear.Times, tolerance: 1e-9);   // rounding of logarithms
        Assert.True(trend.IsCertain);
    }

    [Fact]
    public void What_has_no_logarithm_is_refused()
    {
        Assert.Equal(
            "A trend of logarithms has no place for a value that is not above zero; leave it out and say so.",
            Assert.Throws<ArgumentException>(() => GrowthTrend.Fit([At(0, 0), At(1, 1), (Start, 0)], Ninety)).Message);
        Assert.Equal(
            "A trend with its interval needs three values or more on different days, but has 2 on 2.",
            Assert.Throws<ArgumentException>(() => GrowthTrend.Fit([At(0, 0), At(1, 1)], Ninety)).Message);
        Assert.Equal(
            "A trend with its interval needs three values or more on different days, but has 3 on 1.",
            Assert.Throws<ArgumentException>(() => GrowthTrend.Fit([At(0, 0), At(0, 1), At(0, 2)], Ninety)).Message);
    }

    private static (DateOnly Day, double Value) At(int year, double log) => (Start.AddDays(365 * year), Math.Exp(log));
}
