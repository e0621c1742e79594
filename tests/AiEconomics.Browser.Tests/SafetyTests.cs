using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AiEconomics.Browser.Tests;

public partial class SafetyTests(FixtureSite site)
{
    [Fact]
    public async Task A_hostile_text_in_any_output_is_shown_and_never_run()
    {
        await using var page = await site.OpenAsync(1280, "light");
        await page.GoAsync(site.AddressOf("notebooks/00-the-article.html", asFile: true));
        await page.SettleAsync();

        Assert.True(await page.AskAsync<bool>("window.hostile === undefined"));
        Assert.Equal(0, await page.AskAsync<int>("document.querySelectorAll('article [onerror], article [onclick], article img').length"));
        Assert.Contains("<b>escaped</b>", await page.AskAsync<string>("document.querySelector('article').textContent"), StringComparison.Ordinal);
        // Plain text, Markdown, chart title and error each show the text as it is.
        Assert.Equal(4, await page.AskAsync<int>(
            "['pre.value', '.words', 'figcaption', '.error'].filter(place => document.querySelector(place).textContent.includes('<img src=x onerror=')).length"));
        Assert.Equal(0, await page.AskAsync<int>("[...document.querySelectorAll('article a')].filter(link => link.href.startsWith('javascript:')).length"));
    }

