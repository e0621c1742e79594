using System.Diagnostics;
using AiEconomics.Cli.Site.Trust;
using AiEconomics.Cli.Translations;
using AiEconomics.Translations;
using AngleSharp;
using AngleSharp.Html.Parser;

namespace AiEconomics.Cli.Site;

/// <summary>Builds the site from executed notebooks, the tables of <c>data/</c> and the library's documentation comments.</summary>
internal static class SiteBuilder
{
    private const string Unfinished = ".building";

    /// <summary>Builds the site in a folder beside <paramref name="outFolder"/> and puts it in its place when it is whole.</summary>
    /// <param name="repositoryRoot">The clone's folder.</param>
    /// <param name="executedNotebooks">Folder of the executed notebooks.</param>
    /// <param name="resultsFile">The run's <c>results.json</c>; may be missing.</param>
    /// <param name="outFolder">Where the site goes, such as <c>out/site</c>; what stood there is replaced.</param>
    /// <param name="address">Where the site is to be published, if it is: its pages then name their preview by it.</param>
    /// <param name="cancellation">Stops the build.</param>
    /// <exception cref="Fault">Something is missing or broken; the message says what to do.</exception>
    public static async Task<SiteReport> BuildAsync(
        string repositoryRoot, string executedNotebooks, string resultsFile, string outFolder, Uri? address = null, CancellationToken cancellation = default)
    {
        var clock = Stopwatch.StartNew();
        var docfx = Docfx.PackageFolder();
        var work = $"{Path.GetFullPath(outFolder)}.{Environment.ProcessId}{Unfinished}";
        RemoveUnfinished(outFolder);
        Directory.CreateDirectory(work);
        var built = Path.Combine(work, "built");
        var assets = new SiteAssets(built);
        var phrases = Chinese.Phrases(new Repository(repositoryRoot));
        var claims = ClaimDrafts.Find(Path.Combine(repositoryRoot, "data"));
        var drafts = Drafts(repositoryRoot, executedNotebooks, NamedResults.Read(resultsFile), assets, phrases, claims);
        drafts.ForEach(draft => draft.Save(Path.Combine(work, "pages")));

        var writing = Task.Run(() => assets.Write(docfx), cancellation);
        var warnings = await Docfx.BuildAsync(docfx, work, LibraryAssemblies.Find(repositoryRoot), Path.Combine(work, "..", ".reference"), cancellation);
        await writing;
        var figures = FigureLinks.Find(Path.Combine(repositoryRoot, "data"));
        var pages = Finish(built, drafts, figures, new KeyNames(figures.Figures, claims?.Judgments ?? [], phrases), phrases, address);
        Copy(executedNotebooks, "*.ipynb", Path.Combine(built, "notebooks"));
        Copy(Path.Combine(repositoryRoot, "data"), "*.csv", Path.Combine(built, "data"));
        Replace(built, outFolder);
        Remove(work);
        return new SiteReport(outFolder, pages, clock.Elapsed, warnings);
    }

    private static List<PageDraft> Drafts(string root, string executed, NamedResults results, SiteAssets assets, PhraseBook phrases, ClaimDrafts? claims)
    {
        var files = Directory.Exists(executed) ? Directory.GetFiles(executed, "*.ipynb").Order(StringComparer.Ordinal).ToArray() : [];
        if (files.Length == 0)
        {
            throw new Fault($"There are no executed notebooks in {executed}. Run first: aiecon reproduce");
        }

        NotebookPage[] notebooks = [.. files.Select(NotebookPage.Read)];
        var notebookDraft = new NotebookDraft(results, assets, SiteLanguage.English);
        var judgments = claims?.Judgments ?? [];
        List<PageDraft> drafts = [new HomeDraft(results, assets, SiteLanguage.English).From(notebooks, judgments), .. notebooks.Select(notebookDraft.From), .. claims?.All() ?? []];
        drafts.AddRange(ChineseDrafts.From(new Repository(root), notebooks, judgments, results, assets, phrases));
        drafts.AddRange(DataDrafts.From(Path.Combine(root, "data")));
        drafts.AddRange(GalleryDraft.From(Path.Combine(root, "data")));
        drafts.AddRange(FixedDrafts.From(root, results));
        var trust = TrustDraft.From(root);
        SpeedSection.Add(trust, root);
        drafts.Add(trust);
        return drafts;
    }

