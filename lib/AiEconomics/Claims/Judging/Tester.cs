using AiEconomics.Claims.Evaluation;

namespace AiEconomics.Claims.Judging;

/// <summary>Makes the result of one comparison: outcome, words, formula, and where it is open how likely and where it holds.</summary>
internal static class Tester
{
    internal static TestResult Result(ClaimTest test, BoundComparison? comparison, ClaimScope scope)
    {
        if (comparison is null)
        {
            return new() { Test = test, Outcome = Outcome.Unknown, Sentence = test.Note.Length > 0 ? test.Note : "No figure is known that could decide it." };
        }

        var box = comparison.Box();
        var outcome = comparison.Decide(box);
        var text = new ComparisonText(comparison, box, scope);
        var result = new TestResult
        {
            Test = test,
            Outcome = outcome,
            Left = text.Left,
            Right = text.Right,
            Formula = ComparisonTex.Of(comparison, numbers: false),
            FormulaWithNumbers = ComparisonTex.Of(comparison, numbers: true),
            Sentence = outcome == Outcome.Refused ? comparison.Ledger.Refusals[0] : text.Sentence(outcome),
            Refusal = outcome == Outcome.Refused ? string.Join(" ", comparison.Ledger.Refusals) : "",
            Leaves = [.. comparison.Leaves.Select(leaf => leaf.Figure).OfType<Figures.Figure>()],
            Caveats = comparison.Ledger.Caveats,
        };
        return outcome == Outcome.Open ? Opened(result, comparison, text) : result;
    }

    private static TestResult Opened(TestResult result, BoundComparison comparison, ComparisonText text)
    {
        var isFree = comparison.Leaves.Any(leaf => leaf.IsFree);
        var region = new RegionFinder(comparison, text).Find();
        return result with
        {
            Region = region,
            Probability = isFree ? null : Share(new Chances([comparison]).Holds()[0]),
            Sentence = region is null ? result.Sentence : $"{result.Sentence.TrimEnd('.')}: it holds {region.Condition}.",
        };
    }

    internal static double Share(bool[] holds) => holds.Count(hold => hold) / (double)holds.Length;
}
