using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Site;

/// <summary>
/// Turns a link between files of the clone (from a notebook to another notebook or its Chinese twin, to a table, to the
/// glossary) into one between pages, before docfx sees it, so that docfx still reports a link that leads nowhere.
/// </summary>
internal static partial class PageLinks
{
    /// <summary>The text of a file of <c>notebooks/</c> with its links made for a page.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="up">What stands before an address below the site's root: <c>../</c> for a notebook's page, nothing for one at the root.</param>
    /// <param name="language">Whose glossary is meant, and, by a link to a <c>.md</c> file, whose notebook.</param>
    public static string ToPages(string markdown, string up, SiteLanguage language) => Link().Replace(markdown, match =>
    {
        var file = match.Groups["file"].Value;
        var page = match.Groups["kind"].Value switch
        {
            ".ipynb" => $"notebooks/{file}.md",
            ".csv" => $"data/{file}.md",
            _ when file == "TEACHING" => "teaching.md", // In English only.
            _ => language.Folder + (file == "README" ? "glossary.md" : $"notebooks/{file}.md"),
        };
        return $"]({up}{page}{match.Groups["place"].Value})";
    });

    [GeneratedRegex(@"\]\((?:\.{1,2}/)*(?:(?<file>[\w-]+)(?<kind>\.ipynb)|data/(?<file>[\w-]+)(?<kind>\.csv)|(?<file>README|TEACHING|[\dR]\d-[\w-]+)(?<kind>\.md))(?<place>#[^)\s]*)?\)")]
    private static partial Regex Link();
}
