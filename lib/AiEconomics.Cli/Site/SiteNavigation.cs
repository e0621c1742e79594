using System.Net;
using System.Text;
using AiEconomics.Cli.Site.Trust;

namespace AiEconomics.Cli.Site;

/// <summary>
/// The ways through the site, written into each page so that they work without a script and from a file. What has no page
/// in the language leads to the English one.
/// </summary>
/// <param name="pages">All pages.</param>
/// <param name="language">The language of the pages that the ways stand on.</param>
internal sealed class SiteNavigation(IReadOnlyList<SitePage> pages, SiteLanguage language)
{
    private static readonly (string Section, string Name)[] Sections =
        [("notebooks", "Notebooks"), ("claims", "Claims"), ("data", "Figures"), (GalleryDraft.Path, "Reproductions"), ("glossary.html", "Glossary"), (TrustDraft.Path, "Trust"), ("api", "Library")];

    private readonly HashSet<string> paths = [.. pages.Select(page => page.Path)];
    private readonly SitePage[] notebooks = [.. Of(pages, "notebooks").Where(page => page.Language == language).OrderBy(page => page.Path, StringComparer.Ordinal)];
    private readonly SitePage[] claims = [.. Of(pages, "claims")];
    private readonly SitePage[] tables = [.. Of(pages, "data")];
    private readonly SitePage[] reference = [.. Of(pages, "api").OrderBy(page => page.Path, StringComparer.Ordinal)];
    private readonly Lazy<ILookup<string, SitePage>> types = new(() => BySpace([.. Of(pages, "api").OrderBy(page => page.Path, StringComparer.Ordinal)]));

    /// <summary>Where the parts of the site begin, for the head of a page.</summary>
    public string Top(SitePage page) => Links(page, Sections
        .Select(section => (Path: StartOf(section.Section), Name: language[section.Name], IsHere: page.Section == section.Section || page.LocalPath == section.Section))
        .Where(link => link.Path is not null)
        .Select(link => (link.Path!, link.Name, link.IsHere)));

    /// <summary>The pages of this page's own part of the site.</summary>
    public string Side(SitePage page) => page.Section switch
    {
        "data" => Group(page, language["Tables"], tables),
        "claims" => Group(page, language["Claims"], claims),
        "api" => Reference(page),
        _ => Group(page, language["Questions"], [.. notebooks.Where(note => !IsLookUp(note))]) + Group(page, language["To look things up"], [.. notebooks.Where(IsLookUp)]),
    };

    /// <summary>The notebooks before and after this one.</summary>
    public string Neighbors(SitePage page)
    {
        var position = Array.IndexOf(notebooks, page);
        var before = position > 0 ? Neighbor(notebooks[position - 1], language["Before"], "previous") : "<span></span>";
        var after = position >= 0 && position < notebooks.Length - 1 ? Neighbor(notebooks[position + 1], language["Next"], "next") : "";
        return position < 0 || notebooks.Length < 2 ? "" : before + after;

        string Neighbor(SitePage other, string word, string kind) =>
            $"<a class=\"{kind}\" href=\"{page.Up}{other.Path}\"><small>{word}</small>{WebUtility.HtmlEncode(other.Title)}</a>";
    }

    /// <summary>The name of a type or namespace of the library without the word for its kind.</summary>
    public static string NameOf(SitePage page) => page.Title[(page.Title.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    public static bool IsNamespace(SitePage page) => page.Title.StartsWith("Namespace ", StringComparison.Ordinal);

    /// <summary>The types of a namespace.</summary>
    public IEnumerable<SitePage> TypesOf(SitePage space) => types.Value[space.Path[..^".html".Length]];

    public IEnumerable<SitePage> Namespaces => reference.Where(IsNamespace);

    /// <summary>The types of the library by the longest namespace whose name the type's page begins with.</summary>
    private static ILookup<string, SitePage> BySpace(SitePage[] reference)
    {
        var spaces = reference.Where(IsNamespace).Select(space => space.Path[..^".html".Length]).OrderByDescending(space => space.Length).ToList();
        return reference.Where(page => !IsNamespace(page) && page.Path != "api/index.html")
            .ToLookup(type => spaces.Find(space => type.Path.StartsWith(space + ".", StringComparison.Ordinal)) ?? "");
    }

    private string Reference(SitePage page)
    {
        var html = new StringBuilder();
        foreach (var space in Namespaces)
        {
            var members = TypesOf(space).ToArray();
            var isHere = page == space || members.Contains(page);
            html.Append($"<details{(isHere ? " open" : "")}><summary>{WebUtility.HtmlEncode(NameOf(space))}</summary>");
            html.Append($"<ul>{Links(page, members.Prepend(space).Select(type => (type.Path, type == space ? language["Overview"] : NameOf(type), type == page)))}</ul></details>");
        }

        return html.ToString();
    }

    private static string Group(SitePage page, string heading, SitePage[] members) => members.Length == 0
        ? ""
        : $"<h2>{heading}</h2><ul>{Links(page, members.Select(member => (member.Path, member.Draft?.Name ?? member.Title, member == page)))}</ul>";

    private static string Links(SitePage page, IEnumerable<(string Path, string Name, bool IsHere)> links) => string.Concat(links.Select(link =>
        $"<li><a href=\"{page.Up}{link.Path}\"{(link.IsHere ? " aria-current=\"page\"" : "")}>{WebUtility.HtmlEncode(link.Name)}</a></li>"));

    private string? StartOf(string section) => section switch
    {
        "notebooks" => notebooks.FirstOrDefault()?.Path,
        "data" => tables.FirstOrDefault()?.Path,
        "claims" => claims.FirstOrDefault()?.Path,
        "api" => paths.Contains("api/index.html") ? "api/index.html" : null,
        _ => paths.Contains(language.Folder + section) ? language.Folder + section : paths.Contains(section) ? section : null,
    };

    private static bool IsLookUp(SitePage page) => page.LocalPath.StartsWith("notebooks/R", StringComparison.Ordinal);

    private static IEnumerable<SitePage> Of(IEnumerable<SitePage> pages, string section) => pages.Where(page => page.Section == section);
}
