using AiEconomics.Financing;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Financing;

public class AnnuityTests
{
    private static readonly InterestRate Ten = InterestRate.FromPercent(10);

    // 1.1^5 = 1.61051, its inverse 0.6209213; 50 · 0.1 / (1 − 0.6209213) = 5 / 0.3790787 = 13.18987.
    // 1.1^6 = 1.771561, its inverse 0.5644739; 5 / 0.4355261 = 11.48037. And 3.5 / 0.3790787 = 9.23291.
    [Theory]
    [InlineData(50, 5, 13.18987)]
    [InlineData(50, 6, 11.48037)]
    [InlineData(35, 5, 9.23291)]
    public void An_outlay_is_recovered_by_equal_payments(double billions, double years, double expected) =>
        Assert.Equal(expected, Annuity.CapitalRecovery(Usd.FromBillions(billions), Ten, Years.FromYears(years)).Billions, 0.00001); // As printed.

    [Fact]
    public void Without_interest_the_outlay_is_spread_evenly() =>
        Assert.Equal(10, Annuity.CapitalRecovery(Usd.FromDollars(50), InterestRate.FromPercent(0), Years.FromYears(5)).Dollars);

    // Near zero A / P = 1/n + r (n + 1) / (2 n) + …; the next term is below 1e-20 here.
    [Theory]
    [InlineData(1e-9)]
    [InlineData(-1e-9)]
    [InlineData(1e-13)]
    public void Small_rates_lose_no_digits(double rate) =>
        Assert.Equal(0.2 + 0.6 * rate, Annuity.CapitalRecovery(Usd.FromDollars(1), InterestRate.FromRatio(rate), Years.FromYears(5)).Dollars, 1e-15); // A few units of the last place.

    // numpy-financial, test_pv: pv(0.07, 20, 12000) = -127128.17, its sign turned; printed to the cent.
    [Fact]
    public void Payments_have_the_value_that_numpy_finds() =>
        Assert.Equal(127128.17, Annuity.PresentValue(Usd.FromDollars(12000), InterestRate.FromPercent(7), Years.FromYears(20)).Dollars, 0.005);

    [Fact]
    public void Recovery_and_value_undo_each_other() =>
        Gen.Select(Gen.Double[-0.5, 2], Gen.Double[0.1, 40]).Sample((ratio, years) =>
        {
            var (rate, life) = (InterestRate.FromRatio(ratio), Years.FromYears(years));
            var payment = Annuity.CapitalRecovery(Usd.FromDollars(100), rate, life);
            Assert.Equal(100, Annuity.PresentValue(payment, rate, life).Dollars, 1e-10); // Two roundings of 100.
        });

    [Fact]
    public void A_life_of_zero_is_refused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.CapitalRecovery(Usd.FromDollars(1), Ten, Years.FromYears(0)));
        Assert.Equal("life must be above zero, but was 0. In a life of zero nothing is earned back.", error.Message);
    }
}
