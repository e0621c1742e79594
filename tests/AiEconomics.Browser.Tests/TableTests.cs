using AngleSharp.Html.Parser;

namespace AiEconomics.Browser.Tests;

public class TableTests(FixtureSite site)
{
    private const string Prices = "data/prices.html";

    [Fact]
    public async Task A_column_sorts_by_value_up_then_down_then_as_it_was()
    {
        await using var page = await site.OpenAsync(1280, "light");
        await page.GoAsync(site.AddressOf(Prices, asFile: true));
        await page.UntilAsync("document.querySelector('button.sort')");
        const string column = "[...document.querySelectorAll('table.data thead th')].findIndex(head => head.textContent.startsWith('Output'))";
        var values = $"[...document.querySelectorAll('table.data tbody tr')].map(row => row.cells[{column}].dataset.value).filter(Boolean).map(Number)";
        var order = $"document.querySelectorAll('table.data thead th')[{column}].getAttribute('aria-sort')";
        var press = $"document.querySelectorAll('table.data thead th')[{column}].querySelector('button').focus()";
        var asItWas = await page.AskAsync<double[]>(values);

        await page.AskAsync<object>(press);
        await page.PressAsync("Enter");
        Assert.Equal(asItWas.Order(), await page.AskAsync<double[]>(values));
        Assert.Equal("ascending", await page.AskAsync<string>(order));
        await page.PressAsync("Enter");
        Assert.Equal(asItWas.OrderDescending(), await page.AskAsync<double[]>(values));
        Assert.Equal("descending", await page.AskAsync<string>(order));
        await page.PressAsync("Enter");
        Assert.Equal(asItWas, await page.AskAsync<double[]>(values));
        Assert.Equal("none", await page.AskAsync<string>(order));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public void Without_a_script_a_table_is_a_plain_table()
    {
        var page = Parsed(Prices);

        Assert.Empty(page.QuerySelectorAll("table button"));
        Assert.NotEmpty(page.QuerySelectorAll("table.sortable tbody td[data-value]"));
    }

    [Fact]
    public void A_figure_in_a_notebook_leads_to_its_row_and_on_to_its_source()
    {
        var row = Parsed("notebooks/02-explorable.html").QuerySelectorAll("table.figures tbody tr").First(row => row.TextContent.Contains("32.6", StringComparison.Ordinal));

        Assert.Equal("../data/models.html#kimi-k2.active-parameters", row.QuerySelectorAll("td")[2].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("../data/references.html#kimi2025", row.QuerySelectorAll("td")[^1].QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_value_in_a_formulas_table_leads_to_its_row()
    {
        var value = Parsed("notebooks/02-explorable.html").QuerySelectorAll(".words td a[href*='deepseek-v3.active-parameters']");

        Assert.Equal(["37.0\u00A0B parameters", "deepseek-v3.active-parameters"], value.Select(link => link.TextContent));
        Assert.All(value, link => Assert.Equal("../data/models.html#deepseek-v3.active-parameters", link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_row_of_figures_is_lines_of_words_on_a_phone_and_fits_it()
    {
        await using var page = await site.OpenAsync(390, "dark");
        await page.GoAsync(site.AddressOf("notebooks/02-explorable.html", asFile: false));
        await page.SettleAsync();

        Assert.Equal("none", await page.AskAsync<string>("getComputedStyle(document.querySelector('table.figures thead')).display"));
        Assert.Equal("block", await page.AskAsync<string>("getComputedStyle(document.querySelector('table.figures tbody tr')).display"));
        Assert.True(await page.AskAsync<bool>("[...document.querySelectorAll('table.figures tbody td')].every(cell => cell.getBoundingClientRect().right <= innerWidth)"));
        Assert.True(await page.AskAsync<int>("document.documentElement.scrollWidth - innerWidth") <= 0, "The page is wider than the screen.");
    }

    private AngleSharp.Dom.IDocument Parsed(string path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, path)));
}