    private static int Finish(string built, List<PageDraft> drafts, FigureLinks figures, KeyNames names, PhraseBook phrases, Uri? address)
    {
        var byPath = drafts.ToDictionary(draft => draft.Path);
        var parser = new HtmlParser();
        SitePage[] pages = [.. Directory.EnumerateFiles(built, "*.html", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "toc.html")
            .AsParallel()
            .Select(file => Parse(parser, built, file, byPath))
            .OrderBy(page => drafts.FindIndex(draft => draft.Path == page.Path) is var place && place < 0 ? int.MaxValue : place)
            .ThenBy(page => page.Path, StringComparer.Ordinal)];
        var navigation = new SiteNavigation(pages, SiteLanguage.English);
        FixedDrafts.ListLibrary(byPath, navigation);
        var citations = new Citations(SourceKeys(pages));
        var language = new PageLanguage(pages);
        var preview = new SocialPreview(address, SocialPreview.PictureOf(pages));
        var english = new PageFinisher(navigation, citations, figures, names, language, phrases, preview);
        var chinese = new PageFinisher(new SiteNavigation(pages, SiteLanguage.Chinese), citations, figures, names, language, phrases, preview);
        foreach (var leftover in new[] { "toc.html", "api/toc.html", "toc.json", "api/toc.json", "manifest.json", "xrefmap.yml", "index.json" })
        {
            File.Delete(Path.Combine(built, leftover));
        }

        Parallel.ForEach(pages, page =>
        {
            (page.Language == SiteLanguage.English ? english : chinese).Finish(page);
            File.WriteAllText(Path.Combine(built, page.Path), page.Document.ToHtml() + "\n");
        });
        SearchIndex.Write(pages, Path.Combine(built, "assets", "search-index.js"));
        return pages.Length;
    }

    private static HashSet<string> SourceKeys(IEnumerable<SitePage> pages) =>
        [.. pages.Where(page => page.Path == "data/references.html").SelectMany(page => page.Draft!.Keys)];

    private static SitePage Parse(HtmlParser parser, string built, string file, Dictionary<string, PageDraft> drafts)
    {
        var path = Path.GetRelativePath(built, file).Replace('\\', '/');
        var document = parser.ParseDocument(File.ReadAllText(file));
        var draft = drafts.GetValueOrDefault(path);
        var heading = document.QuerySelector("article h1");
        OperatorNames.Restore(document.QuerySelector("article")!);
        return new SitePage(path, draft?.Title ?? heading?.TextContent.Trim() ?? path, document, draft);
    }

    private static void Copy(string from, string pattern, string to)
    {
        foreach (var file in Directory.Exists(from) ? Directory.EnumerateFiles(from, pattern) : [])
        {
            Directory.CreateDirectory(to);
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }

    // Two moves, so that whoever is killed leaves the old site, the new one or none, and never a part of one.
    private static void Replace(string built, string target)
    {
        var old = $"{Path.GetFullPath(target)}.{Environment.ProcessId}.old{Unfinished}";
        Directory.CreateDirectory(Path.GetDirectoryName(old)!);
        if (Directory.Exists(target))
        {
            Directory.Move(target, old);
        }

        Directory.Move(built, target);
        Remove(old);
    }

    // A builder that was killed leaves its folder behind, and for some seconds docfx, which may still write to it.
    private static void RemoveUnfinished(string target)
    {
        var full = Path.GetFullPath(target);
        foreach (var folder in Directory.Exists(Path.GetDirectoryName(full)) ? Directory.GetDirectories(Path.GetDirectoryName(full)!, $"{Path.GetFileName(full)}.*{Unfinished}") : [])
        {
            try
            {
                Remove(folder);
            }
            catch (IOException)
            {
                // The build after this one will find it at rest.
            }
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
