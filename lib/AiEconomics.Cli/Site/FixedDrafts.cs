using System.Net;
using AiEconomics.Cli.Translations;

namespace AiEconomics.Cli.Site;

/// <summary>The pages that every site has: glossary, notes for teachers, and overview of the library.</summary>
internal static class FixedDrafts
{
    private const string Library = "api/index.html";

    public static IEnumerable<PageDraft> From(string root, NamedResults results)
    {
        foreach (var glossary in Glossary(new Repository(root), results, SiteLanguage.English))
        {
            yield return glossary;
        }

        foreach (var teaching in Teaching(new Repository(root), results))
        {
            yield return teaching;
        }

        var library = new PageDraft(Library, "The library");
        library.Html("<h1>The library</h1>");
        library.Text("Quantities that carry their units, figures that carry their sources, models that are pure functions of both. "
            + "A program uses it without any notebook: `dotnet add reference lib/AiEconomics`.");
        library.Html("");
        yield return library;
    }

    /// <summary>The page of paths and terms in one language; none where the clone has none.</summary>
    public static IEnumerable<PageDraft> Glossary(Repository repository, NamedResults results, SiteLanguage language)
    {
        var isEnglish = language == SiteLanguage.English;
        var file = isEnglish ? Path.Combine(repository.Notebooks, "README.md") : Chinese.PathOf(repository, "README");
        if (!File.Exists(file))
        {
            return [];
        }

        var draft = new PageDraft(language.Folder + "glossary.html", language["Glossary"]);
        draft.Text(results.Quote(PageLinks.ToPages(TranslationFile.Page(File.ReadAllText(file)), up: isEnglish ? "" : "../", language)));
        return [draft];
    }

    private static IEnumerable<PageDraft> Teaching(Repository repository, NamedResults results)
    {
        var file = Path.Combine(repository.Notebooks, "TEACHING.md");
        if (!File.Exists(file))
        {
            return [];
        }

        var draft = new PageDraft("teaching.html", "Teaching");
        draft.Text(results.Quote(PageLinks.ToPages(File.ReadAllText(file), up: "", SiteLanguage.English)));
        return [draft];
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
