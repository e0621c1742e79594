using System.Text.RegularExpressions;
using AiEconomics.Cli.Site;

namespace AiEconomics.Cli.Translations;

/// <summary>Takes English notebooks and pages apart into what is translated as a whole.</summary>
internal static partial class EnglishText
{
    /// <summary>The text cells of a notebook.</summary>
    internal static IReadOnlyList<TextUnit> Of(NotebookPage notebook) =>
        [.. notebook.Cells.Where(cell => cell.Kind == "markdown").Select(cell => new TextUnit("cell", cell.Id, cell.Source))];

    /// <summary>The sections of a page, named by their headings (the first is <c>top</c>), and the rows of its glossary, named by their terms.</summary>
    internal static IReadOnlyList<TextUnit> Of(string page)
    {
        var rows = GlossaryRow.In(page);
        var rest = GlossaryRow.Without(page, rows);
        var starts = Heading().Matches(rest).Where(heading => heading.Groups["title"].Success).ToList();
        int[] cuts = [0, .. starts.Select(heading => heading.Index), rest.Length];
        var names = starts.Select(heading => Slug(heading.Groups["title"].Value)).Prepend("top");
        return [.. names.Select((name, at) => new TextUnit("section", name, rest[cuts[at]..cuts[at + 1]].Trim())), .. rows.Select(row => new TextUnit("row", row.Term, row.Line))];
    }

    private static string Slug(string title) => NoLetter().Replace(title.Trim().ToLowerInvariant(), "-").Trim('-');

    // The first branch passes over code, whose comments may look like headings.
    // The first branch passes over code, whose comments may look like headings.
    [GeneratedRegex(@"^```[\s\S]*?^```|^## (?<title>[^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoLetter();
}
