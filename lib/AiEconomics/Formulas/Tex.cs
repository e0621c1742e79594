using System.Text.RegularExpressions;

namespace AiEconomics.Formulas;

/// <summary>Turns the text of a quantity into TeX.</summary>
internal static partial class Tex
{
    /// <summary>Such as <c>3.03 \times 10^{24}\ \text{FLOP}</c> for <c>3.03e24 FLOP</c>.</summary>
    internal static string Of(object? value)
    {
        var text = value?.ToString() ?? "";
        var match = Shown().Match(text);
        if (!match.Success)
        {
            return Upright(text);
        }

        var number = match.Groups["mantissa"].Value
            + (match.Groups["exponent"].Success ? @" \times 10^{" + match.Groups["exponent"].Value + "}" : "");
        return Before(match.Groups["before"].Value.Trim()) + number + After(match.Groups["after"].Value);
    }

    private static string Before(string words) => words.Length == 0 ? "" : Upright(words) + @"\ ";

    // A percent sign stands outside of \text, where MathJax would print its backslash; "/GPU-h" follows the number without a space.
    private static string After(string words) => words.Trim() switch
    {
        "" => "",
        "%" => @"\,\%",
        var unit => (words.StartsWith(' ') ? @"\ " : "") + Upright(unit),
    };

    // A dollar sign would end the formula, and a percent sign would hide the rest of the line.
    private static string Upright(string text) =>
        string.Join(@"\,\%", text.Replace("$", @"\$", StringComparison.Ordinal).Replace(" %", "%", StringComparison.Ordinal).Split('%').Select(part => part.Length == 0 ? "" : $@"\text{{{part}}}"));

    // A number that follows a letter, as in BF16, belongs to a name.
    [GeneratedRegex(@"^(?<before>(?:[^0-9]*[^0-9\p{L}-])?)(?<mantissa>-?[0-9]+(?:\.[0-9]+)?)(?:e(?<exponent>-?[0-9]+))?(?<after>[^0-9]*)$")]
    private static partial Regex Shown();
}
