using System.Text.RegularExpressions;

namespace AiEconomics.Translations;

/// <summary>Puts Markdown into Chinese between its marks; code, formulas, and what is quoted from elsewhere stay.</summary>
internal static partial class MarkdownPhrases
{
    internal static string Of(string markdown, PhraseBook book) =>
        string.Concat(Kept().Split(markdown).Select((part, at) => at % 2 == 0 ? book.Say(part) : part));

    // A cell or a line with an address, code, formulas, links within the project, and marks of cells, items and emphasis.
    [GeneratedRegex(@"([^|\n]*\]\(http[^|\n]*|```[\s\S]*?```|`[^`\n]*`|\$\$[\s\S]*?\$\$|\$[^$\n]+\$|\]\([^)\n]*\)|\[|\n(?:- |#+ )?|^- |\\?\||\*+)")]
    private static partial Regex Kept();
}
