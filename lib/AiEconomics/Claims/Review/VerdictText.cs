using System.Globalization;

namespace AiEconomics.Claims.Review;

/// <summary>Verdicts, outcomes and flips in words.</summary>
public static class VerdictText
{
    /// <summary>The verdicts in the order in which a report lists them.</summary>
    public static IReadOnlyList<Verdict> All { get; } = [Verdict.Holds, Verdict.Depends, Verdict.Fails, Verdict.Unverified, Verdict.Refused];

    /// <summary>The verdict as one word, such as <c>depends</c>.</summary>
    public static string Word(this Verdict verdict) => verdict switch
    {
        Verdict.Holds => "holds",
        Verdict.Fails => "fails",
        Verdict.Depends => "depends",
        Verdict.Unverified => "unverified",
        _ => "refused",
    };

    /// <summary>The outcome as one word, such as <c>open</c>.</summary>
    public static string Word(this Outcome outcome) => outcome switch
    {
        Outcome.True => "true",
        Outcome.False => "false",
        Outcome.Open => "open",
        Outcome.Refused => "refused",
        _ => "unknown",
    };

    /// <summary>A sign for those who do not see the color, such as ✓.</summary>
    public static string Sign(this Verdict verdict) => verdict switch
    {
        Verdict.Holds => "✓",
        Verdict.Fails => "✗",
        Verdict.Depends => "◐",
        Verdict.Unverified => "?",
        _ => "⊘",
    };

    /// <summary>What the verdict means, in a few words.</summary>
    public static string Meaning(this Verdict verdict) => verdict switch
    {
        Verdict.Holds => "true for all that the figures allow",
        Verdict.Fails => "true for nothing that the figures allow",
        Verdict.Depends => "true in some cases or for some values; the condition says which",
        Verdict.Unverified => "no figure was found that could decide",
        _ => "compares what stands on different footings",
    };

    /// <summary>The judgment's sentence without the verdict's own word, for where that stands before it.</summary>
    public static string Reason(this Judgment judgment)
    {
        ArgumentNullException.ThrowIfNull(judgment);
        var sentence = judgment.Sentence;
        var word = judgment.Verdict.Word();
        return sentence.StartsWith(word, StringComparison.OrdinalIgnoreCase) && sentence.Length > word.Length && sentence[word.Length] is ('.' or ':')
            ? Capital(sentence[(word.Length + 1)..].TrimStart())
            : sentence;
    }

    /// <summary>How many claims have each verdict, such as <c>2 hold, 1 fails</c>; verdicts that none has are left out.</summary>
    public static string Tally(this IEnumerable<Judgment> judgments)
    {
        var counts = judgments.CountBy(judgment => judgment.Verdict).ToDictionary();
        return string.Join(", ", All.Where(counts.ContainsKey).Select(verdict => $"{counts[verdict]} {Predicate(verdict, counts[verdict] > 1)}"));
    }

    /// <summary>The flip in words, such as <c>gpt-4.training-cost falls by 42.5 %: then it fails</c>.</summary>
    public static string ToWords(this FigureFlip flip)
    {
        ArgumentNullException.ThrowIfNull(flip);
        var invariant = CultureInfo.InvariantCulture;
        var change = flip.Factor switch
        {
            < 1 => string.Create(invariant, $"falls by {Digits((1 - flip.Factor) * 100)} %"),
            < 2 => string.Create(invariant, $"rises by {Digits((flip.Factor - 1) * 100)} %"),
            _ => string.Create(invariant, $"rises to {Digits(flip.Factor)} times"),
        };
        return $"{flip.Key} {change}: then it {Predicate(flip.Verdict, several: false)}";
    }

    /// <summary>A chance in words, such as <c>12.3 %</c>; the ends, which sampling does not reach, as bounds.</summary>
    public static string Chance(double probability) => probability switch
    {
        < 0.001 => "below 0.1 %",
        > 0.999 => "above 99.9 %",
        _ => Digits(probability * 100) + " %",
    };

    private static string Predicate(Verdict verdict, bool several) => (verdict, several) switch
    {
        (Verdict.Unverified or Verdict.Refused, true) => "are " + verdict.Word(),
        (Verdict.Unverified or Verdict.Refused, false) => "is " + verdict.Word(),
        (_, true) => verdict.Word()[..^1],
        _ => verdict.Word(),
    };

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    // Three significant digits, as everywhere.
    private static string Digits(double number) => number.ToString(
        number >= 99.95 ? "0" : number >= 9.995 ? "0.0" : "0.00", CultureInfo.InvariantCulture);
}
