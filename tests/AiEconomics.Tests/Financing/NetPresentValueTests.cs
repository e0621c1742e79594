using AiEconomics.Financing;
using AiEconomics.Units;

namespace AiEconomics.Tests.Financing;

public class NetPresentValueTests
{
    private static readonly Usd[] Flows = [.. new double[] { -15000, 1500, 2500, 3500, 4500, 6000 }.Select(Usd.FromDollars)];

    // numpy-financial, test_npv: npv(0.05, these) = 122.89, the first flow now; printed to the cent.
    [Fact]
    public void Numpy_pays_the_first_flow_now() =>
        Assert.Equal(122.89, NetPresentValue.FirstFlowNow(Flows, InterestRate.FromPercent(5)).Dollars, 0.005);

    // Microsoft's page on NPV: 10 %, -10,000, 3,000, 4,200, 6,800, each at the end of a year, is 1,188.44; printed to the cent.
    [Fact]
    public void Excel_pays_the_first_flow_after_one_year() =>
        Assert.Equal(
            1188.44,
            NetPresentValue.FirstFlowAfterOneYear([.. new double[] { -10000, 3000, 4200, 6800 }.Select(Usd.FromDollars)], InterestRate.FromPercent(10)).Dollars,
            0.005);

    [Fact]
    public void The_conventions_differ_by_a_year_of_interest() =>
        Assert.Equal(
            1.05,
            NetPresentValue.FirstFlowNow(Flows, InterestRate.FromPercent(5)) / NetPresentValue.FirstFlowAfterOneYear(Flows, InterestRate.FromPercent(5)),
            1e-12); // Rounding.

    // 110 / 1.1 = 100, and 121 / 1.1² = 100.
    [Theory]
    [InlineData(110, 1)]
    [InlineData(121, 2)]
    public void An_amount_is_discounted_year_by_year(double amount, double years)
    {
        var (rate, time) = (InterestRate.FromPercent(10), Years.FromYears(years));
        var value = TimeValue.PresentValue(Usd.FromDollars(amount), rate, time);
        Assert.Equal(100, value.Dollars, 1e-12); // Rounding.
        Assert.Equal(amount, TimeValue.FutureValue(value, rate, time).Dollars, 1e-12); // Rounding.
    }

    [Theory]
    [InlineData(-100)]
    [InlineData(-150)]
    public void A_rate_of_minus_one_hundred_percent_is_refused(double percent)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => InterestRate.FromPercent(percent));
        Assert.Equal($"rate must lie above -100 %, at which nothing is left, but was {percent} %.", error.Message);
    }

    [Fact]
    public void A_rate_reads_in_percent_and_adds_a_spread() =>
        Assert.Equal("6.50 %", (InterestRate.FromPercent(4) + InterestRate.FromBasisPoints(250)).ToString());
}