    [Fact]
    public void No_page_style_or_script_of_ours_loads_anything_from_another_server()
    {
        string[] pages = [.. Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories)];
        Assert.True(pages.Length > 20, $"Only {pages.Length} pages were built.");
        Assert.All(pages, page => Assert.DoesNotMatch(Loads(), File.ReadAllText(page)));
        string[] own = ["main.css", "main.js", "charts.js", "explore.js", "modules.js", "search.js", "tables.js", "theme.js", "logo.svg", "favicon.svg"];
        Assert.All(own, file => Assert.DoesNotMatch(Anywhere(), File.ReadAllText(Path.Combine(site.Folder, "assets", file))
            .Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal)));
    }

    // The policy forbids scripts in place, so none may be needed; data in a script element does not run.
    [Fact]
    public void Every_page_carries_a_policy_of_its_own_origin_alone_and_has_no_script_in_place()
    {
        var parser = new AngleSharp.Html.Parser.HtmlParser();
        foreach (var file in Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories))
        {
            var page = parser.ParseDocument(File.ReadAllText(file));
            var policy = page.Head!.QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content") ?? "";
            Assert.StartsWith("default-src 'none'; script-src 'self' blob:;", policy, StringComparison.Ordinal);
            Assert.DoesNotMatch(ForeignOrigin(), policy);
            Assert.DoesNotContain(page.QuerySelectorAll("script:not([src])"), script => script.GetAttribute("type") is not ("application/json" or "application/ld+json"));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_policy_stops_a_script_in_place_and_a_request_to_another_server(bool asFile)
    {
        await using var page = await site.OpenAsync(1280, "light");
        await page.GoAsync(site.AddressOf("index.html", asFile));
        await page.AskAsync<bool>("(() => { const script = document.createElement('script'); script.textContent = 'window.hostile = 1'; document.body.append(script); return true })()");
        await page.AskAsync<bool>("(() => { const image = document.createElement('img'); image.src = 'https://192.0.2.1/x.png'; document.body.append(image); return true })()");
        await page.UntilAsync("new Promise(done => setTimeout(() => done(true), 300))");

        Assert.True(await page.AskAsync<bool>("window.hostile === undefined"));
        Assert.Equal(2, page.Complaints.Count(complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal)));
    }

    // The fixture's first claim rests on a figure whose source and place hold the hostile text.
    [Fact]
    public void A_hostile_source_or_figure_is_text_in_the_data_of_a_page_and_on_every_page()
    {
        var parser = new AngleSharp.Html.Parser.HtmlParser();
        var page = parser.ParseDocument(File.ReadAllText(Path.Combine(site.Folder, ClaimPageTests.First)));
        var review = JsonNode.Parse(Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']")).TextContent)!;

        Assert.Contains(FixtureSite.HostileText, review["citation"]!.AsArray().Select(source => (string)source!["name"]!));
        Assert.Contains(FixtureSite.HostileText, page.QuerySelector("article table")!.TextContent, StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories))
        {
            var all = parser.ParseDocument(File.ReadAllText(file)).All;
            Assert.DoesNotContain(all, element => element.LocalName == "script" && element.TextContent.StartsWith("window.hostile", StringComparison.Ordinal));
            Assert.DoesNotContain(all, element => element.LocalName == "img" && element.GetAttribute("src") == "x");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("data/references.html")]
    [InlineData("data/evidence.html")]
    public async Task A_browser_runs_nothing_of_a_hostile_source_or_figure(string path)
    {
        await using var page = await site.OpenAsync(1280, "light");
        await page.GoAsync(site.AddressOf(path.Length == 0 ? ClaimPageTests.First : path, asFile: false));
        await page.SettleAsync();

        Assert.True(await page.AskAsync<bool>("window.hostile === undefined"));
        Assert.Contains("window.hostile=1", await page.AskAsync<string>("document.querySelector('article').textContent"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_names_a_folder_of_the_machine_that_built_it() => Assert.All(
        Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".html" or ".js" && !file.Contains("plotly", StringComparison.Ordinal)),
        file => Assert.DoesNotContain(Path.GetTempPath(), File.ReadAllText(file), StringComparison.Ordinal));

    [Fact]
    public void Links_between_files_of_the_clone_become_links_between_pages()
    {
        var page = File.ReadAllText(Path.Combine(site.Folder, "notebooks", "01-training-cost.html"));

        Assert.Empty(site.Report.Warnings);
        Assert.Contains("href=\"../glossary.html\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"00-the-article.html\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"01-training-cost.ipynb\" download", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_leads_to_its_source_and_an_unknown_one_stays_text()
    {
        var page = File.ReadAllText(Path.Combine(site.Folder, "notebooks", "01-training-cost.html"));

        Assert.Contains("[<a href=\"../data/references.html#snow-leopard2025\">snow-leopard2025</a>]", page, StringComparison.Ordinal);
        Assert.Contains("[no-such-key]", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quoted_result_is_renewed_from_the_run()
    {
        // Numbers keep their units on one line by blanks that do not break.
        var page = File.ReadAllText(Path.Combine(site.Folder, "notebooks", "01-training-cost.html")).Replace("&nbsp;", " ", StringComparison.Ordinal);
        var home = File.ReadAllText(Path.Combine(site.Folder, "index.html")).Replace("&nbsp;", " ", StringComparison.Ordinal);

        Assert.Contains(">USD 4.60 M at 37 % utilization</span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("stale text", page, StringComparison.Ordinal);
        Assert.Contains("on rented GPUs costs USD 4.60 M at 37 % utilization", home, StringComparison.Ordinal);
    }

    [Fact]
    public void An_extension_operator_is_named_as_it_is_written()
    {
        var page = File.ReadAllText(Path.Combine(site.Folder, "api", "AiEconomics.Units.QuantityOperators.html"));

        Assert.Contains("operator +(T, T)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("op_Addition<", page.Replace("&lt;", "<", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_of_the_site_leads_to_a_page_and_a_place_that_exist()
    {
        var parser = new AngleSharp.Html.Parser.HtmlParser();
        var pages = Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories)
            .ToDictionary(file => new Uri(file).AbsolutePath, file => parser.ParseDocument(File.ReadAllText(file)));
        List<string> broken = [];
        foreach (var (path, document) in pages)
        {
            foreach (var address in document.QuerySelectorAll("a[href], link[href], script[src], img[src]").Select(item => item.GetAttribute("href") ?? item.GetAttribute("src")!))
            {
                var target = new Uri(new Uri("file://" + path), address);
                var isPlace = target.Fragment.Length > 1 && pages.TryGetValue(target.AbsolutePath, out var page)
                    && page.GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is null;
                if (target.IsFile && (!File.Exists(target.LocalPath) || isPlace))
                {
                    broken.Add($"{path}: {address}");
                }
            }
        }

        Assert.Empty(broken);
    }

    // Links that a reader follows may lead away; whatever a browser fetches by itself may not.
    [GeneratedRegex("""<(?:script|img|link|iframe|source|video|audio|object|embed)\b[^>]*\b(?:src|href|data|srcset)="(?:https?:)?//""", RegexOptions.IgnoreCase)]
    private static partial Regex Loads();

    [GeneratedRegex(@"[*:]//|\*|\w\.\w|unsafe-eval|script-src[^;]*unsafe")]
    private static partial Regex ForeignOrigin();

    [GeneratedRegex("https?://|@import|url\\(")]
    private static partial Regex Anywhere();
}
