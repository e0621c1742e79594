using AiEconomics.Financing;
using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Tests.Financing;

public class LoanTests
{
    private static readonly Usd Loan = Usd.FromDollars(2500);
    private static readonly InterestRate Monthly = EffectiveRate.PerPeriod(InterestRate.FromPercent(8.24), periodsPerYear: 12);

    // numpy-financial, the example of ipmt: 2,500 over a year of months at 8.24 % / 12; period, principal, interest, balance; to the cent.
    [Theory]
    [InlineData(1, 200.58, 17.17, 2299.42)]
    [InlineData(2, 201.96, 15.79, 2097.46)]
    [InlineData(12, 216.26, 1.49, 0)]
    public void Interest_takes_less_of_each_equal_payment(int period, double principal, double interest, double balance)
    {
        var payment = LoanSchedule.Level(Loan, Monthly, periods: 12)[period - 1];
        Assert.Equal(period, payment.Period);
        Assert.Equal(principal, payment.Principal.Dollars, 0.005);
        Assert.Equal(interest, payment.Interest.Dollars, 0.005);
        Assert.Equal(balance, payment.Balance.Dollars, 0.005);
    }

    // The same example: interest in all 112.98.
    [Fact]
    public void All_the_interest_is_that_of_numpy() =>
        Assert.Equal(112.98, LoanSchedule.Level(Loan, Monthly, periods: 12).Sum(payment => payment.Interest.Dollars), 0.005);

    // 1,000 at 10 %, three years, 400 left: (1,000 − 400 / 1.331) · 0.1 / (1 − 1/1.331) = 699.4741 · 0.4021148 = 281.2689; then 1,100 − 281.2689 = 818.7311 …
    [Fact]
    public void A_balloon_stays_for_the_end()
    {
        var payments = LoanSchedule.Level(Usd.FromDollars(1000), InterestRate.FromPercent(10), periods: 3, balloon: Usd.FromDollars(400));
        Assert.Equal(281.2689, payments[0].DebtService.Dollars, 0.00005);
        Assert.Equal(818.7311, payments[0].Balance.Dollars, 0.00005);
        Assert.Equal(681.2689, payments[2].DebtService.Dollars, 0.00005);
        Assert.Equal(0, payments[2].Balance.Dollars, 1e-12); // Rounding.
    }

    [Fact]
    public void A_bullet_pays_interest_and_then_everything()
    {
        var payments = LoanSchedule.Bullet(Usd.FromDollars(1000), InterestRate.FromPercent(10), periods: 3);
        Assert.Equal([100.0, 100, 1100], payments.Select(payment => payment.DebtService.Dollars));
    }

    // Cash 132 and 121 at 10 %, covered 1.1 times: payments 120 and 110, worth 109.0909 + 90.9091 = 200; interest 20 leaves 100 repaid, then 10 and 100.
    [Fact]
    public void Sculpted_payments_are_covered_alike()
    {
        Usd[] cash = [Usd.FromDollars(132), Usd.FromDollars(121)];
        var (rate, coverage) = (InterestRate.FromPercent(10), Ratio.FromTimes(1.1));
        var payments = LoanSchedule.Sculpted(cash, rate, coverage);
        Assert.Equal(200, LoanSchedule.Capacity(cash, rate, coverage).Dollars, 1e-10); // Rounding.
        Assert.Equal([120.0, 110], payments.Select(payment => Math.Round(payment.DebtService.Dollars, 10)));
        Assert.Equal([1.1, 1.1], payments.Zip(cash, (payment, from) => Math.Round(DebtService.Coverage(from, payment.DebtService).Times, 10)));
    }

    // Microsoft's pages on EFFECT and NOMINAL.
    [Fact]
    public void Quoted_and_effective_rates_are_those_of_Excel()
    {
        Assert.Equal(0.0535427, EffectiveRate.OfQuoted(InterestRate.FromRatio(0.0525), periodsPerYear: 4).Ratio, 0.00000005);
        Assert.Equal(0.05250032, EffectiveRate.ToQuoted(InterestRate.FromRatio(0.053543), periodsPerYear: 4).Ratio, 0.000000005);
    }

