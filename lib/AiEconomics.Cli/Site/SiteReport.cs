namespace AiEconomics.Cli.Site;

/// <summary>What a build of the site produced.</summary>
/// <param name="Folder">The folder whose <c>index.html</c> a reader opens.</param>
/// <param name="Pages">Number of pages, those of the library reference included.</param>
/// <param name="Elapsed">Time that the build took.</param>
/// <param name="Warnings">What docfx found wrong with a page, one sentence each, such as a link that leads nowhere.</param>
internal sealed record SiteReport(string Folder, int Pages, TimeSpan Elapsed, IReadOnlyList<string> Warnings);
