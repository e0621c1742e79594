namespace AiEconomics.Browser.Tests;

public class PageTests(FixtureSite site)
{
    internal static readonly string[] Pages =
    [
        "index.html", "notebooks/00-the-article.html", "notebooks/01-training-cost.html", "notebooks/02-explorable.html", "notebooks/R1-units-and-bounds.html",
        "data/article.html", "data/references.html", "data/plain.html", "data/prices.html", "claims/index.html", ClaimPageTests.First, "glossary.html", "api/index.html", "api/AiEconomics.Units.Usd.html",
        "api/AiEconomics.Units.QuantityOperators.html", "zh-CN/index.html", "zh-CN/notebooks/01-training-cost.html", "zh-CN/glossary.html",
    ];

    public static TheoryData<string, int, string, bool> Views()
    {
        var views = new TheoryData<string, int, string, bool>();
        foreach (var page in Pages)
        {
            views.Add(page, 1280, "light", false);
            views.Add(page, 390, "light", true);
            views.Add(page, 1280, "dark", true);
            views.Add(page, 390, "dark", false);
        }

        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_is_whole_at_every_width_in_light_and_dark_served_or_as_a_file(string path, int width, string scheme, bool asFile)
    {
        await using var page = await site.OpenAsync(width, scheme);
        await page.GoAsync(site.AddressOf(path, asFile));
        await page.SettleAsync();
        await page.SaveAsync($"{path.Replace('/', '.').Replace(".html", "", StringComparison.Ordinal)}-{width}-{scheme}");

        Assert.Empty(page.Complaints);
        var own = asFile ? "file://" : site.Address.AbsoluteUri;
        Assert.All(page.Requests, request => Assert.True(
            request.StartsWith(own, StringComparison.Ordinal) || request.StartsWith("blob:", StringComparison.Ordinal) || request.StartsWith("data:", StringComparison.Ordinal),
            $"foreign request: {request}"));
        var overflow = await page.AskAsync<int>("document.documentElement.scrollWidth - innerWidth");
        Assert.True(overflow <= 0, $"The page is {overflow} pixels wider than the screen.");
    }

    [Fact]
    public async Task A_chart_has_marks_of_a_size_and_fits_its_column()
    {
        await using var page = await site.OpenAsync(390, "light");
        await page.GoAsync(site.AddressOf("notebooks/01-training-cost.html", asFile: true));
        await page.SettleAsync();

        Assert.Equal(2, await page.AskAsync<int>("document.querySelectorAll('.chart-area').length"));
        Assert.True(await page.AskAsync<bool>("[...document.querySelectorAll('.chart-area')].every(plot => plot.querySelectorAll('.scatterlayer path').length > 1)"));
        Assert.True(await page.AskAsync<bool>("[...document.querySelectorAll('.chart-area .scatterlayer')].every(marks => marks.getBoundingClientRect().width > 100)"));
        Assert.True(await page.AskAsync<bool>("[...document.querySelectorAll('.chart-area .main-svg')].every(svg => svg.getBoundingClientRect().right <= innerWidth)"));
        Assert.True(
            await page.AskAsync<bool>("[...document.querySelectorAll('.chart-area .textpoint text')].every(label => label.getBoundingClientRect().right <= innerWidth)"),
            "A label is cut off.");
    }

    [Fact]
    public async Task A_chart_takes_the_colors_of_the_page_when_the_reader_changes_them()
    {
        await using var page = await site.OpenAsync(1280, "light");
        await page.GoAsync(site.AddressOf("notebooks/01-training-cost.html", asFile: false));
        await page.SettleAsync();
        const string lineColor = "getComputedStyle(document.querySelector('.chart-area .scatterlayer .js-line')).stroke";
        var before = await page.AskAsync<string>(lineColor);

        await page.ClickAsync("button.theme");
        await page.UntilAsync($"{lineColor} !== '{before}'");

        Assert.Equal("rgb(0, 114, 178)", before);
        Assert.Equal("rgb(95, 179, 230)", await page.AskAsync<string>(lineColor));
    }

    [Fact]
    public async Task Code_is_folded_until_the_reader_asks_for_it_except_where_it_is_to_be_changed()
    {
        await using var page = await site.OpenAsync(1280, "light");
        await page.GoAsync(site.AddressOf("notebooks/01-training-cost.html", asFile: true));
        const string open = "[...document.querySelectorAll('details.code')].filter(block => block.open).map(block => block.closest('section').id)";

        Assert.Equal(["cell-parameters", "cell-exercise", "cell-fsharp"], await page.AskAsync<string[]>(open));
        await page.ClickAsync("button.show-code");
        Assert.Equal(
            await page.AskAsync<int>("document.querySelectorAll('details.code').length"),
            (await page.AskAsync<string[]>(open)).Length);
    }
}
