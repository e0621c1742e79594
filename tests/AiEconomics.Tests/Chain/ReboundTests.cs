using AiEconomics.Chain;
using AiEconomics.Units;

namespace AiEconomics.Tests.Chain;

public class ReboundTests
{
    // Powers of two: 4^(0.5 · 1 − 1) = 4^−0.5 = 1/2; 4^(1 · 1.5 − 1) = 4^0.5 = 2; 4^(0.5 · 2 − 1) = 4^0 = 1; no progress, no change.
    [Theory]
    [InlineData(4, 50, 1, 0.5)]
    [InlineData(4, 100, 1.5, 2)]
    [InlineData(4, 50, 2, 1)]
    [InlineData(1, 30, 0.7, 1)]
    public void Capital_falls_only_where_pass_through_times_elasticity_is_below_one(double gain, double passed, double elasticity, double expected) =>
        Assert.Equal(expected, Rebound.Capital(Ratio.FromTimes(gain), Fraction.FromPercent(passed), Ratio.FromTimes(elasticity)).Times, precision: 14);

    [Fact]
    public void What_makes_less_of_the_same_is_no_progress() =>
        Assert.Contains("state how many times as much", Assert.Throws<ArgumentOutOfRangeException>(
            () => Rebound.Capital(Ratio.FromTimes(0.5), Fraction.FromPercent(50), Ratio.FromTimes(1))).Message, StringComparison.Ordinal);
}
