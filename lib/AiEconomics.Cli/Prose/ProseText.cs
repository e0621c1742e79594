using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Prose;

/// <summary>The sentences of a markdown text without what is no prose: code, formulas, addresses, comments, quoted results.</summary>
internal static partial class ProseText
{
    internal static IEnumerable<string> Sentences(string markdown)
    {
        var prose = NoProse().Replace(ResultQuotes.Emptied(markdown), " ");
        return Ends().Split(prose).Where(sentence => sentence.Any(char.IsAsciiDigit)).Select(sentence => Blanks().Replace(sentence, " ").Trim());
    }

    /// <summary>A notebook's or a page's output as words: no tags, entities read.</summary>
    internal static string OfHtml(string html) => System.Net.WebUtility.HtmlDecode(Tag().Replace(html, " "));

    [GeneratedRegex(@"^```[\s\S]*?^```|`[^`\n]+`|\$\$[\s\S]+?\$\$|\$[^$\n]+\$|(?<=\])\([^)\s]+\)|<!--[\s\S]*?-->|<[^>\n]+>|https?://\S+", RegexOptions.Multiline)]
    private static partial Regex NoProse();

    // A sentence ends before a capital letter, a bold word or a bracket; a paragraph, an item and a row of a table end it too.
    [GeneratedRegex(@"(?<=[.!?])\**\s+(?=[A-Z*\[(“""])|\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)|\n(?=\|)")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
