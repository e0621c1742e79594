using AiEconomics.Pricing;
using AiEconomics.Units;

namespace AiEconomics.Tests.Pricing;

public class PriceDeclineTests
{
    private static readonly Fraction Ninety = Fraction.FromPercent(90);

    // Published by Epoch AI: the factors and 90 % intervals of its regressions on this data set.
    [Theory]
    [InlineData("MMLU", "GPT-4-0314", 15.9, 4.1, 62)]
    [InlineData("GPQA Diamond", "GPT-4-0314", 42.0, 4.4, 401)]
    [InlineData("MMLU", "GPT-3.5", 15.8, 8.1, 31)]
    public void The_published_declines_come_out_of_the_published_prices(string benchmark, string level, double factor, double low, double high)
    {
        var decline = PriceDecline.Fit(SharedPriceTrend.PointsOrSkip(benchmark, level), Ninety);

        // Half a unit of the last printed digit.
        Assert.Equal(factor, decline.FactorPerYear.Times, tolerance: 0.05);
        Assert.Equal(low, decline.Low.Times, tolerance: 0.05);
        Assert.Equal(high, decline.High.Times, tolerance: 0.5);
    }

    // By hand: a tenth each year of 365 days, without a residual: the factor is 10 and the interval has no width.
    [Fact]
    public void An_even_fall_is_found_exactly()
    {
        var decline = PriceDecline.Fit([At(0, Math.Log(10)), At(1, 0), At(2, -Math.Log(10))], Ninety);

        Assert.Equal(10, decline.FactorPerYear.Times, tolerance: 1e-9);   // rounding of logarithms
        Assert.Equal(10, decline.Low.Times, tolerance: 1e-9);
        Assert.True(decline.IsCertain);
    }

    // By hand: ln p = 2, 0, 1 at t = 0, 1, 2: slope −1/2, mean 1, fitted 1.5, 1, 0.5, residuals 0.5, −1, 0.5, their squares 1.5;
    // error = sqrt(1.5 / 1 / 2) = 0.8660; Student's 95 % point of one degree of freedom is 6.3138: −0.5 ± 5.4680.
    // Factors: e^0.5 = 1.649, e^−4.968 = 0.006957, e^5.968 = 390.7.
    [Fact]
    public void The_interval_is_that_of_Student()
    {
        var decline = PriceDecline.Fit([At(0, 2), At(1, 0), At(2, 1)], Ninety);

        Assert.Equal(1.649, decline.FactorPerYear.Times, tolerance: 0.0005);   // the hand-worked digits
        Assert.Equal(0.006957, decline.Low.Times, tolerance: 0.000005);
        Assert.Equal(390.7, decline.High.Times, tolerance: 0.2);   // e^5.968 of a reach rounded to four digits
        Assert.False(decline.IsCertain);
    }

    [Fact]
    public void Two_prices_make_no_trend_with_an_interval()
    {
        var error = Assert.Throws<ArgumentException>(() => PriceDecline.Fit([Point(2023, 10), Point(2024, 1)], Ninety));

        Assert.Equal("A trend with its interval needs three prices or more on different days, but has 2 on 2.", error.Message);
    }

    [Fact]
    public void A_free_model_has_no_logarithm() =>
        Assert.StartsWith(
            "A trend of logarithms has no place for a free model",
            Assert.Throws<ArgumentException>(() => PriceDecline.Fit([Point(2023, 10), Point(2024, 1), Point(2025, 0)], Ninety)).Message,
            StringComparison.Ordinal);

    private static PricePoint At(int year, double log) =>
        new(new DateOnly(2025, 1, 1).AddDays(365 * year), UsdPerMillionTokens.FromDollars(Math.Exp(log)));

    private static PricePoint Point(int year, double dollars) => new(new DateOnly(year, 1, 1), UsdPerMillionTokens.FromDollars(dollars));
}
