using AiEconomics.Financing;
using AiEconomics.Units;

namespace AiEconomics.Tests.Financing;

public class ProjectLoanTests
{
    private static readonly ProjectLoan Campus = new(
        "project", "tenant", Usd.FromBillions(18), InterestRate.FromBasisPoints(250), Years.FromYears(4), Years.FromYears(1), Extensions: 2);

    private static readonly InterestRate Benchmark = InterestRate.FromPercent(4);

    // 18 B · 6.5 % · 365 / 360 = 1.18625 B.
    [Fact]
    public void Interest_counts_days_over_360() => Assert.Equal(1.18625, Campus.Interest(Benchmark).Billions, 1e-12); // Rounding.

    [Fact]
    public void Two_extensions_make_four_years_six() => Assert.Equal(6, Campus.LongestTerm.Count);

    [Fact]
    public void The_tenant_owes_rent_and_no_part_of_the_loan()
    {
        var obligations = Campus.Obligations(Benchmark, rent: Usd.FromBillions(2), lease: Years.FromYears(15));
        Assert.Equal("rent", Assert.Single(obligations, owed => owed.Debtor == "tenant").For);
        Assert.Equal(18, obligations.Where(owed => owed.Debtor == "project").Max(owed => owed.Amount.Billions));
    }

    // Sixteen quarters of 18 B · 6.5 % / 4 · 365 / 360 = 0.2965625 B, the last with all of the loan.
    [Fact]
    public void A_loan_left_whole_falls_due_in_the_last_quarter()
    {
        var payments = Campus.Schedule(Benchmark, balloon: Campus.Amount, Campus.Term);
        Assert.Equal(16, payments.Count);
        Assert.Equal(0.2965625, payments[0].DebtService.Billions, 1e-12); // Rounding.
        Assert.Equal(18.2965625, payments[^1].DebtService.Billions, 1e-12);
    }

    // 18 B over ten years at 7 %: 18 · 0.07 / (1 − 1.07^−10) = 1.26 / 0.4916507 = 2.562795; covered 1.3 times 3.331634.
    [Fact]
    public void Refinancing_asks_for_a_rent() =>
        Assert.Equal(3.331634, Campus.RentToRefinance(InterestRate.FromPercent(7), Years.FromYears(10), Ratio.FromTimes(1.3)).Billions, 0.0000005);

    [Fact]
    public void Another_currency_needs_its_rate_and_day()
    {
        var rate = ExchangeRate.Of("CNY", 0.14, new(2025, 11, 7));
        Assert.Equal(14, ExchangeRate.ToUsd(100, "CNY", rate).Dollars, 1e-12); // Rounding.
        Assert.Equal(100, ExchangeRate.ToUsd(100, "USD", rate: null).Dollars);
        Assert.Equal("USD 0.140 for one CNY on 2025-11-07", rate.ToString());
        Assert.Equal(
            "An amount in CNY needs an exchange rate and its day before it is dollars; give an ExchangeRate.",
            Assert.Throws<ArgumentException>(() => ExchangeRate.ToUsd(100, "CNY", rate: null)).Message);
        Assert.Equal(
            "An amount in EUR was given the exchange rate of CNY; give that of EUR.",
            Assert.Throws<ArgumentException>(() => ExchangeRate.ToUsd(100, "EUR", rate)).Message);
        Assert.Equal(
            "An exchange rate of CNY needs the day on which it held, but has none.",
            Assert.Throws<ArgumentException>(() => ExchangeRate.Of("CNY", 0.14, default)).Message);
        Assert.Equal(
            "dollars must be above zero, but was 0. It says how many dollars one unit buys.",
            Assert.Throws<ArgumentOutOfRangeException>(() => ExchangeRate.Of("CNY", 0, new(2025, 11, 7))).Message);
    }

    [Theory]
    [InlineData("yuan")]
    [InlineData("YUAN")]
    [InlineData("CN¥")]
    [InlineData("Cny")]
    public void A_currency_is_named_by_three_capital_letters(string currency) =>
        Assert.Equal(
            $"A currency is named by three capital letters, such as CNY, but was '{currency}'.",
            Assert.Throws<ArgumentException>(() => ExchangeRate.Of(currency, 0.14, new(2025, 11, 7))).Message);
}
