using System.Net;

namespace AiEconomics.Cli.Site;

/// <summary>The pages that every site has: glossary and overview of the library.</summary>
internal static class FixedDrafts
{
    private const string Library = "api/index.html";

    public static IEnumerable<PageDraft> From(string root, NamedResults results)
    {
        var glossary = Path.Combine(root, "notebooks", "README.md");
        if (File.Exists(glossary))
        {
            var draft = new PageDraft("glossary.html", "Glossary");
            draft.Text(results.Quote(PageLinks.ToPages(File.ReadAllText(glossary), up: "")));
            yield return draft;
        }

        var library = new PageDraft(Library, "The library");
        library.Html("<h1>The library</h1>");
        library.Text("Quantities that carry their units, figures that carry their sources, models that are pure functions of both. "
            + "A program uses it without any notebook: `dotnet add reference lib/AiEconomics`.");
        library.Html("");
        yield return library;
    }

    /// <summary>Lists namespaces and types, which are known once docfx has read the assemblies.</summary>
    public static void ListLibrary(Dictionary<string, PageDraft> drafts, SiteNavigation navigation)
    {
        var slots = drafts[Library].Slots;
        slots[slots.Keys.Last()] = string.Concat(navigation.Namespaces.Select(space => $"""
            <h2 id="{WebUtility.HtmlEncode(SiteNavigation.NameOf(space))}"><a href="{Local(space)}">{WebUtility.HtmlEncode(SiteNavigation.NameOf(space))}</a></h2>
            <dl class="types">{string.Concat(navigation.TypesOf(space).Select(Entry))}</dl>
            """));
    }

    private static string Entry(SitePage type)
    {
        var summary = type.Article.QuerySelector(".summary")?.TextContent.Trim() ?? "";
        return $"<dt><a href=\"{Local(type)}\">{WebUtility.HtmlEncode(SiteNavigation.NameOf(type))}</a></dt><dd>{WebUtility.HtmlEncode(summary)}</dd>";
    }

    private static string Local(SitePage page) => page.Path["api/".Length..];
}
