using System.Text.RegularExpressions;
using AiEconomics.Figures.Chinese;

namespace AiEconomics.Figures.Coverage;

/// <summary>Finds a figure as printed in its paragraph.</summary>
internal static class PrintedFigure
{
    /// <summary>How many characters of a sentence <c>…</c> may leave out.</summary>
    private const int LongestOmission = 60;

    private const string NumberBefore = "(?<![0-9零一二两三四五六七八九十百千万亿几数]|[0-9]\\.)";
    private const string NumberBehind = "(?![0-9零一二两三四五六七八九十百千万亿]|\\.[0-9])";

    /// <summary>Where its parts stand, or nothing where the paragraph does not print it.</summary>
    /// <remarks>A part that begins or ends in a number must not be a piece of a longer one: 60万 is not in 460万.</remarks>
    internal static IReadOnlyList<(int Start, int End)>? In(string paragraph, string asPrinted)
    {
        var parts = ChineseText.Plain(asPrinted).Split('…').Select(Bounded);
        var match = Regex.Match(paragraph, string.Join($".{{0,{LongestOmission}}}?", parts), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return match.Success
            ? [.. Enumerable.Range(1, match.Groups.Count - 1).Select(i => (match.Groups[i].Index, match.Groups[i].Index + match.Groups[i].Length))]
            : null;
    }

    private static string Bounded(string part) =>
        (IsNumber(part[0]) ? NumberBefore : "") + $"({Regex.Escape(part)})" + (IsNumber(part[^1]) ? NumberBehind : "");

    private static bool IsNumber(char c) => char.IsAsciiDigit(c) || NumeralCharacters.Digit(c) >= 0 || NumeralCharacters.Scale(c) is not null || c is '几' or '数';
}
