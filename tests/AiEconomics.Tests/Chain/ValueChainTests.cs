using AiEconomics.Capex;
using AiEconomics.Chain;
using AiEconomics.Units;

namespace AiEconomics.Tests.Chain;

public class ValueChainTests
{
    // Worked by hand with seven digits; products and quotients of them are right to six.
    private const double Hand = 1e-5;

    private static readonly HostedRack Rack = new(
        Usd.FromMillions(3), Usd.FromMillions(1.5), GpuCount.FromCount(72), Watts.FromWatts(100_000), Years.FromYears(5),
        InterestRate.FromPercent(0), UsdPerKilowattHour.FromDollars(0.1), Fraction.FromPercent(2));

    private static readonly Laboratory Lab = new(
        Parameters.FromBillions(1), Tokens.FromTrillions(1), FlopPerSecond.FromTera(1000), Fraction.FromPercent(50),
        Ratio.FromTimes(2), Fraction.FromPercent(50), Ratio.FromTimes(10));

    private static readonly Serving Making = new(
        TokensPerSecond.FromPerSecond(1000), TokensPerSecond.FromPerSecond(250), Ratio.FromTimes(4), Ratio.FromTimes(3), Fraction.FromPercent(50));

    private static readonly Market Buyers = new(
        new(UsdPerMillionTokens.FromDollars(1), UsdPerMillionTokens.FromDollars(8), UsdPerMillionTokens.FromDollars(0.1)),
        Fraction.FromPercent(50), Usd.FromBillions(1), YearlyGrowth.FromTimes(2), Fraction.FromPercent(20));

    private static readonly Programme Spending = new(
        Usd.FromBillions(9), Fraction.FromPercent(50), Fraction.FromPercent(50), Fraction.FromPercent(50), Years.FromYears(1));

    private static ChainLinks Links => ValueChain.Follow(Rack, Lab, Making, Buyers, Spending);

    // Without interest: 3 M / 5 + 1.5 M / 15 = 700,000 a year; 100 kW · 0.5 · 8,766 h · 0.1 = 43,830 and 2 % of 3 M = 60,000;
    // 803,830 over 72 · 8,766 · 0.5 = 315,576 h.
    [Fact]
    public void An_hour_costs_what_was_worked_by_hand() => Near(2.547183, Links.Hour.Dollars);

    // 6 · 1e9 · 1e12 = 6e21 over 0.5e15 a second are 3,333.333 h at 2.547183; twice that for experiments, of which staff is half; ten models.
    [Fact]
    public void Models_cost_what_was_worked_by_hand()
    {
        Near(8490.61, Links.FinalRun.Dollars);
        Near(339_624.4, Links.Development.Dollars);
    }

    // Output: 1,000 a second, 2.547183 / 3.6 = 0.7075508; fresh input a quarter of that, 0.1768877. (3 · 0.5 · 0.1768877 + 0.7075508) / 4.
    // Prices: (3 · (0.5 · 0.1 + 0.5 · 1) + 8) / 4 = 2.4125, half of which is paid.
    [Fact]
    public void Tokens_cost_and_bring_what_was_worked_by_hand()
    {
        Near(0.2432206, Links.TokenCost.Dollars);
        Near(1.20625, Links.TokenPrice.Dollars);
        Near(0.7983663, Links.GrossMargin.Ratio);
    }

    // 4.5 B buy 1,000 racks. 1,000 · 803,830 · 0.5 · 1.20625 / 0.2432206 = 1,993.287 M; asked for are 1 B · 2; 9 B · 2 / 1.993287.
    // (700 M + 103.83 M + 0.3396244 M) / 0.8.
    [Fact]
    public void Capacity_and_the_revenue_required_are_what_was_worked_by_hand()
    {
        Near(72_000, Links.Accelerators.Count);
        Near(1.993287e9, Links.Capacity.Dollars);
        Near(2e9, Links.Demand.Dollars);
        Near(9.030310e9, Links.CapitalNeeded.Dollars);
        Near(1.0052120e9, Links.RequiredRevenue.Dollars);
    }

    // Demand is above capacity in every year: 5 · (0.8 · 1,993.287 M − 104.1696 M) = 7,452.300 M, and two thirds of 1.5 B of places are left.
    [Fact]
    public void What_capacity_limits_is_worth_what_was_worked_by_hand()
    {
        Near(8.452300e9, Links.Worth.Dollars);
        Near(3.952300e9, Links.NetWorth.Dollars);
        Near(8.4523 / 4.5, Links.WorthPerDollar.Times);
    }

    // Half a billion a year that does not grow: 5 · (0.8 · 500 M − 104.1696 M) + 1,000 M.
    [Fact]
    public void What_demand_limits_is_worth_what_was_worked_by_hand()
    {
        var market = Buyers with { Revenue = Usd.FromMillions(500), Growth = YearlyGrowth.FromTimes(1) };
        Near(2.479152e9, ValueChain.Follow(Rack, Lab, Making, market, Spending).Worth.Dollars);
    }

