using AiEconomics.Units;
using AiEconomics.Valuation;
using CsCheck;

namespace AiEconomics.Tests.Valuation;

public class ShotsOnGoalTests
{
    private static Fraction Percent(double percent) => Fraction.FromPercent(percent);

    // By hand: 60 / 4.6 = 13.04; 13 · 4.6 = 59.8 exactly as many times.
    [Theory]
    [InlineData(60, 4.6, 13)]
    [InlineData(59.8, 4.6, 13)]
    [InlineData(4.5, 4.6, 0)]
    [InlineData(60, 60, 1)]
    public void A_budget_buys_whole_attempts(double budget, double cost, double attempts) =>
        Assert.Equal(attempts, ShotsOnGoal.Attempts(Usd.FromMillions(budget), Usd.FromMillions(cost)));

    // By hand: 0.9^10 = 0.348678; ten times a tenth would be certainty, which it is not.
    [Fact]
    public void Ten_shots_of_a_tenth_are_65_percent() => Assert.Equal(65.1322, ShotsOnGoal.AtLeastOne(10, Percent(10)).Percent, tolerance: 5e-5);   // hand work

    // By hand: of the half that is not doomed 0.2 / 0.5 = 0.4 succeed; 0.5 · (1 − 0.6²) = 0.32, against 1 − 0.8² = 0.36 if independent.
    [Fact]
    public void Doom_shared_by_all_lowers_the_chance()
    {
        Assert.Equal(0.32, ShotsOnGoal.AtLeastOneDespiteDoom(2, Percent(20), Percent(50)).Ratio, tolerance: 1e-12);   // rounding of a double
        Assert.Equal(0.2, ShotsOnGoal.AtLeastOneDespiteDoom(1, Percent(20), Percent(50)).Ratio, tolerance: 1e-12);   // one attempt knows no common cause
        Assert.Equal(0.5, ShotsOnGoal.AtLeastOneDespiteDoom(1000, Percent(20), Percent(50)).Ratio, tolerance: 1e-12);   // 0.6^1000 is nothing
    }

