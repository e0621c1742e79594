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
        return Spaced(match.Groups["before"].Value, after: true) + number + Spaced(match.Groups["after"].Value, after: false);
    }

    private static string Spaced(string words, bool after) =>
        words.Trim().Length == 0 ? "" : after ? Upright(words.Trim()) + @"\ " : @"\ " + Upright(words.Trim());

    // A dollar sign would end the formula and a bare percent sign would comment out the rest of it.
    private static string Upright(string text) =>
        @"\text{" + text.Replace("%", @"\%", StringComparison.Ordinal).Replace("$", @"\$", StringComparison.Ordinal) + "}";

    [GeneratedRegex(@"^(?<before>[^0-9]*?)(?<mantissa>-?[0-9]+(?:\.[0-9]+)?)(?:e(?<exponent>-?[0-9]+))?(?<after>[^0-9]*)$")]
    private static partial Regex Shown();
}
