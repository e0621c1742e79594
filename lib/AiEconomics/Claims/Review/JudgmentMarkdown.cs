using System.Text;
using AiEconomics.Figures;

namespace AiEconomics.Claims.Review;

/// <summary>A judgment as Markdown, for a notebook.</summary>
public static class JudgmentMarkdown
{
    private const int MostFlips = 5;

    /// <summary>Verdict and sentence, the tests as a table, the condition, the nearest flips and what to check next.</summary>
    public static string ToMarkdown(this Judgment judgment)
    {
        ArgumentNullException.ThrowIfNull(judgment);
        var text = new StringBuilder();
        text.Append($"**{judgment.Claim.Number} · {Plain(judgment.Claim.Paraphrase)}** ({Plain(judgment.Claim.Locator)})\n\n");
        text.Append($"{judgment.Verdict.Sign()} **{judgment.Verdict.Word()}** — {Plain(judgment.Reason())}\n");
        Line(text, "Condition", judgment.Sentence.Contains(judgment.Condition, StringComparison.Ordinal) ? "" : judgment.Condition);
        Line(text, "Chance that it holds", judgment.Probability is { } chance ? VerdictText.Chance(chance) : "");
        Tests(text, "Test", judgment.Tests);
        List(text, "What would turn it, the nearest first:", judgment.Flips.Take(MostFlips).Select(flip => flip.ToWords()));
        Line(text, "Next to check", judgment.NextToCheck);
        Tests(text, "What happened later", judgment.Later);
        List(text, "To keep in mind:", judgment.Caveats);
        return text.ToString();
    }

    /// <summary>The outcome and sentence of one test, with its formula.</summary>
    public static string ToMarkdown(this TestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder($"**{result.Outcome.Word()}** — {Plain(Reason(result))}\n");
        if (result.FormulaWithNumbers.Length > 0)
        {
            text.Append($"\n$${result.FormulaWithNumbers}$$\n");
        }

        Line(text, "Condition", result.Region?.Condition ?? "");
        Line(text, "Chance that it holds", result.Probability is { } chance ? VerdictText.Chance(chance) : "");
        List(text, "To keep in mind:", result.Caveats);
        return text.ToString();
    }

    /// <summary>What a test says for itself: its refusal where it is refused, else its finding.</summary>
    internal static string Reason(TestResult result) => result.Refusal.Length > 0 ? result.Refusal : result.Sentence;

    private static void Tests(StringBuilder text, string heading, IReadOnlyList<TestResult> results)
    {
        if (results.Count == 0)
        {
            return;
        }

        text.Append($"\n| {heading} | Outcome | With its numbers | Finding |\n| :-- | :-- | :-- | :-- |\n");
        foreach (var result in results)
        {
            // In braces: a formula that breaks in two without them takes all of a table's width in Jupyter.
            var formula = result.FormulaWithNumbers.Length == 0 ? "" : "${" + result.FormulaWithNumbers.Replace("|", @"\vert ", StringComparison.Ordinal) + "}$";
            text.Append($"| {Plain(result.Test.Label)} | {result.Outcome.Word()} | {formula} | {Plain(Reason(result))} |\n");
        }
    }

    private static void Line(StringBuilder text, string label, string words)
    {
        if (words.Length > 0)
        {
            text.Append($"\n{label}: {Plain(words)}\n");
        }
    }

    private static void List(StringBuilder text, string heading, IEnumerable<string> items)
    {
        var lines = string.Concat(items.Select(item => $"- {Plain(item)}\n"));
        if (lines.Length > 0)
        {
            text.Append($"\n{heading}\n\n{lines}");
        }
    }

    private static string Plain(string text) => Reference.Escape(text);
}
