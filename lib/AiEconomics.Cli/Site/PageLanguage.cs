namespace AiEconomics.Cli.Site;

/// <summary>Puts a page into its language, and leads to its twin in the other.</summary>
/// <param name="pages">All pages.</param>
internal sealed class PageLanguage(IReadOnlyList<SitePage> pages)
{
    private static readonly string[] Named = ["aria-label", "placeholder", "title"];

    private readonly HashSet<string> paths = [.. pages.Select(page => page.Path)];

    public void Apply(SitePage page)
    {
        Switch(page);
        if (page.Language == SiteLanguage.English)
        {
            return;
        }

        page.Document.DocumentElement.SetAttribute("lang", page.Language.Tag);
        Frame(page);
        Leave(page);
        var script = page.Document.CreateElement("script");
        script.SetAttribute("src", $"{page.Up}assets/words.{page.Language.Tag}.js");
        page.Document.Head!.InsertBefore(script, page.Document.Head.QuerySelector("script[defer]"));
    }

    /// <summary>The link to the twin; a page that has none leads to the other language's home page and says so.</summary>
    private void Switch(SitePage page)
    {
        var link = page.Document.QuerySelector("#language")!;
        var other = page.Language.Other;
        var twin = other.Folder + page.LocalPath;
        var hasTwin = paths.Contains(twin);
        if (!hasTwin && !paths.Contains(other.Folder + "index.html"))
        {
            link.Remove();
            return;
        }

        link.TextContent = other.Name;
        link.SetAttribute("href", page.Up + (hasTwin ? twin : other.Folder + "index.html"));
        link.SetAttribute("lang", other.Tag);
        link.SetAttribute("hreflang", other.Tag);
        if (!hasTwin)
        {
            link.SetAttribute("title", "本页只有英文版，此处通往中文首页。");
            link.TextContent = "中文首页";
            return;
        }

        Announce(page, page.Language.Tag, page.Path);
        Announce(page, other.Tag, twin);
    }

    private static void Announce(SitePage page, string tag, string path)
    {
        var link = page.Document.CreateElement("link");
        link.SetAttribute("rel", "alternate");
        link.SetAttribute("hreflang", tag);
        link.SetAttribute("href", page.Up + path);
        page.Document.Head!.Append(link);
    }

    /// <summary>The words around the text: labels, the foot, the name of the site.</summary>
    private static void Frame(SitePage page)
    {
        var words = page.Language;
        var around = page.Document.All.Where(element => element.Closest("article, .links, nav, #language, script, style") is null).ToArray();
        foreach (var element in around)
        {
            foreach (var name in Named.Where(element.HasAttribute))
            {
                element.SetAttribute(name, words[element.GetAttribute(name)!]);
            }

            if (element.ChildElementCount == 0 && element.TextContent.Trim() is { Length: > 0 } text && element.LocalName is "a" or "span" or "label" or "p")
            {
                element.TextContent = words[element.TextContent.Trim()];
            }
        }

        foreach (var bar in page.Document.QuerySelectorAll("nav[aria-label]"))
        {
            bar.SetAttribute("aria-label", words[bar.GetAttribute("aria-label")!]);
        }

        page.Document.Title = $"{page.Title} · {words["AI Economics Notebooks"]}";
        page.Document.QuerySelector(".brand")!.SetAttribute("href", page.Up + words.Folder + "index.html");
    }

    /// <summary>Marks links to pages that are in English only.</summary>
    private static void Leave(SitePage page)
    {
        foreach (var link in page.Document.QuerySelectorAll("article a[href], .links a[href]"))
        {
            var address = link.GetAttribute("href")!.Split('#')[0];
            if (!address.Contains(':', StringComparison.Ordinal) && address.EndsWith(".html", StringComparison.Ordinal)
                && !new Uri(new Uri("site:/" + page.Path), address).AbsolutePath.StartsWith("/" + page.Language.Folder, StringComparison.Ordinal))
            {
                link.SetAttribute("hreflang", SiteLanguage.English.Tag);
            }
        }
    }
}
