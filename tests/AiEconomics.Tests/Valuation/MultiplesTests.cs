using AiEconomics.Units;
using AiEconomics.Valuation;

namespace AiEconomics.Tests.Valuation;

public class MultiplesTests
{
    private static Dated<Usd> Billions(double amount, string date) => new(Usd.FromBillions(amount), AsOf.Parse(date));

    // By hand: 380 / 14 = 27.143 and 965 / 47 = 20.532.
    [Theory]
    [InlineData(380, 14, 27.143)]
    [InlineData(965, 47, 20.532)]
    public void A_multiple_is_a_quotient(double valuation, double revenue, double times) =>
        Assert.Equal(times, Multiples.OverRevenue(Usd.FromBillions(valuation), Usd.FromBillions(revenue)).Times, tolerance: 5e-4);   // hand work

    // By hand: 3.3e9 / 200 = 16.5e6.
    [Fact]
    public void A_firm_of_3_3_billion_and_200_people_is_worth_16_5_million_each() =>
        Assert.Equal("USD 16.5 M/person", Multiples.PerPerson(Usd.FromBillions(3.3), Headcount.FromCount(200)).ToString());

    // By hand: 3.3 / 25 = 0.132.
    [Fact]
    public void At_25_times_3_3_billion_stand_for_132_million_of_revenue() =>
        Assert.Equal(132, Multiples.RevenueAt(Usd.FromBillions(3.3), Ratio.FromTimes(25)).Millions, tolerance: 1e-9);   // rounding of a double

    // From the last day of October to the sixth of November are six days.
    [Theory]
    [InlineData("2025-10", "2025-11-06", "25.0 times (valuation of 2025-10, revenue of 2025-11-06: at least 6 days apart)")]
    [InlineData("2025-11-06", "2025-10", "25.0 times (valuation of 2025-11-06, revenue of 2025-10: at least 6 days apart)")]
    [InlineData("2025-11", "2025-11-06", "25.0 times (valuation of 2025-11, revenue of 2025-11-06)")]
    [InlineData("2025", "2025-11-06", "25.0 times (valuation of 2025, revenue of 2025-11-06)")]
    [InlineData("2026-02", "2026-02", "25.0 times (2026-02)")]
    public void A_multiple_says_when_its_dates_differ(string valuation, string revenue, string shown) =>
        Assert.Equal(shown, Multiples.OverRevenue(Billions(500, valuation), Billions(20, revenue)).ToString());

    // By hand: from 16 to 17 October are 1 day; half of November's 29 days after the first is 14.5, so the middles are 15.5 + 15 = 30.5 days apart.
    [Fact]
    public void Time_between_months_runs_from_middle_to_middle() =>
        Assert.Equal(30.5 / 365.25, AsOf.Between(AsOf.Parse("2025-10"), AsOf.Parse("2025-11")).Count, tolerance: 1e-12);   // rounding of a double

    // By hand: 3.8 + 0.5 = 4.3; 0.5 / 4.3 = 11.628 %. Over the 3.8 before the money it would be 13.16 %.
    [Fact]
    public void Money_after_is_money_before_and_the_new_money()
    {
        var (before, raised) = (Usd.FromBillions(3.8), Usd.FromMillions(500));
        var after = RoundMoney.After(before, raised);

        Assert.Equal(4.3, after.Billions, tolerance: 1e-12);   // rounding of a double
        Assert.Equal(3.8, RoundMoney.Before(after, raised).Billions, tolerance: 1e-12);   // rounding of a double
        Assert.Equal(11.628, RoundMoney.Stake(raised, after).Percent, tolerance: 5e-4);   // hand work
    }

    [Fact]
    public void Bad_input_is_one_sentence()
    {
        var firm = Usd.FromBillions(3.3);
        Assert.Equal("people must be above zero, but was 0. A firm without people has no such value.", Refused(() => Multiples.PerPerson(firm, default)));
        Assert.Equal("revenue must be above zero, but was 0. A firm without revenue has no such multiple.", Refused(() => Multiples.OverRevenue(firm, default(Usd))));
        Assert.Equal("multiple must be above zero, but was 0. At no multiple a valuation stands for no revenue.", Refused(() => Multiples.RevenueAt(firm, default)));
        Assert.Equal(
            "raised must lie in [0, 3300000000], but was 4000000000. A firm is worth its new money at least; is this the valuation before it?",
            Refused(() => RoundMoney.Before(firm, Usd.FromBillions(4))));
        Assert.Equal(
            "'Nov 2025' is no date; write a year, a month or a day, such as 2025, 2025-11 or 2025-11-06.",
            Assert.Throws<FormatException>(() => AsOf.Parse("Nov 2025")).Message);
        Assert.Throws<FormatException>(() => AsOf.Parse("2025-13"));
    }

    private static string Refused(Func<object> model) => Assert.Throws<ArgumentOutOfRangeException>(model).Message;
}
