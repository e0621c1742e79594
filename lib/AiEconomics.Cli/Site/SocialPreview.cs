using AngleSharp.Dom;

namespace AiEconomics.Cli.Site;

/// <summary>Says of a page what a search engine, or a message that links to it, shows: title, a sentence, and where the site's address is known a picture.</summary>
/// <param name="address">Where the site is published, ending in a slash; null where it is read as files.</param>
/// <param name="picture">The picture of pages that have none of their own, below the root of the site; null where the site has none.</param>
internal sealed class SocialPreview(Uri? address, string? picture)
{
    // What the usual previews show before they cut.
    private const int MostCharacters = 200;
    private const int LeastCharacters = 40;

    /// <summary>The site's picture: the first one of its first page.</summary>
    internal static string? PictureOf(IEnumerable<SitePage> pages) =>
        pages.FirstOrDefault(page => page.Path == "index.html") is { } home ? First(home) : null;

    /// <summary>Adds it to the head of a page whose text is complete.</summary>
    internal void Add(SitePage page)
    {
        Meta(page, "property", "og:type", page.Section == "notebooks" ? "article" : "website");
        Meta(page, "property", "og:site_name", "AI Economics Notebooks");
        Meta(page, "property", "og:title", page.Title);
        if (Sentence(page.Article) is { } sentence)
        {
            Meta(page, "name", "description", sentence);
            Meta(page, "property", "og:description", sentence);
        }

        if (address is null)
        {
            return;
        }

        var own = new Uri(address, page.Path).AbsoluteUri;
        Meta(page, "property", "og:url", own);
        var canonical = page.Document.CreateElement("link");
        canonical.SetAttribute("rel", "canonical");
        canonical.SetAttribute("href", own);
        page.Document.Head!.Append(canonical);
        if ((First(page) ?? picture) is { } shown)
        {
            Meta(page, "property", "og:image", new Uri(address, shown).AbsoluteUri);
            Meta(page, "name", "twitter:card", "summary_large_image");
        }
    }

    private static string? First(SitePage page) =>
        page.Article.QuerySelector("img[src$='.png']")?.GetAttribute("src") is { } source ? new Uri(new Uri($"http://site/{page.Path}"), source).AbsolutePath[1..] : null;

    // The answer where the page gives one, else its first paragraph that says something.
    private static string? Sentence(IElement article)
    {
        var texts = article.QuerySelectorAll("p").Select(paragraph => string.Join(' ', paragraph.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        var text = texts.FirstOrDefault(text => text.StartsWith("Answer.", StringComparison.Ordinal) || text.StartsWith("答案", StringComparison.Ordinal))
            ?? texts.FirstOrDefault(text => text.Length >= LeastCharacters);
        if (text is null || text.Length <= MostCharacters)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', MostCharacters - 1);
        return text[..(end > 0 ? end : MostCharacters - 1)].TrimEnd(',', ';', ':') + "…";
    }

    private static void Meta(SitePage page, string kind, string name, string content)
    {
        var meta = page.Document.CreateElement("meta");
        meta.SetAttribute(kind, name);
        meta.SetAttribute("content", content);
        page.Document.Head!.Append(meta);
    }
}
