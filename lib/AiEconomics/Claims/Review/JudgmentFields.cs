using System.Globalization;

namespace AiEconomics.Claims.Review;

/// <summary>The columns of a list of judgments as text.</summary>
internal static class JudgmentFields
{
    internal static readonly (string Name, Func<Judgment, string> Text)[] All =
    [
        ("number", judgment => judgment.Claim.Number.ToString(CultureInfo.InvariantCulture)),
        ("key", judgment => judgment.Claim.Key),
        ("verdict", judgment => judgment.Verdict.Word()),
        ("paraphrase", judgment => judgment.Claim.Paraphrase),
        ("paraphrase_zh", judgment => judgment.Claim.ParaphraseZh),
        ("locator", judgment => judgment.Claim.Locator),
        ("sentence", judgment => judgment.Sentence),
        ("condition", judgment => judgment.Condition),
        ("probability", judgment => Number(judgment.Probability)),
        ("nearest_flip", judgment => judgment.Flips.Count > 0 ? judgment.Flips[0].Key : ""),
        ("flip_factor", judgment => Number(judgment.Flips.Count > 0 ? judgment.Flips[0].Factor : null)),
        ("flip_verdict", judgment => judgment.Flips.Count > 0 ? judgment.Flips[0].Verdict.Word() : ""),
        ("next_to_check", judgment => judgment.NextToCheck),
        ("checked_on", judgment => judgment.Claim.CheckedOn.ToString("O", CultureInfo.InvariantCulture)),
    ];

    // Three significant digits are more than a probability from draws or a flip found by bisection supports, and steady across processors.
    internal static string Number(double? number) => number is { } value ? Rounded(value).ToString("R", CultureInfo.InvariantCulture) : "";

    internal static double Rounded(double value) => double.Parse(value.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
