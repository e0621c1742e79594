using AiEconomics.Units;
using AiEconomics.Valuation.Forecasts;
using CsCheck;

namespace AiEconomics.Tests.Valuation;

public class DiscountedCashFlowTests
{
    private static YearlyGrowth Times(double times) => YearlyGrowth.FromTimes(times);

    private static InterestRate Percent(double percent) => InterestRate.FromPercent(percent);

    // Two years at 50 %, margin from none to 20 %, then 2 % for ever with new capital earning 10 %.
    private static readonly Outlook Young = new(
        Revenue: Usd.FromDollars(100), Growth: Times(1.5), GrowthYears: 2, FadeYears: 0, MarginNow: default, Margin: ProfitRatio.FromRatio(0.2),
        Tax: Fraction.FromPercent(25), SalesToCapital: Ratio.FromTimes(2), Rate: Percent(10), LastGrowth: Times(1.02), LastReturn: Percent(10), Failure: Fraction.FromPercent(20));

    // By hand: revenue 150, 225; profit at 10 % and 20 % 15, 45; after tax 11.25, 33.75; capital 50/2 = 25, 75/2 = 37.5; cash −13.75, −3.75.
    [Fact]
    public void Two_years_by_hand()
    {
        var years = DiscountedCashFlow.Years(Young);

        Assert.Equal(150, years[0].Revenue.Dollars, tolerance: 1e-9);   // rounding of a power
        Assert.Equal(15, years[0].Profit.Dollars, tolerance: 1e-9);
        Assert.Equal(25, years[0].Invested.Dollars, tolerance: 1e-9);
        Assert.Equal(-13.75, years[0].CashFlow.Dollars, tolerance: 1e-9);
        Assert.Equal(-3.75, years[1].CashFlow.Dollars, tolerance: 1e-9);
    }

    // By hand: next year's profit after tax 225 · 1.02 · 0.2 · 0.75 = 34.425; growth takes 0.02/0.10 of it, 27.54 are left; over 0.10 − 0.02 they are
    // 344.25. Value: −13.75/1.1 + (−3.75 + 344.25)/1.21 = −12.5 + 281.4050 = 268.9050; less a fifth for failure 215.1240.
    [Fact]
    public void The_value_by_hand()
    {
        Assert.Equal(344.25, DiscountedCashFlow.WorthOfAllYearsAfter(Young).Dollars, tolerance: 1e-9);   // rounding of a power
        Assert.Equal(215.1240, DiscountedCashFlow.Value(Young).Dollars, tolerance: 5e-5);   // hand work
        // 0.8 · 344.25/1.21 = 227.6033; over 215.1240 it is 1.0580: the two years cost more than they bring.
        Assert.Equal(1.0580, DiscountedCashFlow.ShareOfYearsAfter(Young).Times, tolerance: 5e-5);   // hand work
    }

    // By hand: 40 % for a year, then 30 %, 20 %, 10 % in equal steps.
    [Fact]
    public void Growth_fades_in_equal_steps_to_the_last()
    {
        var fading = Young with { Growth = Times(1.4), GrowthYears = 1, FadeYears = 3, LastGrowth = Times(1.1), Rate = Percent(20), LastReturn = Percent(20) };
        var revenues = DiscountedCashFlow.Years(fading).Select(year => Math.Round(year.Revenue.Dollars, 6));

        Assert.Equal([140, 182, 218.4, 240.24], revenues);
    }

    // Damodaran on Valuation, chapter 4: a billion of new revenue at sales to capital of 2.5 takes 400 million.
    [Fact]
    public void Capital_for_a_billion_of_revenue() =>
        Assert.Equal(400, DiscountedCashFlow.Reinvestment(Usd.FromBillions(1), Ratio.FromTimes(2.5)).Millions, tolerance: 1e-9);   // rounding of a double

    // Where new capital earns what is asked for, growth adds nothing: W is next year's profit over the rate. Damodaran, the same chapter.
    [Fact]
    public void Growth_without_advantage_is_worth_nothing() =>
        Gen.Double[0, 0.09].Sample(growth =>
        {
            var outlook = Young with { LastGrowth = Times(1 + growth) };
            var profit = 225 * (1 + growth) * 0.2 * 0.75;
            return Math.Abs(DiscountedCashFlow.WorthOfAllYearsAfter(outlook).Dollars - profit / 0.10) < 1e-6;   // a difference of near numbers divides
        });

    [Fact]
    public void Twice_the_firm_is_worth_twice() =>
        Assert.Equal(2, DiscountedCashFlow.Value(Young.WithRevenue(Usd.FromDollars(200))) / DiscountedCashFlow.Value(Young), tolerance: 1e-12);   // rounding of a double