    // Half of 100 is repaid over two years at no interest, chips halve each year: 100 / 100, 50 / 50, 0.
    [Fact]
    public void Loan_to_value_follows_balance_and_decay()
    {
        var price = Usd.FromDollars(100);
        var payments = LoanSchedule.Level(price, default, periods: 2);
        var halving = YearlyGrowth.FromTimes(2);
        Assert.Equal(1, LoanToValue.After(payments[0], price, halving, periodsPerYear: 1).Times, 1e-12); // Rounding.
        Assert.Equal(1, LoanToValue.Highest(payments, price, halving, periodsPerYear: 1).Times, 1e-12);

        // At three times a year 50 stands against 33.3.
        Assert.Equal(1.5, LoanToValue.Highest(payments, price, YearlyGrowth.FromTimes(3), periodsPerYear: 1).Times, 1e-12);
    }

    // 80 on chips for 100 that keep their value: 0.8 at the start, and each payment lowers it.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Loan_to_value_counts_from_the_start(int periods) =>
        Assert.Equal(
            0.8,
            LoanToValue.Highest(LoanSchedule.Level(Usd.FromDollars(80), default, periods), Usd.FromDollars(100), YearlyGrowth.FromTimes(1), periodsPerYear: 1).Times,
            1e-12); // Rounding.

    // Four quarters halve chips for 100 to 50, against which 25 is a half.
    [Fact]
    public void Four_quarters_are_a_year_of_decay() =>
        Assert.Equal(
            0.5,
            LoanToValue.After(new(4, default, default, Usd.FromDollars(25)), Usd.FromDollars(100), YearlyGrowth.FromTimes(2), periodsPerYear: 4).Times,
            1e-12); // Rounding.

    // 0.8 = 0.5^t at t = ln 0.8 / ln 0.5 = 0.321928.
    [Fact]
    public void A_bullet_outgrows_its_chips() =>
        Assert.Equal(0.321928, LoanToValue.TimeToCover(Fraction.FromRatio(0.8), YearlyGrowth.FromTimes(2)).Count, 0.0000005);

    [Fact]
    public void Lenders_lose_what_the_collateral_does_not_bring()
    {
        Assert.Equal(30, LoanToValue.Shortfall(Usd.FromDollars(100), Usd.FromDollars(70)).Dollars);
        Assert.Equal(0, LoanToValue.Shortfall(Usd.FromDollars(70), Usd.FromDollars(100)).Dollars);
    }

    // A building of 20 years keeps 75 % after five, and nothing after 25.
    [Fact]
    public void Buildings_wear_evenly()
    {
        Assert.Equal(75, Collateral.Buildings(Usd.FromDollars(100), Years.FromYears(20), Years.FromYears(5)).Dollars);
        Assert.Equal(0, Collateral.Buildings(Usd.FromDollars(100), Years.FromYears(20), Years.FromYears(25)).Dollars);
    }

    [Fact]
    public void Rents_fall_year_by_year() =>
        Assert.Equal([100.0, 50, 25], DebtService.FallingRent(Usd.FromDollars(100), YearlyGrowth.FromTimes(2), years: 3).Select(rent => Math.Round(rent.Dollars, 10)));

    // 2 · 8,766 · 0.5 · 0.75 = 6,574.5.
    [Fact]
    public void A_chip_earns_while_it_is_let() =>
        Assert.Equal(6574.5, HostedChip.CashPerYear(UsdPerGpuHour.FromDollars(2), Fraction.FromPercent(50), Fraction.FromPercent(25)).Dollars, 1e-9); // Rounding.

    [Fact]
    public void A_loss_covers_nothing() => Assert.Equal(0, DebtService.Coverage(Usd.FromDollars(-5), Usd.FromDollars(10)).Times);

    // 0.3 · 6 % · 0.79 + 0.7 · (4 % + 1.2 · 5 %) = 1.422 % + 7 % = 8.422 %.
    [Fact]
    public void Capital_costs_the_weighted_average()
    {
        var equity = CostOfCapital.Equity(InterestRate.FromPercent(4), Ratio.FromTimes(1.2), InterestRate.FromPercent(5));
        Assert.Equal(10, equity.Percent, 1e-12); // Rounding.
        Assert.Equal(8.422, CostOfCapital.Weighted(Fraction.FromPercent(30), InterestRate.FromPercent(6), equity, Fraction.FromPercent(21)).Percent, 1e-12);
    }

