using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AiEconomics.Cli.Site;

/// <summary>
/// What the search box looks through: the text of each section of each page. It is a script, not JSON to be fetched,
/// so that search works on pages opened as files; and it keeps the text whole, so that Chinese, which has no blanks
/// between words, is found as well.
/// </summary>
internal static partial class SearchIndex
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IEnumerable<SitePage> pages, string file)
    {
        var entries = pages.AsParallel().AsOrdered().SelectMany(page => Sections(page).Select(entry => JsonSerializer.Serialize(entry, Readable)).ToList());
        File.WriteAllText(file, $"window.searchIndex = [\n{string.Join(",\n", entries)}\n];\n");
    }

    /// <summary>Address, page title, heading and text of each section.</summary>
    private static IEnumerable<string[]> Sections(SitePage page)
    {
        string heading = "", anchor = "";
        List<string> words = [];
        foreach (var node in page.Article.GetDescendants().Where(IsSearched))
        {
            if (node is IElement { LocalName: "h2" or "h3" } next)
            {
                yield return Entry();
                heading = Clean(next.TextContent).TrimEnd('#', ' ');
                anchor = next.Id is { Length: > 0 } id ? "#" + id : "";
                words.Clear();
            }
            else if (node is IText text && !node.HasNamed("h1", "h2", "h3"))
            {
                words.Add(text.Data);
            }
        }

        yield return Entry();

        string[] Entry() => [page.Path + anchor, page.Title, heading, Clean(string.Join(' ', words))];
    }

    private static bool IsSearched(INode node) => node is IElement || (node is IText && !node.HasNamed("script", "style", "noscript", "summary", "button"));

    private static string Clean(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
