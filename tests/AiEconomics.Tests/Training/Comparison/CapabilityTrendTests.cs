using AiEconomics.Training.Comparison;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Training.Comparison;

public class CapabilityTrendTests
{
    private static readonly YearlyGrowth Algorithms = YearlyGrowth.FromTimes(3);
    private static readonly YearlyGrowth Hardware = YearlyGrowth.FromOrdersOfMagnitude(0.14);

    // By hand: 10^0.14 = 1.3804; 3 · 1.3804 = 4.1412 a year; two years 17.150; 60e6 / 17.150 = 3.499e6.
    [Fact]
    public void Sixty_million_become_three_and_a_half_in_two_years() =>
        Assert.Equal(
            3.499, CapabilityTrend.CostLater(Usd.FromMillions(60), Algorithms, Hardware, Years.FromYears(2)).Millions, tolerance: 0.0005);   // hand work

    // By hand: 4e23 · 3^6 = 4e23 · 729 = 2.916e26.
    [Fact]
    public void Six_years_of_threefold_progress_make_729_times_the_compute() =>
        Assert.Equal(
            2.916e26, CapabilityTrend.EffectiveCompute(Flop.FromOperations(4e23), Algorithms, Years.FromYears(6)).Operations, tolerance: 1e14);   // rounding of a double

    // Ho and others: halving in 8 months. By hand: twelve over eight is 1.5, and 2^1.5 = 2.8284.
    [Fact]
    public void Halving_in_eight_months_is_2_83_times_a_year()
    {
        Assert.Equal(2.8284, YearlyGrowth.FromDoubling(Years.FromMonths(8)).Times, tolerance: 5e-5);   // hand work of five digits
        Assert.Equal(
            "time must be above zero, but was 0. Nothing doubles in no time.",
            Assert.Throws<ArgumentOutOfRangeException>(() => YearlyGrowth.FromDoubling(default)).Message);
    }

    // Cottier and others, §3.1: the cost of frontier runs grew 2.4 times a year. By hand: 40.6e6 · 2.4^2 = 233.9e6.
    [Fact]
    public void A_frontier_run_of_two_years_later_costs_2_4_times_twice() =>
        Assert.Equal(
            233.9, CapabilityTrend.FrontierLater(Usd.FromMillions(40.6), YearlyGrowth.FromTimes(2.4), Years.FromYears(2)).Millions, tolerance: 0.05);   // hand work

    [Fact]
    public void Growth_is_one_thing_in_three_spellings()
    {
        Assert.Equal(1.3804, Hardware.Times, tolerance: 5e-5);   // Epoch AI prints 0.14 orders of magnitude, and 1.38
        Assert.Equal(0.3224, Hardware.ContinuousRate, tolerance: 5e-5);   // by hand: 0.14 · 2.302585
        Assert.Equal("1.38 times a year", Hardware.ToString());
        Assert.Equal(1, default(YearlyGrowth).Times);
    }

    [Fact]
    public void Solving_back_returns_the_years() =>
        Gen.Double[0, 20].Sample(count =>
        {
            var cost = Usd.FromMillions(60);
            var later = CapabilityTrend.CostLater(cost, Algorithms, Hardware, Years.FromYears(count));

            return Math.Abs(CapabilityTrend.YearsUntil(cost, later, Algorithms, Hardware).Count - count) < 1e-9;   // logarithm of a power
        });

    [Fact]
    public void Two_years_are_one_year_twice() =>
        Gen.Select(Gen.Double[1, 5], Gen.Double[0, 5], Gen.Double[0, 5]).Sample((times, first, second) =>
        {
            var growth = YearlyGrowth.FromTimes(times);

            return Math.Abs(growth.Over(Years.FromYears(first)).Times * growth.Over(Years.FromYears(second)).Times
                / growth.Over(Years.FromYears(first + second)).Times - 1) < 1e-12;
        });

    [Fact]
    public void Trends_that_lead_nowhere_are_refused()
    {
        static string Message(Action act) => Assert.ThrowsAny<ArgumentException>(act).Message;
        var (cost, target) = (Usd.FromMillions(60), Usd.FromMillions(5));

        Assert.Equal(
            "progress must be above zero, but was 0. Without progress the cost stays.",
            Message(() => CapabilityTrend.YearsUntil(cost, target, default, default)));
        Assert.Equal(
            "target must lie in [0, 5000000], but was 60000000. On this trend costs only fall.",
            Message(() => CapabilityTrend.YearsUntil(target, cost, Algorithms, Hardware)));
        Assert.EndsWith("For 38 % a year write 1.38.", Message(() => YearlyGrowth.FromTimes(0.38)), StringComparison.Ordinal);
    }
}
