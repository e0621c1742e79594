using AiEconomics.Claims.Evaluation;
using AiEconomics.Figures;

namespace AiEconomics.Claims.Judging;

/// <summary>A claim with its comparisons ready to be decided, also with a figure changed.</summary>
internal sealed class ClaimCase
{
    internal ClaimCase(Claim claim, ClaimScope scope)
    {
        Claim = claim;
        Counted = [.. claim.Tests.Where(test => test.Role is TestRole.Must or TestRole.Case).Select(test => (test, Comparison(test, scope)))];
        Comparisons = [.. Counted.Select(test => test.Comparison).OfType<BoundComparison>().Where(comparison => comparison.Ledger.Refusals.Count == 0)];
        Said = [.. claim.RestsOn.Select(scope.Figure).OfType<Figure>()];
        Against = [.. claim.Against.Select(scope.Figure).OfType<Figure>().Where(figure => Said.Any(said => said.SaidBy == figure.SaidBy && said.Unit == figure.Unit))];
    }

    internal Claim Claim { get; }

    /// <summary>The tests that count, each with its comparison; without one where no figure is known that could decide.</summary>
    internal IReadOnlyList<(ClaimTest Test, BoundComparison? Comparison)> Counted { get; }

    /// <summary>Those that can be decided.</summary>
    internal IReadOnlyList<BoundComparison> Comparisons { get; }

    /// <summary>What is said to have been said.</summary>
    internal IReadOnlyList<Figure> Said { get; }

    /// <summary>What the same speakers were found to have said.</summary>
    internal IReadOnlyList<Figure> Against { get; }

    internal IReadOnlyList<string> Keys => [.. Comparisons
        .SelectMany(comparison => comparison.Leaves).Select(leaf => leaf.Figure?.Key).OfType<string>()
        .Concat(Claim.Rule == ClaimRule.Attribution && Against.Count > 0 ? Said.Concat(Against).Select(figure => figure.Key) : [])
        .Distinct()];

    internal static BoundComparison? Comparison(ClaimTest test, ClaimScope scope) =>
        test.Expression.Length == 0 ? null : BoundComparison.Of(test, scope);

    /// <summary>The verdict, with one figure multiplied by a factor.</summary>
    internal Verdict Verdict(string key = "", double factor = 1)
    {
        var outcomes = Counted.Select(test => (test.Test.Role, test.Comparison?.Decide(Box(test.Comparison, key, factor)) ?? Outcome.Unknown)).ToList();
        return Claim.Rule == ClaimRule.Attribution ? Attributed(outcomes, key, factor) : Rules.Of(Claim.Rule, outcomes);
    }

    internal static Interval[] Box(BoundComparison comparison, string key, double factor) =>
        comparison.Box(leaf => leaf.Figure?.Key == key ? leaf.Stated.Times(factor) : leaf.Stated);

    private Verdict Attributed(List<(TestRole Role, Outcome Outcome)> outcomes, string key, double factor)
    {
        if (Against.Count == 0)
        {
            return Claims.Verdict.Unverified;
        }

        // Two figures agree when one value can be both.
        var agrees = Against.Any(found => Said.Any(said => said.SaidBy == found.SaidBy && !Stated(said).IsApartFrom(Stated(found))));
        return agrees && !outcomes.Exists(test => test is (TestRole.Must, Outcome.False)) ? Claims.Verdict.Holds : Claims.Verdict.Fails;

        Interval Stated(Figure figure) => Leaf.StatedOf(figure).Times(figure.Key == key ? factor : 1);
    }
}
