using AiEconomics.Units;
using AiEconomics.Valuation.Forecasts;

namespace AiEconomics.Tests.Valuation;

public class ScenarioTreeTests
{
    private static Fraction Percent(double percent) => Fraction.FromPercent(percent);

    private static readonly Scenario[] Tree =
    [
        Scenario.Splits("open models win", Percent(40), Scenario.Ends("price war", Percent(75), Usd.FromBillions(2)), Scenario.Ends("few are left", Percent(25), Usd.FromBillions(20))),
        Scenario.Ends("closed models win", Percent(60), Usd.FromBillions(0.5)),
    ];

    // By hand: 0.4 · 0.75 = 0.3, 0.4 · 0.25 = 0.1; 0.3 · 2 + 0.1 · 20 + 0.6 · 0.5 = 2.9; worth 3.3 or more in 10 %.
    [Fact]
    public void Chances_multiply_along_the_way_and_sum_over_the_ends()
    {
        var ends = ScenarioTree.Ends(Tree);

        Assert.Equal(["open models win → price war", "open models win → few are left", "closed models win"], ends.Select(end => end.Path));
        Assert.Equal(0.3, ends[0].Probability.Ratio, tolerance: 1e-12);   // rounding of a double
        Assert.Equal(2.9, ScenarioTree.Mean(Tree).Billions, tolerance: 1e-12);   // rounding of a double
        Assert.Equal(10, ScenarioTree.ChanceOfWorth(Usd.FromBillions(3.3), Tree).Percent, tolerance: 1e-12);   // rounding of a double
        Assert.Equal(100, ScenarioTree.ChanceOfWorth(default, Tree).Percent, tolerance: 1e-12);   // rounding of a double
    }

    // By hand: (3.3 − 0.5) / (20 − 0.5) = 14.359 %.
    [Fact]
    public void A_price_between_two_ends_implies_a_chance() =>
        Assert.Equal(14.359, ScenarioTree.ImpliedChance(Usd.FromBillions(3.3), Usd.FromBillions(20), Usd.FromBillions(0.5)).Percent, tolerance: 5e-4);   // hand work

    [Fact]
    public void Bad_trees_are_refused_in_one_sentence()
    {
        Assert.Equal(
            "The chances below 'the tree' must sum to 1, but 0.5 + 0.6 = 1.1; add what else may happen, or correct them.",
            Assert.Throws<ArgumentException>(() => ScenarioTree.Mean(Scenario.Ends("up", Percent(50), default), Scenario.Ends("down", Percent(60), default))).Message);
        Assert.Equal(
            "'up' splits into nothing; name what may happen, or let it end in a value.",
            Assert.Throws<ArgumentException>(() => Scenario.Splits("up", Percent(50))).Message);
        Assert.Equal(
            "price must lie in [500000000, 20000000000], but was 30000000000. No chance makes a bet worth more than its best end or less than its worst.",
            Assert.Throws<ArgumentOutOfRangeException>(() => ScenarioTree.ImpliedChance(Usd.FromBillions(30), Usd.FromBillions(20), Usd.FromBillions(0.5))).Message);
    }
}
