using AiEconomics.Claims.Evaluation;
using AiEconomics.Figures;

namespace AiEconomics.Claims.Judging;

/// <summary>Judges one claim.</summary>
internal static class Judge
{
    internal static Judgment Of(Claim claim, ClaimScope scope)
    {
        var judged = new ClaimCase(claim, scope);
        var tests = judged.Counted.Select(test => Tester.Result(test.Test, test.Comparison, scope)).ToList();
        var verdict = judged.Verdict();
        var later = claim.Tests.Where(test => test.Role == TestRole.Later).Select(test => Tester.Result(test, ClaimCase.Comparison(test, scope), scope)).ToList();
        var condition = verdict == Verdict.Depends ? JudgmentText.Condition(tests) : "";
        var flips = new FlipFinder(judged).Find();
        var holds = Holds(judged, tests);
        var probability = holds is null ? (double?)null : Tester.Share(holds.Value.Holds);
        return new()
        {
            Claim = claim,
            Verdict = verdict,
            Condition = condition,
            Sentence = JudgmentText.Sentence(judged, verdict, condition, tests),
            Probability = probability,
            Tests = tests,
            Flips = flips,
            NextToCheck = holds?.Chances.MostTelling(holds.Value.Holds) ?? Weakest(flips, scope),
            Later = later,
            Caveats = [.. tests.SelectMany(test => test.Outcome == Outcome.Refused ? [test.Refusal] : test.Caveats).Distinct()],
        };
    }

    // Draw by draw, whether the claim holds; nothing where no test is open, or one has a free variable.
    private static (Chances Chances, bool[] Holds)? Holds(ClaimCase judged, List<TestResult> tests)
    {
        if (judged.Claim.Rule == ClaimRule.Attribution || !tests.Exists(test => test.Outcome == Outcome.Open)
            || judged.Comparisons.Any(comparison => comparison.Leaves.Any(leaf => leaf.IsFree)))
        {
            return null;
        }

        var chances = new Chances(judged.Comparisons);
        var each = chances.Holds();
        var holds = Enumerable.Range(0, each[0].Length)
            .Select(draw => Rules.Of(judged.Claim.Rule, [.. judged.Comparisons.Select((comparison, i) => (comparison.Test.Role, each[i][draw] ? Outcome.True : Outcome.False))]) == Verdict.Holds)
            .ToArray();
        return (chances, holds);
    }

    // Of the figures that can turn the verdict the worst supported, and of those the nearest.
    private static string Weakest(IReadOnlyList<FigureFlip> flips, ClaimScope scope) =>
        flips.OrderByDescending(flip => Weakness(scope.Figure(flip.Key)!)).ThenBy(flip => flip.Distance).FirstOrDefault()?.Key ?? "";

    // What is assumed is weaker than all that a source supports.
    private static (bool IsAssumed, Support Support) Weakness(Figure figure) => (figure.Basis.Contains("assumed"), figure.Support);
}
