using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Units;

public class BoundsTests
{
    private static readonly Bounds<Usd> OverSixtyMillion = Bound.Above(Usd.FromMillions(60));
    private static readonly Bounds<Usd> UnderFiveMillion = Bound.Below(Usd.FromMillions(5));

    // By hand: the dividend is below 5, the divisor above 60, so the quotient is below 5/60 = 0.0833, and 0.0833 itself is out of reach.
    [Fact]
    public void Less_than_five_over_more_than_sixty_is_a_bound_and_no_point()
    {
        var share = UnderFiveMillion / OverSixtyMillion;

        Assert.False(share.IsPoint);
        Assert.Equal(0, share.Low.Times);
        Assert.Equal(5.0 / 60, share.High!.Value.Times);
        Assert.False(share.HighIncluded);
        Assert.Equal("below 0.0833 times", share.ToString());
    }

    // By hand: over 60 by less than 5 is more than 12, without limit.
    [Fact]
    public void More_than_sixty_over_less_than_five_has_no_upper_end()
    {
        var times = OverSixtyMillion / UnderFiveMillion;

        Assert.Equal(12.0, times.Low.Times);
        Assert.Null(times.High);
        Assert.Equal("above 12.0 times", times.ToString());
    }

    // By hand: [630, 700) over (0, 80) is above 630/80 = 7.875 without limit; over exactly 80 it is [7.875, 8.75).
    [Fact]
    public void Nearly_seven_hundred_over_eighty_keeps_which_end_is_open()
    {
        var nearly = Bound.Between(Usd.FromBillions(630), Usd.FromBillions(700), highIncluded: false);

        var ratio = nearly / Bound.Exactly(Usd.FromBillions(80));

        Assert.Equal((7.875, 8.75), (ratio.Low.Times, ratio.High!.Value.Times));
        Assert.True(ratio.LowIncluded);
        Assert.False(ratio.HighIncluded);
        Assert.Null((nearly / Bound.Below(Usd.FromBillions(80))).High);
    }

    [Fact]
    public void Points_give_a_point()
    {
        var ratio = Bound.Exactly(Usd.FromMillions(4.6)) / Bound.Exactly(Usd.FromMillions(60));

        Assert.True(ratio.IsPoint);
        Assert.Equal("0.0767 times", ratio.ToString());
    }

    [Fact]
    public void A_question_that_the_bounds_leave_open_has_no_answer()
    {
        Assert.True(UnderFiveMillion.IsBelow(Usd.FromMillions(5)));
        Assert.Null(UnderFiveMillion.IsBelow(Usd.FromMillions(4)));
        Assert.True(OverSixtyMillion.IsAbove(Usd.FromMillions(60)));
        Assert.False(OverSixtyMillion.IsBelow(Usd.FromMillions(60)));
        Assert.False(UnderFiveMillion.IsAbove(Usd.FromMillions(5)));
        Assert.Null(OverSixtyMillion.IsAbove(Usd.FromMillions(61)));
    }

    [Fact]
    public void Bounds_speak_in_words()
    {
        Assert.Equal("at least USD 5.00 M", Bound.AtLeast(Usd.FromMillions(5)).ToString());
        Assert.Equal("at most USD 5.00 M", Bound.AtMost(Usd.FromMillions(5)).ToString());
        Assert.Equal("from 6.00 times to 10.0 times", Bound.Between(Ratio.FromTimes(6), Ratio.FromTimes(10)).ToString());
        Assert.Equal("USD 5.00 M", Bound.Exactly(Usd.FromMillions(5)).ToString());
    }

