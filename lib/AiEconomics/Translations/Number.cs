using System.Globalization;
using System.Text.RegularExpressions;

namespace AiEconomics.Translations;

/// <summary>A number in a text, with the word for its power of ten: <c>4.60 M</c> and <c>460 万</c> are the same number.</summary>
/// <param name="Place">Where its digits begin.</param>
/// <param name="Length">How long its digits are, without the word.</param>
/// <param name="Printed">The number as printed, with its word.</param>
/// <param name="Digits">The digits alone.</param>
/// <param name="Exponent">The power of ten of the last digit.</param>
/// <param name="Power">The power of ten that a word gave it; 0 where no word did.</param>
internal sealed partial record Number(int Place, int Length, string Printed, string Digits, int Exponent, int Power)
{
    private static readonly Dictionary<string, int> Powers = new()
    {
        ["thousand"] = 3,
        ["k"] = 3,
        ["million"] = 6,
        ["M"] = 6,
        ["billion"] = 9,
        ["B"] = 9,
        ["trillion"] = 12,
        ["T"] = 12,
        ["千"] = 3,
        ["万"] = 4,
        ["百万"] = 6,
        ["亿"] = 8,
        ["十亿"] = 9,
        ["万亿"] = 12,
    };

    /// <summary>The value, in one form for all ways to print it.</summary>
    internal string Value => Times(0);

    /// <summary>The value times a power of ten.</summary>
    internal string Times(int power)
    {
        var significant = Digits.TrimStart('0').TrimEnd('0');
        return significant.Length == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{significant}e{Exponent + power + Digits.Length - Digits.TrimEnd('0').Length}");
    }

    /// <summary>The numbers of a text; digits that are part of a name, such as those of GPT-4 and H800, are none.</summary>
    internal static IReadOnlyList<Number> In(string text) => [.. Pattern().Matches(text).Select(From)];

    /// <summary>The number counted in another power of ten, such as <c>460</c> for 4.60 M in 万; every digit is kept.</summary>
    internal string CountedIn(string word)
    {
        var point = Exponent - Powers[word];
        if (point >= 0)
        {
            return Digits.TrimStart('0') + new string('0', point);
        }

        var padded = Digits.PadLeft(1 - point, '0');
        var whole = padded[..(padded.Length + point)].TrimStart('0');
        return (whole.Length == 0 ? "0" : whole) + "." + padded[(padded.Length + point)..];
    }

    private static Number From(Match match)
    {
        var digits = match.Groups["digits"];
        var parts = digits.Value.Replace(",", "", StringComparison.Ordinal).Split('e', '.');
        var hasPoint = digits.Value.Contains('.', StringComparison.Ordinal);
        var power = digits.Value.Contains('e', StringComparison.Ordinal) ? int.Parse(parts[^1], CultureInfo.InvariantCulture) : 0;
        var fraction = hasPoint ? parts[1] : "";
        var word = match.Groups["word"] is { Success: true } found ? Powers[found.Value] : 0;
        return new(digits.Index, digits.Length, match.Value, parts[0] + fraction, power + word - fraction.Length, word);
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9_.]|[A-Za-z]-)(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?)(?:st|nd|rd|th)?(?:\s?(?<word>thousand|million|billion|trillion|万亿|十亿|亿|百万|万|千|[kMBT](?![A-Za-z0-9])))?(?![A-Za-z0-9_]|\.\d|,\d{3})")]
    private static partial Regex Pattern();
}
