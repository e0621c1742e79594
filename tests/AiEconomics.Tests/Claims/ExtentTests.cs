using AiEconomics.Claims.Evaluation;
using CsCheck;

namespace AiEconomics.Tests.Claims;

/// <summary>The set of values of an expression holds the value at every point of its box, and its ends are reached there or approached.</summary>
public class ExtentTests
{
    private static readonly Term[] Leaves = [Term.Of(0), Term.Of(1), Term.Of(2)];

    private static readonly Gen<Interval> Positive =
        from low in Gen.Double[0.1, 10]
        from width in Gen.Double[0, 10]
        select new Interval(low, low + width);

    private static readonly Operation[] Operations = [Operation.Add, Operation.Multiply, Operation.Divide, Operation.Subtract, Operation.Max];

    // Sums, products, quotients, differences and maxima of three positive quantities, each of which may stand in them many times.
    private static readonly Gen<Term> Terms =
        from operations in Gen.Int[0, Operations.Length - 1].Array[4]
        from leaves in Gen.Int[0, 2].Array[5]
        from swap in Gen.Bool.Array[4]
        select Enumerable.Range(0, 4).Aggregate(
            Leaves[leaves[4]], (term, i) => new(Operations[operations[i]], swap[i] ? [Leaves[leaves[i]], term] : [term, Leaves[leaves[i]]]));

    [Fact]
    public void It_holds_the_value_at_every_point_of_the_box() =>
        Gen.Select(Terms, Positive.Array[3], Gen.Double[0, 1].Array[3]).Sample((term, box, at) =>
        {
            var point = box.Zip(at, (side, share) => side.Low + share * (side.High - side.Low)).ToArray();
            var (value, extent) = (term.At(point), Extent.Of(term, box));

            // A search that closes in on an extreme stops within a part in 10^6 of it, where the slope is zero.
            var slack = 1e-6 * Math.Max(1, Math.Abs(value));
            return !double.IsFinite(value) || extent.Low - slack <= value && value <= extent.High + slack;
        });

    // By hand: each of these is steady in each leaf, so its extremes lie at corners, which are tried one by one.
    [Fact]
    public void Its_ends_are_the_extremes_of_the_corners_where_the_expression_is_steady() =>
        Positive.Array[3].Sample(box => Steady.All(term =>
        {
            var corners = Enumerable.Range(0, 8).Select(corner => term.At([.. box.Select((side, i) => (corner >> i & 1) == 0 ? side.Low : side.High)])).ToList();
            var extent = Extent.Of(term, box);
            return Interval.Compare(extent.Low, corners.Min()) == 0 && Interval.Compare(extent.High, corners.Max()) == 0 && extent.LowIncluded && extent.HighIncluded;
        }));

    // By hand: x (4 - x) is largest at x = 2, where it is 4, and on 1 to 4 smallest at 4, where it is 0.
    [Fact]
    public void An_extreme_inside_the_box_is_found()
    {
        var term = new Term(Operation.Multiply, [Term.Of(0), new(Operation.Subtract, [Term.Of(1), Term.Of(0)])]);

        var extent = Extent.Of(term, [new(1, 4), Interval.Point(4)]);

        Assert.Equal(4, extent.High, tolerance: 1e-12);   // the grid closes in to the last digits
        Assert.Equal(0, extent.Low);
    }

    // By hand: 1 / (x - 2) has no value at 2 and grows without end beside it.
    [Fact]
    public void A_pole_inside_the_box_leaves_no_end()
    {
        var pole = new Term(Operation.Divide, [Term.Of(0), new(Operation.Subtract, [Term.Of(0), Term.Of(1)])]);

        Assert.Equal(Interval.Everything, Extent.Of(pole, [new(1, 4), Interval.Point(2)]));
    }

    // By hand: a / (a + b) falls in b, so it runs from a/(a + b) at the high b to that at the low one: 2/(2 + 6) to 3/(3 + 1).
    [Fact]
    public void A_quantity_that_stands_in_it_twice_does_not_widen_it()
    {
        var share = new Term(Operation.Divide, [Term.Of(0), new(Operation.Add, [Term.Of(0), Term.Of(1)])]);

        Assert.Equal(new Interval(0.25, 0.75), Extent.Of(share, [new(2, 3), new(1, 6)]));
        Assert.Equal(new Interval(0.25, 1, true, false), Extent.Of(share, [new(2, double.PositiveInfinity, true, false), new(1, 6)]));
    }

    // A verdict never changes when a figure is changed by less than its flip.
    [Fact]
    public void A_change_smaller_than_the_flip_leaves_the_verdict()
    {
        var book = ClaimSample.Of("cases", $"case||{ClaimSample.Share} < 8 %", "case||article.kimi-k2-thinking.training-cost ~ deepseek-v3.total-cost", "case||h800.rent * deepseek-v3.total-gpu-hours in article.deepseek-and-kimi.training-cost");
        var judgment = book.Judge("claim");
        Assert.NotEmpty(judgment.Flips);

        Gen.Select(Gen.Int[0, judgment.Flips.Count - 1], Gen.Double[-0.999, 0.999]).Sample(
            (place, share) =>
            {
                var flip = judgment.Flips[place];
                var figure = book.Figures[flip.Key];
                var factor = Math.Pow(flip.Distance, share);
                var words = FormattableString.Invariant($"{figure.Value * factor:R} {figure.Unit}");
                var changed = book.With(flip.Key, figure.Relation == AiEconomics.Figures.Relation.Above ? $"(above {words})" : words);
                return changed.Judge("claim").Verdict == judgment.Verdict;
            },
            iter: 60, threads: 1);
    }

    private static IEnumerable<Term> Steady =>
    [
        new(Operation.Divide, [Leaves[0], new(Operation.Add, [Leaves[0], Leaves[1]])]),
        new(Operation.Divide, [new(Operation.Add, [new(Operation.Multiply, [Leaves[0], Leaves[1]]), Leaves[2]]), new(Operation.Add, [Leaves[0], Leaves[2]])]),
        new(Operation.Multiply, [Leaves[0], new(Operation.Subtract, [Leaves[1], Leaves[2]])]),
        new(Operation.Subtract, [new(Operation.Multiply, [Leaves[0], Leaves[1]]), new(Operation.Multiply, [Leaves[1], Leaves[2]])]),
    ];
}
