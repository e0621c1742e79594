using AngleSharp.Dom;

namespace AiEconomics.Cli.Site;

/// <summary>A page as docfx left it, parsed, to be finished.</summary>
/// <param name="Path">Address below the site's root, with forward slashes.</param>
/// <param name="Title">The page's first heading.</param>
/// <param name="Document">The page.</param>
/// <param name="Draft">What we wrote of it; null for a page of the library reference.</param>
internal sealed record SitePage(string Path, string Title, IDocument Document, PageDraft? Draft)
{
    /// <summary>What stands before an address below the root to reach it from this page.</summary>
    public string Up => string.Concat(Enumerable.Repeat("../", Path.Count(letter => letter == '/')));

    /// <summary>The page's own text.</summary>
    public IElement Article => Document.QuerySelector("article")!;

    public SiteLanguage Language => SiteLanguage.Of(Path);

    /// <summary>The address below the root of the page's language, which the page shares with its twin.</summary>
    public string LocalPath => Path[Language.Folder.Length..];

    /// <summary>The part of the site that the page belongs to: its folder.</summary>
    public string Section => LocalPath.Contains('/', StringComparison.Ordinal) ? LocalPath[..LocalPath.IndexOf('/', StringComparison.Ordinal)] : "";
}
