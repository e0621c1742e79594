using System.Text.RegularExpressions;

namespace AiEconomics.Figures.Coverage;

/// <summary>Finds by itself whatever in a paragraph may state a number.</summary>
/// <remarks>
/// It takes every digit and every character that can belong to a Chinese number, vague ones included, and joins neighbors into one
/// expression. It knows nothing of the figures and of the rules, so it cannot overlook what they forget.
/// </remarks>
internal static partial class ExpressionFinder
{
    private const int ContextLength = 12;
    private const string Numeric = "[0-9零〇一二两三四五六七八九十百千万亿兆几数多余半双倍%]";

    /// <summary>All expressions of a paragraph given in plain (half-width) characters.</summary>
    internal static IEnumerable<NumericExpression> Find(int paragraph, string text) =>
        Expressions().Matches(text).Select(match => new NumericExpression(paragraph, match.Index, match.Value, Context(text, match)));

    /// <summary>Whether the character can belong to a number.</summary>
    internal static bool IsNumeric(char c) => NumericCharacter().IsMatch(c.ToString());

    private static string Context(string text, Match match)
    {
        var room = Math.Max(0, ContextLength - match.Length) / 2;
        var start = Math.Max(0, match.Index - room);
        return text.Substring(start, Math.Min(text.Length - start, ContextLength));
    }

    // Digits and number words, joined by a decimal point, a ratio sign, 分之, 到, 至 or one blank.
    [GeneratedRegex($"{Numeric}(?:(?:[.,:]|分之|到|至| )?{Numeric})*")]
    private static partial Regex Expressions();

    [GeneratedRegex(Numeric)]
    private static partial Regex NumericCharacter();
}
