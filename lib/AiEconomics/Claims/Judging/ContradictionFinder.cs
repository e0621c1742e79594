using AiEconomics.Claims.Evaluation;

namespace AiEconomics.Claims.Judging;

/// <summary>Finds what the article says and that cannot all be true, in all comparisons of its own figures.</summary>
/// <remarks>
/// <para>Bounds are read in the ordinary way (<see cref="Leaf.Ordinary"/>). A comparison that cannot be true then contradicts the figures in it; two
/// comparisons of one quantity contradict each other where what they demand of it has nothing in common.</para>
/// <para>A bound that states the quantity itself is read in the ordinary way too: a share of "less than 8 %" is not a share of 3 %. A comparison with
/// another quantity is not: to cost less than a rival says nothing of how much less.</para>
/// </remarks>
internal sealed class ContradictionFinder(ClaimScope scope)
{
    // Beyond a hundred times a bound no reading of it is left.
    private const double Farthest = 100;

    internal IReadOnlyList<Contradiction> Find(IEnumerable<Claim> claims)
    {
        var own = claims.SelectMany(claim => claim.Tests).Where(test => test.Role is TestRole.Must or TestRole.Case)
            .Select(test => ClaimCase.Comparison(test, scope)).OfType<BoundComparison>().Where(IsOfTheArticle).ToList();
        var alone = own.Where(comparison => !CanHold(comparison, Reading.Tenth)).Select(Alone);
        var pairs =
            from one in own.Select((comparison, place) => (comparison, place))
            from other in own.Skip(one.place + 1)
            where Canonical.Of(one.comparison.Left, one.comparison.Leaves) == Canonical.Of(other.Left, other.Leaves) && !Agree(one.comparison, other, Reading.Tenth)
            select Pair(one.comparison, other);
        return [.. alone, .. pairs];
    }

    private static bool IsOfTheArticle(BoundComparison comparison) =>
        comparison.Ledger.Refusals.Count == 0
        && comparison.Leaves.Any(leaf => leaf.Figure is not null)
        && comparison.Leaves.All(leaf => leaf.Figure is null ? !leaf.IsVariable && leaf.Words != "count" : leaf.Figure.IsOfTheArticle);

    private static bool CanHold(BoundComparison comparison, double stretch) => comparison.Decide(comparison.Box(leaf => leaf.Ordinary(stretch))) != Outcome.False;

    private static bool Agree(BoundComparison one, BoundComparison other, double stretch) => !Demand(one, stretch).IsApartFrom(Demand(other, stretch));

    // What a comparison demands of its left side.
    private static Interval Demand(BoundComparison comparison, double stretch)
    {
        var right = Extent.Of(comparison.Right, comparison.Box(leaf => leaf.Ordinary(stretch)));
        var isStated = comparison.Right.Operation == Operation.Leaf && comparison.Leaves[comparison.Right.Leaf].Figure is null;
        return comparison.Sign switch
        {
            "<" or "<=" => new(isStated ? right.High * (1 - Math.Min(stretch, 1)) : double.NegativeInfinity, right.High, true, comparison.Sign == "<=" && right.HighIncluded),
            ">" or ">=" => new(right.Low, isStated ? right.Low * (1 + stretch) : double.PositiveInfinity, comparison.Sign == ">=" && right.LowIncluded, isStated),
            "~" => new(right.Low * (1 - Reading.Tenth), right.High * (1 + Reading.Tenth)),
            _ => comparison.Demanded(right),
        };
    }

    private Contradiction Alone(BoundComparison comparison)
    {
        var text = new ComparisonText(comparison, comparison.Box(leaf => leaf.Ordinary(Reading.Tenth)), scope);
        var demand = Quantities.Text(Demand(comparison, Reading.Tenth), text.LeftUnit);
        var stretch = Stretch(share => CanHold(comparison, share));
        var sentence = $"Read in the ordinary way, the article's own figures give {text.Left}, but {Place(comparison)} asks for {demand}; {Said(stretch)}.";
        return new([comparison.Test], Formula(comparison), text.Left, demand, stretch, sentence);
    }

    private Contradiction Pair(BoundComparison one, BoundComparison other)
    {
        var unit = new ComparisonText(one, one.Box(leaf => leaf.Ordinary(Reading.Tenth)), scope).LeftUnit;
        var (first, second) = (Quantities.Text(Demand(one, Reading.Tenth), unit), Quantities.Text(Demand(other, Reading.Tenth), unit));
        var stretch = Stretch(share => Agree(one, other, share));
        var sentence = $"Of one and the same quantity {Place(one)} asks for {first} and {Place(other)} for {second}; {Said(stretch)}.";
        return new([one.Test, other.Test], Formula(one), first, second, stretch, sentence);
    }

    private static string Place(BoundComparison comparison) => comparison.Test.Key;

    private static string Said(double? stretch) => stretch is { } share
        ? FormattableString.Invariant($"both could be true only if a bound were taken to reach {100 * share:G3} % and not 10 % beyond itself")
        : "no reading of its bounds makes both true";

    private static string Formula(BoundComparison comparison) => ComparisonTex.Of(comparison.Left, comparison.Leaves, numbers: false);

    private static double? Stretch(Func<double, bool> agree)
    {
        if (!agree(Farthest))
        {
            return null;
        }

        // Halving to far below the three digits that are shown; agreement grows with the stretch.
        var (low, high) = (Reading.Tenth, Farthest);
        for (var i = 0; i < 60; i++)
        {
            var half = (low + high) / 2;
            (low, high) = agree(half) ? (low, half) : (half, high);
        }

        return high;
    }
}
