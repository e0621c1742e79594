using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AiEconomics.Translations;

/// <summary>The Chinese sentence of a computed result; its numbers come from the English one, so that none is typed.</summary>
/// <param name="Name">The result, such as <c>training-cost.answer</c>.</param>
/// <param name="Fingerprint">Of the English sentence without its numbers.</param>
/// <param name="Template">The sentence, with <c>{1}</c> for the first number of the English one, and <c>{1:万}</c> for it counted in 万.</param>
internal sealed partial record ResultWords(string Name, string Fingerprint, string Template)
{
    /// <summary>The words of results in a Chinese file, each in a mark of its own.</summary>
    internal static IEnumerable<ResultWords> In(string text) => Mark().Matches(text)
        .Select(match => new ResultWords(match.Groups["name"].Value, match.Groups["fingerprint"].Value, match.Groups["words"].Value.Trim()));

    /// <summary>The file without them.</summary>
    internal static string Without(string text) => Mark().Replace(text, "");

    /// <summary>The fingerprint of an English result: that of its words, whatever its numbers are.</summary>
    internal static string FingerprintOf(string english)
    {
        var words = new StringBuilder(english);
        foreach (var number in Number.In(english).Reverse())
        {
            words.Remove(number.Place, number.Length).Insert(number.Place, "{}");
        }

        return AiEconomics.Translations.Fingerprint.Of(words.ToString());
    }

    /// <summary>The sentence with the numbers of an English result; null where that has other words than those translated.</summary>
    internal string? Say(string english) => FingerprintOf(english) == Fingerprint ? Filled(english) : null;

    /// <summary>Whether every number of an English result is used, and no other asked for.</summary>
    internal bool UsesAllOf(string english) =>
        Place().Matches(Template).Select(Position).ToHashSet().SetEquals(Enumerable.Range(0, Number.In(english).Count));

    /// <summary>Whether a number is typed in the sentence instead of taken from the result.</summary>
    internal IEnumerable<string> Typed() => Number.In(Place().Replace(Template, "")).Select(number => number.Printed);

    private string Filled(string english)
    {
        var numbers = Number.In(english);
        return Place().Replace(Template, match => Position(match) is var at && at < 0 || at >= numbers.Count
            ? match.Value
            : match.Groups["word"].Success
                ? $"{numbers[at].CountedIn(match.Groups["word"].Value)} {match.Groups["word"].Value}"
                : english.Substring(numbers[at].Place, numbers[at].Length));
    }

    private static int Position(Match place) => int.Parse(place.Groups["position"].Value, CultureInfo.InvariantCulture) - 1;

    [GeneratedRegex(@"^<!-- words: (?<name>[\w.-]+) (?<fingerprint>[0-9a-f]{8})\n(?<words>.*?)\n-->\n?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\{(?<position>\d+)(?::(?<word>万|亿|百万|万亿))?\}")]
    private static partial Regex Place();
}
