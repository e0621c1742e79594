using System.Text.RegularExpressions;

namespace AiEconomics.Figures.Chinese;

/// <summary>Makes the many ways of printing a character one.</summary>
internal static partial class ChineseText
{
    /// <summary>Full-width forms as plain ones, character for character, so that places stay what they are.</summary>
    internal static string Plain(string text) => string.Concat(text.Select(Plain));

    /// <summary>Plain, and without blanks, marks of omission and thousands separators: what the number reader takes.</summary>
    internal static string Normalize(string text) =>
        Separator().Replace(Plain(text), "").Replace(" ", "", StringComparison.Ordinal).Replace("…", "", StringComparison.Ordinal);

    // U+FF01 to U+FF5E are the printable ASCII characters, full width; U+3000 is the full-width blank, U+00A0 the unbreakable one.
    private static char Plain(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        '∶' => ':',
        _ => c,
    };

    [GeneratedRegex("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")]
    private static partial Regex Separator();
}
