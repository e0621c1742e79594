using AiEconomics.Claims.Language;

namespace AiEconomics.Claims.Evaluation;

/// <summary>A comparison ready to be decided: its two sides over one list of leaves, and what its footings have to say.</summary>
internal sealed class BoundComparison
{
    // "~" is within a tenth, as the reader of "about" figures has it.
    private static readonly Interval Near = new(0.9, 1.1);

    private readonly Term difference;
    private readonly Term ratio;
    private readonly bool isShared;
    private (Interval[] Box, Interval Left, Interval Right)? last;

    private BoundComparison(ClaimTest test, Comparison comparison, Binder binder, (BoundExpression Left, BoundExpression Right) sides, FootingLedger ledger)
    {
        Test = test;
        Sign = comparison.Sign;
        (Left, Right) = (sides.Left.Term, sides.Right.Term);
        Dimension = sides.Left.Dimension;
        Leaves = binder.Leaves;
        Ledger = ledger;
        difference = new(Operation.Subtract, [Left, Right]);
        ratio = new(Operation.Divide, [Left, Right]);
        isShared = Enumerable.Range(0, Leaves.Count).Any(leaf => Left.Uses(leaf) && Right.Uses(leaf));
    }

    internal ClaimTest Test { get; }

    internal string Sign { get; }

    internal Term Left { get; }

    internal Term Right { get; }

    internal Dimension Dimension { get; }

    internal IReadOnlyList<Leaf> Leaves { get; }

    internal FootingLedger Ledger { get; }

    /// <summary>The right side's printed digits, where it is one printed number; else 0.</summary>
    private int Digits => Right.Operation == Operation.Leaf ? Leaves[Right.Leaf].Significant : 0;

    internal static BoundComparison Of(ClaimTest test, ClaimScope scope)
    {
        var ledger = new FootingLedger(scope.BridgesOf(test.Bridges), scope.Bridges);
        var comparison = ExpressionParser.Comparison(test.Expression);
        var binder = new Binder(scope, ledger);
        var sides = binder.Bind(comparison);
        var bound = new BoundComparison(test, comparison, binder, sides, ledger);
        var box = bound.Box();
        return !bound.Left.Overflows(box) && !bound.Right.Overflows(box) ? bound : throw new ExpressionException(
            "a result beyond the largest number that can be held, 1.8e308", "numbers that multiply to less", "correct a number, a unit or a power");
    }

    /// <summary>The interval of every leaf, as stated or in another reading.</summary>
    internal Interval[] Box(Func<Leaf, Interval>? reading = null)
    {
        var box = new Interval[Leaves.Count];
        for (var i = 0; i < box.Length; i++)
        {
            var leaf = Leaves[i];
            // What an end is of comes before it in the list.
            box[i] = leaf.Of is null ? reading?.Invoke(leaf) ?? leaf.Stated : Interval.Point(End(Extent.Of(leaf.Of, box), leaf.IsUpper));
        }

        return box;
    }

    /// <summary>Whether it holds everywhere, nowhere, or in some places of the box.</summary>
    internal Outcome Decide(Interval[] box) => Ledger.Refusals.Count > 0 ? Outcome.Refused : Answer(Everywhere(box), Nowhere(box));

    /// <summary>Whether it holds at one point.</summary>
    internal bool HoldsAt(ReadOnlySpan<double> point, Interval stated)
    {
        var (left, right) = (Left.At(point), Right.At(point));
        return Sign switch
        {
            "<" => Interval.Compare(left, right) < 0,
            "<=" => Interval.Compare(left, right) <= 0,
            ">" => Interval.Compare(left, right) > 0,
            ">=" => Interval.Compare(left, right) >= 0,
            "~" => Near.Contains(left / right),
            _ => stated.Contains(left),
        };
    }

    /// <summary>What the right side states, as a set: for "=" all that is printed so, for "in" all within.</summary>
    internal Interval Demanded(Interval right)
    {
        if (Sign != "=" || !right.IsPoint)
        {
            return right;
        }

        // Digits are printed in the unit, not in base units.
        var size = Right.Operation == Operation.Leaf ? Leaves[Right.Leaf].Unit.Size : 1;
        return Printed.Band(right.Low / size, Digits).Times(size);
    }

    /// <summary>Numbers that move steadily with a figure and change their sign wherever the outcome can change.</summary>
    internal double[] Margins(Interval[] box)
    {
        var (left, right) = Sides(box);
        return Distances(left, Sign is "=" or "in" ? Demanded(right) : right);
    }

    private static double[] Distances(Interval left, Interval right) =>
        [left.Low - right.Low, left.Low - right.High, left.High - right.Low, left.High - right.High];

    private static double End(Interval of, bool upper) => upper ? of.High : of.Low;

    private static Outcome Answer(bool everywhere, bool nowhere) => everywhere ? Outcome.True : nowhere ? Outcome.False : Outcome.Open;

    private bool Everywhere(Interval[] box)
    {
        var (left, right) = Sides(box);
        return Sign switch
        {
            "<" => left.IsBelow(right),
            "<=" => left.IsAtMost(right),
            ">" => right.IsBelow(left),
            ">=" => right.IsAtMost(left),
            "~" => left.IsWithin(right),
            _ => left.IsWithin(Demanded(right)),
        };
    }

    private bool Nowhere(Interval[] box)
    {
        var (left, right) = Sides(box);
        return Sign switch
        {
            "<" => right.IsAtMost(left),
            "<=" => right.IsBelow(left),
            ">" => left.IsAtMost(right),
            ">=" => left.IsBelow(right),
            "~" => left.IsApartFrom(right),
            _ => left.IsApartFrom(Demanded(right)),
        };
    }

    // What is asked of a comparison is often asked of one box, and its extent may have to be searched.
    private (Interval Left, Interval Right) Sides(Interval[] box)
    {
        if (last is not { } kept || !kept.Box.AsSpan().SequenceEqual(box))
        {
            var (left, right) = Found(box);
            last = kept = ([.. box], left, right);
        }

        return (kept.Left, kept.Right);
    }

    // Where a leaf stands on both sides they move together, and only their difference tells.
    private (Interval Left, Interval Right) Found(Interval[] box) => Sign == "~" ? (Extent.Of(ratio, box), Near)
        : isShared && Sign is not ("=" or "in") ? (Extent.Of(difference, box), Interval.Point(0))
        : (Extent.Of(Left, box), Extent.Of(Right, box));
}
