using System.Text.RegularExpressions;

namespace AiEconomics.Translations;

/// <summary>
/// A phrase of outputs in both languages: one with <c>{1}</c> for each number, or a pattern with <c>{a}</c> for each phrase inside it.
/// </summary>
/// <param name="English">The English, numbers and inner phrases as places.</param>
/// <param name="Chinese">The Chinese with the same places; empty for a name, which stays as it is.</param>
/// <param name="Line">Its line in the book.</param>
internal sealed partial record Phrase(string English, string Chinese, int Line)
{
    private readonly string[] literals = Inner().Split(English);
    private readonly string[] places = [.. Inner().Matches(English).Select(match => match.Value)];

    // A text without it is none of this pattern, which most are not.
    private readonly string longest = Inner().Split(English).MaxBy(literal => literal.Length)!;

    /// <summary>Whether other phrases stand inside it.</summary>
    internal bool IsPattern => places.Length > 0;

    /// <summary>Its places, of numbers and of phrases, in order of their names.</summary>
    internal static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal);

    /// <summary>The Chinese with what stands at its places: for a name, and the word for a power of ten in which a number is counted, the text.</summary>
    internal string Filled(Func<string, string, string> at) => Place().Replace(Chinese, match => at(match.Groups["name"].Value, match.Groups["word"].Value));

    /// <summary>The Chinese of a text of this pattern; null where the text is none, or an inner phrase has no Chinese.</summary>
    internal string? Match(string text, Func<string, string?> say)
    {
        if (!text.Contains(longest, StringComparison.Ordinal))
        {
            return null;
        }

        var found = new string[places.Length];
        return text.StartsWith(literals[0], StringComparison.Ordinal) && Fits(text, literals[0].Length, 0, found, say)
            ? Spaced(Filled((place, _) => found[Array.IndexOf(places, $"{{{place}}}")]))
            : null;
    }

    // Wherever the next fixed piece is found, the phrase before it is tried.
    private bool Fits(string text, int from, int place, string[] found, Func<string, string?> say)
    {
        var next = literals[place + 1];
        var isLast = place == places.Length - 1;
        var end = isLast ? text.Length - next.Length : text.IndexOf(next, Math.Min(from + 1, text.Length), StringComparison.Ordinal);
        while (end > from && (!isLast || text.EndsWith(next, StringComparison.Ordinal)))
        {
            if (say(text[from..end]) is { } chinese && (isLast || Fits(text, end + next.Length, place + 1, found, say)))
            {
                found[place] = chinese;
                return true;
            }

            end = isLast ? -1 : text.IndexOf(next, end + 1, StringComparison.Ordinal);
        }

        return false;
    }

    // Between Chinese and letters or digits stands a blank, between two Chinese characters none.
    private static string Spaced(string text) => Missing().Replace(Needless().Replace(text, ""), " ");

    [GeneratedRegex(@"\{[a-z]\}")]
    private static partial Regex Inner();

    [GeneratedRegex(@"\{(?<name>[a-z]|\d+)(?::(?<word>万|亿|百万|万亿))?\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}，。；：）]) +(?=[\p{IsCJKUnifiedIdeographs}（])|(?<=[，。；：（]) +| +(?=[，。；：）])")]
    private static partial Regex Needless();

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=\p{IsCJKUnifiedIdeographs})")]
    private static partial Regex Missing();
}