    [Fact]
    public void What_must_be_true_of_a_price_gives_the_price_back() =>
        Gen.Double[1.05, 3].Sample(times =>
        {
            var price = DiscountedCashFlow.Value(Young.WithGrowth(Times(times)));
            return Math.Abs(Implied.Growth(Young, price).Times - times) < 1e-6   // the search ends there
                && Math.Abs(Implied.Margin(Young.WithGrowth(Times(times)), price).Ratio - 0.2) < 1e-6;
        });

    // By hand: the price is twice 215.1240, so the firm must be twice as large as 100.
    [Fact]
    public void Implied_revenue_by_hand() => Assert.Equal(200, Implied.Revenue(Young, Usd.FromDollars(430.248)).Dollars, tolerance: 1e-3);   // hand work of seven digits

    [Fact]
    public void Where_nothing_fits_one_sentence_says_so()
    {
        // Without growth, by hand: profit after tax 7.5, then 15; W = 100 · 1.02 · 0.15 · 0.8 / 0.08 = 153; (7.5/1.1 + 168/1.21) · 0.8 = 116.53.
        Assert.Equal("The price of USD 100 implies no growth: even without any the business is worth USD 117.", Fails(() => Implied.Growth(Young, Usd.FromDollars(100))));

        var costly = Young.WithSalesToCapital(Ratio.FromTimes(0.1));
        Assert.StartsWith("No growth up to 10.0 times a year makes the business worth USD 1.00 M: at best, at 1.00 times a year, it is worth USD 117.", Fails(() => Implied.Growth(costly, Usd.FromMillions(1))), StringComparison.Ordinal);
        Assert.StartsWith("No margin makes the business worth USD 1.00 M: even if all revenue were profit it is worth USD ", Fails(() => Implied.Margin(Young, Usd.FromMillions(1))), StringComparison.Ordinal);
        Assert.StartsWith("No revenue makes the business worth USD 1.00 M: with this growth and margin it is worth -USD ", Fails(() => Implied.Revenue(costly, Usd.FromMillions(1))), StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_outlooks_are_refused_in_one_sentence()
    {
        Assert.Equal(
            "The rate asked for must be above the last growth of 2.00 % a year, but was 2.00 %: otherwise the worth of the years after the forecast has no end; lower the growth or raise the rate.",
            Refused(Young.WithRate(InterestRate.FromRatio(Young.LastGrowth.Times - 1))));
        Assert.Equal(
            "The return on new capital must be above the last growth of 2.00 % a year, but was 1.00 %: otherwise growth takes all profit for ever; lower the growth or raise the return.",
            Refused(Young with { LastReturn = Percent(1) }));
        Assert.Equal("revenue must be above zero, but was 0. A forecast of growth starts from some revenue.", Refused(Young.WithRevenue(default)));
        Assert.Equal("margin must lie in [-1.7976931348623157E+308, 1], but was 30. Profit is a part of revenue; for 30 % write ProfitRatio.FromRatio(0.3).", Refused(Young.WithMargin(ProfitRatio.FromRatio(30))));
        Assert.Equal("sales to capital must be above zero, but was 0. If no capital brought revenue, nothing could grow.", Refused(Young.WithSalesToCapital(default)));
        Assert.Equal("growth years must lie in [0, 2147483647], but was -1.", Refused(Young with { GrowthYears = -1 }));
    }

    private static string Refused(Outlook outlook) => Assert.Throws<ArgumentOutOfRangeException>(() => DiscountedCashFlow.Value(outlook)).Message;

    private static string Fails(Func<object> model) => Assert.Throws<InvalidOperationException>(() => model()).Message;

    // By hand: a firm of a hundredth is worth a hundredth of 344.25 and 215.1240; profits below a dollar are taxed too.
    [Fact]
    public void A_small_firm_is_worth_its_part_of_a_large_one()
    {
        var small = Young with { Revenue = Usd.FromDollars(1) };

        Assert.Equal(3.4425, DiscountedCashFlow.WorthOfAllYearsAfter(small).Dollars, tolerance: 1e-11);   // rounding of a power
        Assert.Equal(2.151240, DiscountedCashFlow.Value(small).Dollars, tolerance: 5e-7);   // hand work
    }

    // Today's margin of 30 % falls to none in two years: by hand the first year still earns 150 · 0.15 · 0.75 = 16.88 and needs next to no capital.
    [Fact]
    public void A_price_below_what_is_earned_on_the_way_implies_no_profit() => Assert.StartsWith(
        "The price of USD 1.00 implies no profit: even without any the business is worth USD ",
        Assert.Throws<InvalidOperationException>(() => Implied.Margin(Young with { MarginNow = ProfitRatio.FromRatio(0.3), SalesToCapital = Ratio.FromTimes(1000) }, Usd.FromDollars(1))).Message,
        StringComparison.Ordinal);
}
