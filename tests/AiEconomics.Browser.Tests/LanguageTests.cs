namespace AiEconomics.Browser.Tests;

public class LanguageTests(FixtureSite site)
{
    private const string Chinese = "zh-CN/notebooks/01-training-cost.html";
    private const string Explorable = "zh-CN/notebooks/02-explorable.html";
    private const string Verdict = "document.querySelector('aie-explore .finding:not([hidden]) .verdict').textContent.trim().split(' ').pop()";
    private const string English = "notebooks/01-training-cost.html";

    [Theory]
    [InlineData(English, "en", "中文", Chinese)]
    [InlineData(Chinese, "zh-CN", "English", English)]
    [InlineData("zh-CN/index.html", "zh-CN", "English", "index.html")]
    [InlineData("glossary.html", "en", "中文", "zh-CN/glossary.html")]
    [InlineData("notebooks/00-the-article.html", "en", "中文首页", "zh-CN/index.html")]
    [InlineData("data/references.html", "en", "中文首页", "zh-CN/index.html")]
    public async Task A_page_names_its_language_and_leads_to_its_twin_or_says_that_it_has_none(string path, string language, string words, string twin)
    {
        await using var page = await site.OpenAsync(1280, "light");
        await page.GoAsync(site.AddressOf(path, asFile: true));

        Assert.Equal(language, await page.AskAsync<string>("document.documentElement.lang"));
        Assert.Equal(words, await page.AskAsync<string>("document.querySelector('#language').textContent"));
        await page.ClickAsync("#language");
        await page.UntilAsync($"location.href === '{site.AddressOf(twin, asFile: true)}' && document.documentElement.lang === '{(language == "en" ? "zh-CN" : "en")}'");
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Twins_announce_each_other_and_a_page_alone_announces_none()
    {
        await using var page = await site.OpenAsync(1280, "light");
        const string announced = "[...document.querySelectorAll('link[rel=alternate]')].map(link => link.hreflang + ' ' + link.href)";

        await page.GoAsync(site.AddressOf(Chinese, asFile: true));
        Assert.Equal([$"zh-CN {site.AddressOf(Chinese, true)}", $"en {site.AddressOf(English, true)}"], await page.AskAsync<string[]>(announced));
        await page.GoAsync(site.AddressOf("data/references.html", asFile: true));
        Assert.Empty(await page.AskAsync<string[]>(announced));
    }

    [Fact]
    public async Task The_Chinese_page_has_Chinese_words_and_the_code_and_numbers_of_the_English_one()
    {
        await using var page = await site.OpenAsync(1280, "light");
        const string shared = "[...document.querySelectorAll('details.code pre, .chart-area script, pre.value')].map(part => part.textContent)";
        await page.GoAsync(site.AddressOf(English, asFile: true));
        var there = await page.AskAsync<string[]>(shared);
        await page.GoAsync(site.AddressOf(Chinese, asFile: true));
        await page.SettleAsync();

        Assert.Equal(there, await page.AskAsync<string[]>(shared));
        Assert.Equal("训练一次 Kimi K2 规模的模型要花多少钱？", await page.AskAsync<string>("document.querySelector('h1').textContent"));
        Assert.Equal("460\u00A0万美元，利用率 37%", await page.AskAsync<string>("document.querySelector('.computed').textContent"));
        Assert.Equal("展开全部代码", await page.AskAsync<string>("document.querySelector('.show-code').textContent"));
        Assert.Contains("cell-exercise", await page.AskAsync<string[]>("[...document.querySelectorAll('details.code[open]')].map(block => block.closest('section').id)"));
    }

    [Fact]
    public async Task A_Chinese_page_has_Chinese_axes_and_sliders_and_keeps_them_when_a_slider_moves()
    {
        const string axis = "document.querySelector('aie-explore .xtitle').textContent";
        const string labels = "[...document.querySelectorAll('aie-explore label')].map(label => label.textContent)";
        const string values = "[...document.querySelectorAll('aie-explore output, .live .movable')].map(value => value.textContent)";
        await using var page = await site.OpenAsync(1280, "light");
        await page.GoAsync(site.AddressOf(Explorable, asFile: true));
        await page.SettleAsync();

        Assert.Equal("算力利用率，%", await page.AskAsync<string>(axis));
        Assert.Equal(["算力利用率", "一块 GPU 的租金", "训练用的词元数"], await page.AskAsync<string[]>(labels));
        Assert.Equal(["36.0 %", "USD 2.00/GPU-h", "36.0 %", "USD 2.00/GPU-h", "15.5 T 词元"], await page.AskAsync<string[]>(values));
        Assert.Equal("不成立", await page.AskAsync<string>(Verdict));

        await page.FocusAsync("aie-explore input[data-input=tokens]");
        await page.PressAsync("End");
        await page.FocusAsync("aie-explore input[data-input=rent]");
        await page.PressAsync("Home");

        Assert.Equal(["36.0 %", "USD 1.50/GPU-h", "36.0 %", "USD 1.50/GPU-h", "15.9 T 词元"], await page.AskAsync<string[]>(values));
        Assert.Equal("成立", await page.AskAsync<string>(Verdict));
        Assert.Equal("算力利用率，%", await page.AskAsync<string>(axis));
        Assert.Equal(["数据", "原文所印", "读作"], await page.AskAsync<string[]>("[...document.querySelectorAll('table.figures th')].slice(0, 3).map(head => head.textContent)"));
        Assert.EndsWith("data/article.html#article.kimi-k2-thinking.training-cost", await page.AskAsync<string>("document.querySelector('table.figures td:nth-child(3) a').href"), StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public void A_text_whose_translation_is_missing_or_out_of_step_stays_English_and_says_so()
    {
        var page = File.ReadAllText(Path.Combine(site.Folder, Chinese));

        Assert.DoesNotContain("旧译文", page, StringComparison.Ordinal);
        Assert.Contains("The dashed line is the printed figure.", page, StringComparison.Ordinal);
        Assert.Contains("这一段的英文已经修改，译文尚未更新，以下为英文原文。", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_of_a_Chinese_page_lead_somewhere_and_say_when_to_English()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(site.Folder, "zh-CN"), "*.html", SearchOption.AllDirectories).ToList();
        Assert.True(pages.Count > 2, $"Only {pages.Count} pages are Chinese.");
        foreach (var path in pages)
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(path));
            foreach (var link in page.QuerySelectorAll("[href], img[src], script[src]"))
            {
                var address = (link.GetAttribute("href") ?? link.GetAttribute("src")!).Split('#')[0];
                if (address.Length > 0 && !address.Contains(':', StringComparison.Ordinal))
                {
                    var target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, address));
                    Assert.True(File.Exists(target), $"{path} leads to {address}, which is not there.");
                    var isEnglishPage = link.LocalName == "a" && target.EndsWith(".html", StringComparison.Ordinal) && !target.Contains("zh-CN", StringComparison.Ordinal);
                    Assert.Equal(isEnglishPage, link.GetAttribute("hreflang") == "en" && link.LocalName == "a");
                }
            }
        }
    }

    // A font without Chinese draws one and the same box for every character.
    [Theory]
    [InlineData("getComputedStyle(document.body).fontFamily")]
    [InlineData("getComputedStyle(document.querySelector('h1')).fontFamily")]
    [InlineData("getComputedStyle(document.querySelector('.chart-area svg text')).fontFamily")]
    public async Task Chinese_characters_are_drawn_in_texts_headings_and_charts(string font)
    {
        await using var page = await site.OpenAsync(1280, "light");
        await page.GoAsync(site.AddressOf(Chinese, asFile: true));
        await page.SettleAsync();

        Assert.Equal(4, await page.AskAsync<int>($$"""
            new Set([...'算力词元'].map(letter => {
              const sheet = new OffscreenCanvas(40, 40).getContext('2d', { willReadFrequently: true })
              sheet.font = '32px ' + {{font}}
              sheet.fillText(letter, 2, 34)
              return sheet.getImageData(0, 0, 40, 40).data.join()
            })).size
            """));
    }
}
