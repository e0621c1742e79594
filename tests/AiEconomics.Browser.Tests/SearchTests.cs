namespace AiEconomics.Browser.Tests;

public class SearchTests(FixtureSite site)
{
    [Theory]
    [InlineData("utilization", "notebooks/01-training-cost.html", true)]
    [InlineData("训练成本", "notebooks/01-training-cost.html", true)]
    [InlineData("capex", "glossary.html", false)]
    [InlineData("Usd FromMillions", "api/AiEconomics.Units.Usd.html", true)]
    public async Task A_word_leads_to_its_section(string words, string expected, bool asFile)
    {
        await using var page = await site.OpenAsync(1280, "light");
        await page.GoAsync(site.AddressOf("notebooks/00-the-article.html", asFile));
        await page.TypeAsync("form.search input", words);
        await page.UntilAsync("document.querySelectorAll('.hits a').length > 0");

        var hits = await page.AskAsync<string[]>("[...document.querySelectorAll('.hits a')].map(hit => hit.href)");
        Assert.Contains(hits, hit => hit.StartsWith(site.AddressOf(expected, asFile), StringComparison.Ordinal));
        Assert.True(await page.AskAsync<int>("document.querySelectorAll('.hits mark').length") > 0);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task A_reader_finds_sections_of_their_language_first()
    {
        await using var page = await site.OpenAsync(1280, "light");
        await page.GoAsync(site.AddressOf("zh-CN/index.html", asFile: true));
        await page.TypeAsync("form.search input", "算力利用率");
        await page.UntilAsync("document.querySelectorAll('.hits a').length > 0");

        var hits = await page.AskAsync<string[]>("[...document.querySelectorAll('.hits a')].map(hit => hit.href)");
        Assert.StartsWith(site.AddressOf("zh-CN/", asFile: true), hits[0], StringComparison.Ordinal);
        Assert.Contains(hits, hit => hit.StartsWith(site.AddressOf("glossary.html", asFile: true), StringComparison.Ordinal));
        Assert.Equal($"{hits.Length} 处", await page.AskAsync<string>("document.querySelector('.hits p').textContent"));
    }

    [Fact]
    public async Task A_word_that_is_nowhere_says_so()
    {
        await using var page = await site.OpenAsync(390, "light");
        await page.GoAsync(site.AddressOf("index.html", asFile: true));
        await page.TypeAsync("form.search input", "qqxyzzy");
        await page.UntilAsync("!document.querySelector('.hits').hidden");

        Assert.Equal("Nothing on the site holds “qqxyzzy”.", await page.AskAsync<string>("document.querySelector('.hits').textContent"));
    }
}
