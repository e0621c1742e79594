using System.Text.RegularExpressions;
using AiEconomics.Translations;

namespace AiEconomics.Cli.Prose;

/// <summary>Numbers that state nothing about the world: they name a place, a day, an order, a version or a thing, or belong to the method.</summary>
/// <param name="names">Names of things that hold a number, such as <c>Claude Sonnet 4.5</c>.</param>
internal sealed partial class NameNumbers(IEnumerable<string> names)
{
    private const int MostCounted = 12;

    private readonly IReadOnlyList<string> names = [.. names.Where(name => Number.In(name).Count > 0).Distinct().OrderByDescending(name => name.Length)];

    /// <summary>What a number of a sentence is by itself; <see cref="Proof.None"/> where it needs a proof.</summary>
    internal Proof Of(Number number, string sentence)
    {
        var at = number.Place;
        return Within(Conventions(), sentence, at) ? Proof.Convention
            : Within(Places(), sentence, at) || Within(Dates(), sentence, at) || IsInName(sentence, at) || IsCount(number, sentence) ? Proof.Name
            : Proof.None;
    }

    private bool IsInName(string sentence, int at)
    {
        foreach (var name in names)
        {
            for (var start = sentence.IndexOf(name, StringComparison.Ordinal); start >= 0; start = sentence.IndexOf(name, start + 1, StringComparison.Ordinal))
            {
                if (start <= at && at < start + name.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "3 exercises" counts what the reader sees; "3 %", "3 times" and "USD 3" state something.
    private static bool IsCount(Number number, string sentence) =>
        number is { Power: 0, Exponent: 0 } && number.Digits.Length <= 2 && int.Parse(number.Digits, System.Globalization.CultureInfo.InvariantCulture) <= MostCounted
        && !Stated().IsMatch(sentence[(number.Place + number.Length)..]) && !Money().IsMatch(sentence[..number.Place]);

    private static bool Within(Regex kind, string sentence, int at) =>
        kind.Matches(sentence).Any(match => match.Index <= at && at < match.Index + match.Length);

    [GeneratedRegex(@"\b(?:paragraphs?|sections?|chapters?|claims?|notebooks?|exercises?|[Ff]igures?|[Tt]ables?|pages?|parts?|weeks?|lines?|rows?|versions?|appendix|steps?|[Pp]oints?|items?|months?|days?|seeds?|[PMWR])\s+\d[\d.]*(?:(?:,|,? and|,? to|–|-)\s*\d[\d.]*)*|§\s*\d[\d.]*|(?:\.NET|C#|F#|Python|Node(?:\.js)?|Ubuntu|Debian|CC BY(?:-SA)?|Apache|License|arXiv)[ -]\d[\d.]*|^\**\d+\.(?=\s)|^\|\s*\d+(?=\s*\|)|\d+(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Places();

    [GeneratedRegex(@"\b(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?\b(?!,\d|\s?(?:%|times|GPU|tokens))|\b\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}\b")]
    private static partial Regex Dates();

    // 0 to 100 % is all there is; 90 % is how intervals are given everywhere (rule U1), from the 5th to the 95th percentile.
    [GeneratedRegex(@"\b100\s?%|\b90\s?%|\b0\s?%")]
    private static partial Regex Conventions();

    [GeneratedRegex(@"\A(?:\s?(?:to|and|or|–|-|,)\s?\d[\d.]*)*\s?(?:%|‰|times\b|×|x\b|USD|CNY|GPU|FLOP|[kMGT]?B\b|[kMG]?W\b|(?:US )?dollars|cents|yuan|percent|per cent|percentage|of the)", RegexOptions.IgnoreCase)]
    private static partial Regex Stated();

    [GeneratedRegex(@"(?:USD|CNY|\$|¥)\s?\z")]
    private static partial Regex Money();
}
