using AiEconomics.Capex;
using AiEconomics.Units;

namespace AiEconomics.Tests.Capex;

public class DepreciationTests
{
    private static readonly Usd Thirty = Usd.FromBillions(30);

    // By hand: 30 / 3 and 30 / 6: halving the life doubles the charge.
    [Theory]
    [InlineData(3, 10)]
    [InlineData(6, 5)]
    public void Equal_steps_over_the_life(double life, double billions) =>
        Assert.Equal(billions, Depreciation.StraightLine(Thirty, Years.FromYears(life)).Billions, tolerance: 1e-9);   // rounding of doubles

    // By hand: two of six years gone leave 20; after the life nothing is left.
    [Theory]
    [InlineData(0, 30)]
    [InlineData(2, 20)]
    [InlineData(6, 0)]
    [InlineData(8, 0)]
    public void The_books_fall_to_zero(double age, double billions) =>
        Assert.Equal(billions, Depreciation.BookValue(Thirty, Years.FromYears(6), Years.FromYears(age)).Billions, tolerance: 1e-9);   // rounding of doubles

    // By hand: 30 / 2^3.
    [Fact]
    public void Better_machines_halve_the_value() =>
        Assert.Equal(3.75, Depreciation.EconomicValue(Thirty, YearlyGrowth.FromTimes(2), Years.FromYears(3)).Billions, tolerance: 1e-9);   // rounding of powers

    // By hand: log10 2 = 0.30103 over 0.14 orders of magnitude a year.
    [Fact]
    public void Half_of_the_value_is_left_at() =>
        Assert.Equal(2.1502, Depreciation.AgeAt(Fraction.FromRatio(0.5), YearlyGrowth.FromOrdersOfMagnitude(0.14)).Count, tolerance: 0.00005);   // the hand-worked digits

    [Fact]
    public void The_age_leaves_that_part_of_the_value()
    {
        var progress = YearlyGrowth.FromTimes(1.38);
        var age = Depreciation.AgeAt(Fraction.FromRatio(0.1), progress);

        Assert.Equal(3, Depreciation.EconomicValue(Thirty, progress, age).Billions, tolerance: 1e-9);   // rounding of powers
    }

    [Fact]
    public void Bad_input_is_one_sentence()
    {
        Assert.Equal(
            "life must be above zero, but was 0. What lives no time has no yearly charge.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Depreciation.StraightLine(Thirty, default)).Message);
        Assert.Contains(
            "The value nears nothing and never reaches it.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Depreciation.AgeAt(default, YearlyGrowth.FromTimes(2))).Message, StringComparison.Ordinal);
        Assert.Contains(
            "Without better machines no value is lost.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Depreciation.AgeAt(Fraction.FromRatio(0.5), default)).Message, StringComparison.Ordinal);
    }
}