    // By hand: p = 1/2 and ρ = 1/3 give a = b = 1, all chances alike: none of n succeeds with 1/(n + 1). For n = 2: 1/2 · 2/3 = 1/3.
    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(2, 2.0 / 3)]
    [InlineData(9, 0.9)]
    public void Correlated_shots_with_all_chances_alike(double attempts, double chance) =>
        Assert.Equal(chance, ShotsOnGoal.AtLeastOneCorrelated(attempts, Percent(50), Fraction.FromRatio(1.0 / 3)).Ratio, tolerance: 1e-12);   // logarithms of Γ

    // By hand: the chances to fail are 0.8, 0.4, 0.2; their product 0.064.
    [Fact]
    public void Three_shots_that_teach() => Assert.Equal(0.936, ShotsOnGoal.AtLeastOneLearning(3, Percent(20), Percent(50)).Ratio, tolerance: 1e-12);   // rounding of a double

    // By hand: ln 0.05 / ln 0.9 = 28.43.
    [Fact]
    public void Attempts_for_95_percent() => Assert.Equal(29, ShotsOnGoal.AttemptsFor(Percent(95), Percent(10)));

    [Fact]
    public void Correlation_lies_between_independence_and_one_fate() =>
        Gen.Select(Gen.Int[1, 200], Gen.Double[0.01, 0.99], Gen.Double[0.001, 0.999]).Sample((attempts, success, correlation) =>
        {
            var p = Fraction.FromRatio(success);
            var chance = ShotsOnGoal.AtLeastOneCorrelated(attempts, p, Fraction.FromRatio(correlation)).Ratio;

            // Logarithms of Γ at arguments up to 1e5 keep ten digits of their difference.
            return chance <= ShotsOnGoal.AtLeastOne(attempts, p).Ratio + 1e-9 && chance >= success - 1e-9;
        });

    [Fact]
    public void Without_common_cause_correlation_or_learning_all_are_one() =>
        Gen.Select(Gen.Int[0, 200], Gen.Double[0, 1]).Sample((attempts, success) =>
        {
            var p = Fraction.FromRatio(success);
            var alone = ShotsOnGoal.AtLeastOne(attempts, p).Ratio;

            return Math.Abs(ShotsOnGoal.AtLeastOneDespiteDoom(attempts, p, default).Ratio - alone) < 1e-12   // rounding of a double
                && ShotsOnGoal.AtLeastOneCorrelated(attempts, p, default).Ratio == alone
                && Math.Abs(ShotsOnGoal.AtLeastOneLearning(attempts, p, default).Ratio - alone) < 1e-12;   // rounding of a double
        });

    // By hand: money buys 60 / 4.6 = 13.04 a year, time allows 2 / 0.25 = 8.
    [Fact]
    public void Money_or_time_limits_the_attempts()
    {
        double At(double budget) => Cadence.AttemptsInAYear(Usd.FromMillions(budget), Usd.FromMillions(4.6), Years.FromYears(0.25), 2);
        Assert.Equal(8, At(60));
        Assert.Equal(5, At(23), tolerance: 1e-12);   // 23 / 4.6
    }

    // By hand: four is two doublings, 0.8² = 0.64; 1.1² = 1.21; 0.25 / 0.2 = 1.25.
    [Fact]
    public void Trying_often_makes_cheaper_and_better()
    {
        Assert.Equal(64, Cadence.CostOf(Usd.FromDollars(100), 4, Percent(20)).Dollars, tolerance: 1e-9);   // rounding of a power
        Assert.Equal(1.21, Cadence.Improvement(Ratio.FromTimes(0.1), 4, Years.FromYears(0.5)).Times, tolerance: 1e-12);   // rounding of a power
        Assert.Equal(1.25, Cadence.TimeToSuccess(Years.FromYears(0.25), Percent(20)).Count, tolerance: 1e-12);   // rounding of a double
    }

    [Fact]
    public void Bad_input_is_one_sentence()
    {
        Assert.Equal("cost must be above zero, but was 0. Free attempts have no number.", Refused(() => ShotsOnGoal.Attempts(Usd.FromMillions(60), default)));
        Assert.Equal("attempts must not be negative, but was -1. Count the attempts.", Refused(() => ShotsOnGoal.AtLeastOne(-1, Percent(10))));
        Assert.Equal(
            "success must lie in [0, 0.5], but was 0.6. An attempt cannot succeed more often than it is not doomed.",
            Refused(() => ShotsOnGoal.AtLeastOneDespiteDoom(2, Percent(60), Percent(50))));
        Assert.Equal("1 - wanted must be above zero, but was 0. No number of attempts makes it certain.", Refused(() => ShotsOnGoal.AttemptsFor(Percent(100), Percent(10))));
        Assert.Equal("success must be above zero, but was 0. What never succeeds takes no number of attempts.", Refused(() => ShotsOnGoal.AttemptsFor(Percent(95), default)));
        Assert.Equal("number must lie in [1, 1.7976931348623157E+308], but was 0. The first attempt has the number 1.", Refused(() => Cadence.CostOf(Usd.FromDollars(1), 0, default)));
        Assert.Equal("success must be above zero, but was 0. What never succeeds takes for ever.", Refused(() => Cadence.TimeToSuccess(Years.FromYears(1), default)));
    }

    private static string Refused(Func<object> model) => Assert.Throws<ArgumentOutOfRangeException>(() => model()).Message;

    [Fact]
    public void Attempts_are_counted_and_cost_something()
    {
        Assert.StartsWith("attempts must not be negative, but was -1.", Fault(() => ShotsOnGoal.AtLeastOneCorrelated(-1, Fraction.FromRatio(0.5), Fraction.FromRatio(0.5))), StringComparison.Ordinal);
        Assert.StartsWith("cost must be above zero, but was 0. Free attempts have no number.", Fault(() => Cadence.AttemptsInAYear(Usd.FromDollars(1), default, Years.FromYears(1), 1)), StringComparison.Ordinal);
        Assert.StartsWith("after must be above zero, but was 0. No part of nothing can be sold.", Fault(() => RoundMoney.Stake(default, default)), StringComparison.Ordinal);

        static string Fault(Func<object> model) => Assert.Throws<ArgumentOutOfRangeException>(() => model()).Message;
    }
}