    // Monotone in the cost of equity, so its 5th and 95th percentile carry over: 0.3 · 6 % · 0.79 + 0.7 · 8 % = 7.022 %, and with 12 % 9.822 %.
    [Fact]
    public void An_interval_of_costs_gives_an_interval()
    {
        var cost =
            from equity in Input.Interval("equity", InterestRate.FromPercent(8), InterestRate.FromPercent(12))
            select CostOfCapital.Weighted(Fraction.FromPercent(30), InterestRate.FromPercent(6), equity, Fraction.FromPercent(21));
        var quantiles = cost.Quantiles([0.05, 0.95], draws: 1 << 14, points: Points.Sobol);
        Assert.Equal(7.022, quantiles[0].Percent, 0.01); // Sobol points leave some ten-thousandths of a point.
        Assert.Equal(9.822, quantiles[1].Percent, 0.01);
    }

    // A bond of two years and 10 % at a yield of 21 %: 0.1 / 1.21 + 1.1 / 1.4641 = 0.082645 + 0.751315 = 0.833959.
    [Theory]
    [InlineData(10, 10, 1)]
    [InlineData(10, 21, 0.833959)]
    public void A_bond_falls_when_yields_rise(double coupon, double yield, double expected) =>
        Assert.Equal(expected, Bond.Price(InterestRate.FromPercent(coupon), InterestRate.FromPercent(yield), Years.FromYears(2)).Times, 0.0000005);

    [Fact]
    public void What_cannot_be_a_loan_is_refused_in_one_sentence()
    {
        Assert.Equal("life must be above zero, but was 0. What has no life has no value.", Message(() => Collateral.Buildings(Loan, default, default)));
        Assert.Equal("periods must lie in [1, 2147483647], but was 0. A loan has a life.", Message(() => LoanSchedule.Bullet(Loan, default, 0)));
        Assert.Equal("principal must be above zero, but was 0. A loan has an amount.", Message(() => LoanSchedule.Level(default, default, 1)));
        Assert.Equal(
            "balloon must lie in [0, 2500], but was 3000. A balloon is the part of the loan left for the end.",
            Message(() => LoanSchedule.Level(Loan, default, 1, Usd.FromDollars(3000))));
        Assert.Equal("value must be above zero, but was 0. Against nothing every loan is too large.", Message(() => LoanToValue.Of(Loan, default)));
        Assert.Equal("service must be above zero, but was 0. Where nothing is due nothing need be covered.", Message(() => DebtService.Coverage(Loan, default)));
        Assert.Equal("periodsPerYear must lie in [1, 2147483647], but was 0. For quarters write 4.", Message(() => EffectiveRate.PerPeriod(Monthly, 0)));
        Assert.Equal("A loan is repaid out of cash flows, but there are none.", Message(() => LoanSchedule.Capacity([], Monthly, Ratio.FromTimes(1))));
        Assert.Equal(
            "progress must be above zero, but was 0. Chips that keep their value always cover it.",
            Message(() => LoanToValue.TimeToCover(Fraction.FromRatio(0.8), default)));
        Assert.Equal(
            "atStart must be above zero, but was 0. Without a loan nothing is owed.",
            Message(() => LoanToValue.TimeToCover(default, YearlyGrowth.FromTimes(2))));
        Assert.Equal(
            "A loan to value needs the schedule of the loan, but there are no payments.",
            Message(() => LoanToValue.Highest([], Loan, YearlyGrowth.FromTimes(2), periodsPerYear: 1)));
        Assert.Equal(
            "coverage must be above zero, but was 0. Cash that need not cover the payments carries any loan.",
            Message(() => LoanSchedule.Capacity([Loan], Monthly, default)));
        Assert.Equal("life must be above zero, but was 0. A bond has a life.", Message(() => Bond.Price(Monthly, Monthly, default)));
        Assert.Equal(
            "years must lie in [1, 2147483647], but was 0. A rent runs for a year or more.",
            Message(() => DebtService.FallingRent(Loan, YearlyGrowth.FromTimes(2), years: 0)));

        static string Message(Func<object> call) => Assert.ThrowsAny<ArgumentException>(call).Message;
    }

    [Fact]
    public void A_year_has_periods() => Assert.Contains(
        "periodsPerYear must lie in [1",
        Assert.Throws<ArgumentOutOfRangeException>(() => LoanToValue.After(new(1, default, default, default), Usd.FromDollars(100), YearlyGrowth.FromTimes(2), periodsPerYear: 0)).Message,
        StringComparison.Ordinal);
}