    // Growing demand of 100, 200 and half a year of 400, from the middle of the first year, at 100 % interest, nothing to pay:
    // 100/2 + 200/4 + 0.5 · 400/8 = 125.
    [Fact]
    public void A_last_year_may_be_a_part_of_one()
    {
        var market = Buyers with { Revenue = Usd.FromDollars(100 / Math.Sqrt(2)), OtherCosts = default };
        var worth = ValueChain.Worth(
            Usd.FromBillions(1), market, default, default, Years.FromYears(2.5), InterestRate.FromPercent(100), default);
        Near(125, worth.Dollars);
    }

    [Fact]
    public void The_revenue_required_is_just_enough_where_it_comes_every_year_at_once()
    {
        var rack = Rack with { Place = default, Rate = InterestRate.FromPercent(10) };
        var programme = Spending with { Delay = default };
        var required = ValueChain.Follow(rack, Lab, Making, Buyers, programme).RequiredRevenue;
        var market = Buyers with { Revenue = required, Growth = YearlyGrowth.FromTimes(1) };
        var dear = market with { Rates = market.Rates * 10 };

        // Both ways compound the same five factors of 1.1.
        Assert.Equal(0, ValueChain.Follow(rack, Lab, Making, dear, programme).NetWorth.Dollars / 4.5e9, 1e-12);
    }

    [Fact]
    public void The_revenue_required_is_that_of_its_shares()
    {
        var (charge, all) = (700e6, 804.1696244e6);
        var byShares = RequiredRevenue.Of(
            Usd.FromDollars(charge), Fraction.FromRatio(charge / all), Fraction.FromRatio(1), Fraction.FromPercent(20));
        Near(byShares.Dollars, Links.RequiredRevenue.Dollars);
    }

    // Four times the tokens, half of the saving passed on: the price halves, twice elastic buyers take four times the tokens.
    // Capacity brings 4 / 2 times as much, revenue is 2 · 2 / 2 = 2 times as much, and the capital needed stays.
    [Fact]
    public void Progress_changes_what_it_should()
    {
        var progress = new Efficiency(Ratio.FromTimes(4), Ratio.FromTimes(5), Fraction.FromPercent(50), Ratio.FromTimes(2));
        var after = ValueChain.Follow(Rack, progress.Of(Lab), progress.Of(Making), progress.Of(Buyers), Spending);
        Near(Links.FinalRun.Dollars / 5, after.FinalRun.Dollars);
        Near(Links.TokenPrice.Dollars / 2, after.TokenPrice.Dollars);
        Near(Links.TokenCost.Dollars / 4, after.TokenCost.Dollars);
        Near(2 * Links.Capacity.Dollars, after.Capacity.Dollars);
        Near(2 * Links.Demand.Dollars, after.Demand.Dollars);
        Near(Links.CapitalNeeded.Dollars, after.CapitalNeeded.Dollars);
    }

    [Theory]
    [InlineData(0.5, 1.0)]
    [InlineData(1.0, 1.0)]
    [InlineData(1.0, 1.5)]
    public void Capital_falls_just_where_pass_through_times_elasticity_is_below_one(double passThrough, double elasticity)
    {
        var progress = new Efficiency(Ratio.FromTimes(3), Ratio.FromTimes(1), Fraction.FromRatio(passThrough), Ratio.FromTimes(elasticity));
        var after = ValueChain.Follow(Rack, Lab, progress.Of(Making), progress.Of(Buyers), Spending);
        Near(Math.Pow(3, passThrough * elasticity - 1), after.CapitalNeeded / Links.CapitalNeeded);
    }

    [Fact]
    public void What_makes_no_sense_is_told_in_a_sentence()
    {
        var cost = Assert.Throws<ArgumentOutOfRangeException>(() => ValueChain.RequiredRevenue(default, default, default, Fraction.FromPercent(100)));
        Assert.Contains("If all revenue goes elsewhere, none pays the machines.", cost.Message, StringComparison.Ordinal);

        var free = Assert.Throws<ArgumentOutOfRangeException>(() => ValueChain.Capacity(default, default, default, default));
        Assert.Contains("Of free tokens any number can be made.", free.Message, StringComparison.Ordinal);

        var nothing = Assert.Throws<ArgumentOutOfRangeException>(() => ValueChain.CapitalNeeded(default, default, default));
        Assert.Contains("What brings nothing serves no demand.", nothing.Message, StringComparison.Ordinal);

        var regress = new Efficiency(Ratio.FromTimes(0.5), Ratio.FromTimes(1), default, default);
        Assert.Contains(
            "Progress makes more of the same", Assert.Throws<ArgumentOutOfRangeException>(() => regress.Of(Making)).Message, StringComparison.Ordinal);

        Assert.Contains(
            "What lives no time brings nothing.",
            Assert.Throws<ArgumentOutOfRangeException>(() => ValueChain.Worth(default, Buyers, default, default, default, default, default)).Message,
            StringComparison.Ordinal);
    }

    private static void Near(double expected, double found) => Assert.Equal(1, found / expected, Hand);
}