    [Fact]
    public void A_low_end_above_the_high_end_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Bound.Between(Usd.FromMillions(5), Usd.FromMillions(4)));

        Assert.Equal("Bounds must run from low to high, but ran from USD 5.00 M to USD 4.00 M.", error.Message);
    }

    [Fact]
    public void Nothing_divides_by_exactly_zero() =>
        Assert.Throws<DivideByZeroException>(() => OverSixtyMillion / Bound.Exactly(Usd.FromDollars(0)));

    [Fact]
    public void A_share_reads_in_percent_and_a_multiple_does_not()
    {
        var share = Bound.Exactly(Usd.FromMillions(4.6)) / OverSixtyMillion;

        Assert.Equal("below 7.67 %", share.AsFraction().ToString());
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Bound.Exactly(Ratio.FromTimes(13)).AsFraction());
        Assert.Equal("ratio must lie in [0, 1], but was 13. Only a part of a whole reads in percent.", error.Message);
    }

    [Fact]
    public void A_model_is_asked_at_every_end()
    {
        // By hand: 2 to 3 million hours at 1.5 to 2 dollars cost 3 to 6 million.
        var cost = Bound.Of(
            (GpuHours hours, UsdPerGpuHour rent) => hours * rent,
            Bound.Between(GpuHours.FromMillions(2), GpuHours.FromMillions(3)),
            Bound.Between(UsdPerGpuHour.FromDollars(1.5), UsdPerGpuHour.FromDollars(2), highIncluded: false));

        Assert.Equal("between USD 3.00 M and USD 6.00 M", cost.ToString());
        Assert.True(cost.LowIncluded);
        Assert.False(cost.HighIncluded);
    }

    [Fact]
    public void A_model_is_not_asked_at_no_limit()
    {
        var error = Assert.Throws<ArgumentException>(() => Bound.Of(
            (Usd cost, UsdPerGpuHour rent) => cost / rent, OverSixtyMillion, Bound.Exactly(UsdPerGpuHour.FromDollars(2))));

        Assert.Equal(
            "A model needs both ends, but 'above USD 60.0 M' has no upper end. Name one, or state the result as a bound.", error.Message);
    }

    // The law: whatever lies within the operands gives a result within the bounds of the result.
    [Fact]
    public void Results_of_values_within_lie_within()
    {
        var end = Gen.Double[0.1, 100];
        var inside = Gen.Double[0, 1];
        Gen.Select(Gen.Select(end, end), Gen.Select(end, end), inside, inside).Sample((first, second, s, t) =>
        {
            var (x, a) = Pick(first, s);
            var (y, b) = Pick(second, t);
            // A last-bit slip of the interpolation must not throw the law out: the ends are widened by one part in 1e12.
            Assert.InRange(a.BaseValue / b.BaseValue, (x / y).Low.Times * (1 - 1e-12), (x / y).High!.Value.Times * (1 + 1e-12));
            Assert.InRange((a + b).BaseValue, (x + y).Low.BaseValue * (1 - 1e-12), (x + y).High!.Value.BaseValue * (1 + 1e-12));
        });

        static (Bounds<Usd> Bounds, Usd Value) Pick((double A, double B) ends, double share)
        {
            var (low, high) = (Math.Min(ends.A, ends.B), Math.Max(ends.A, ends.B));
            return (Bound.Between(Usd.FromDollars(low), Usd.FromDollars(high)), Usd.FromDollars(low + share * (high - low)));
        }
    }

    [Fact]
    public void An_open_end_is_not_contained_and_a_closed_one_is()
    {
        var nearly = Bound.Between(Usd.FromDollars(10), Usd.FromDollars(20), highIncluded: false);

        Assert.True(nearly.Contains(Usd.FromDollars(10)));
        Assert.True(nearly.Contains(Usd.FromDollars(15)));
        Assert.False(nearly.Contains(Usd.FromDollars(20)));
        Assert.False(nearly.Contains(Usd.FromDollars(9)));
        Assert.False(nearly.Contains(Usd.FromDollars(21)));
        Assert.False(OverSixtyMillion.Contains(Usd.FromMillions(60)));
        Assert.True(Bound.AtMost(Usd.FromDollars(20)).Contains(Usd.FromDollars(20)));
    }

    // By hand: 2 to 3 times [10, 20) is [20, 60), and a half to a third of it, [10, 20) over 2 to 3, is [10/3, 10).
    [Fact]
    public void A_multiple_and_a_part_of_bounds_keep_which_end_is_open()
    {
        var times = Bound.Between(Ratio.FromTimes(2), Ratio.FromTimes(3));
        var nearly = Bound.Between(Usd.FromDollars(10), Usd.FromDollars(20), highIncluded: false);

        var more = times * nearly;
        var less = nearly / times;

        Assert.Equal((20.0, 60.0, true, false), (more.Low.Dollars, more.High!.Value.Dollars, more.LowIncluded, more.HighIncluded));
        Assert.Equal((10.0 / 3, 10.0, true, false), (less.Low.Dollars, less.High!.Value.Dollars, less.LowIncluded, less.HighIncluded));
    }

    // By hand: up to 2 times something without limit starts at zero, which is reached where either zero is, and has no end.
    [Fact]
    public void Nothing_times_no_limit_is_nothing()
    {
        var reached = Bound.AtMost(Ratio.FromTimes(2)) * OverSixtyMillion;
        var missed = Bound.Above(Ratio.FromTimes(0)) * OverSixtyMillion;

        Assert.Equal((0.0, true), (reached.Low.Dollars, reached.LowIncluded));
        Assert.Null(reached.High);
        Assert.Equal((0.0, false), (missed.Low.Dollars, missed.LowIncluded));
        Assert.Equal((0.0, false), ((Bound.Exactly(Ratio.FromTimes(0)) * Bound.AtLeast(Usd.FromDollars(1))).Low.Dollars, (Bound.Above(Usd.FromDollars(0)) / Bound.Exactly(Ratio.FromTimes(2))).LowIncluded));
    }

    // By hand: [1, 2] and [10, 20) make [11, 22).
    [Fact]
    public void Ends_are_added_to_ends()
    {
        var sum = Bound.Between(Usd.FromDollars(1), Usd.FromDollars(2)) + Bound.Between(Usd.FromDollars(10), Usd.FromDollars(20), highIncluded: false);

        Assert.Equal((11.0, 22.0, true, false), (sum.Low.Dollars, sum.High!.Value.Dollars, sum.LowIncluded, sum.HighIncluded));
    }
}
