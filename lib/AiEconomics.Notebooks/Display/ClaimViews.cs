using System.Globalization;
using AiEconomics.Claims;
using AiEconomics.Claims.Review;

namespace AiEconomics.Notebooks.Display;

/// <summary>Makes tables of what the engine judged.</summary>
public static class ClaimViews
{
    /// <summary>A table of claims: number, claim in our words, verdict, reason, and the nearest flip.</summary>
    public static Table ToTable(this IEnumerable<Judgment> judgments) => new(
        ["No.", "Claim", "Verdict", "Why", "Nearest flip"],
        [.. judgments.Select(judgment => (IReadOnlyList<string>)
        [
            judgment.Claim.Number.ToString(CultureInfo.InvariantCulture),
            judgment.Claim.Paraphrase,
            $"{judgment.Verdict.Sign()} {judgment.Verdict.Word()}",
            judgment.Reason(),
            judgment.Flips.Count > 0 ? judgment.Flips[0].ToWords() : "",
        ])],
        [true, false, false, false, false]);

    /// <summary>A table of what the article says and that cannot all be true.</summary>
    public static Table ToTable(this IEnumerable<Contradiction> contradictions) => new(
        ["Contradiction", "One", "Other", "To agree, a bound would stretch by"],
        [.. contradictions.Select(contradiction => (IReadOnlyList<string>)
        [
            contradiction.Sentence,
            contradiction.First,
            contradiction.Second,
            contradiction.Stretch is { } share ? (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %" : "nothing would do",
        ])],
        [false, false, false, true]);

    /// <summary>A table of tests, such as those of one judgment: what was asked, what came of it, and why.</summary>
    public static Table ToTable(this IEnumerable<TestResult> results) => new(
        ["Test", "Outcome", "Left", "Right", "Finding"],
        [.. results.Select(result => (IReadOnlyList<string>)
        [
            result.Test.Label.Length > 0 ? result.Test.Label : result.Test.Key,
            result.Outcome.Word(),
            result.Left,
            result.Right,
            result.Refusal.Length > 0 ? result.Refusal : result.Sentence,
        ])]);

    /// <summary>A table of the engine's scores on claims whose answer is known.</summary>
    public static Table ToTable(this IEnumerable<SelfTestScore> scores) => new(
        ["Outcome", "Expected", "Found", "Precision", "Recall"],
        [.. scores.Select(score => (IReadOnlyList<string>)
        [
            score.Outcome,
            score.Expected.ToString(CultureInfo.InvariantCulture),
            score.Found.ToString(CultureInfo.InvariantCulture),
            score.Precision.ToString("0.000", CultureInfo.InvariantCulture),
            score.Recall.ToString("0.000", CultureInfo.InvariantCulture),
        ])],
        [false, true, true, true, true]);
}
