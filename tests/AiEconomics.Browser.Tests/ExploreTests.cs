using AiEconomics.Training;
using AiEconomics.Units;

namespace AiEconomics.Browser.Tests;

public class ExploreTests(FixtureSite site)
{
    private const string Page = "notebooks/02-explorable.html";
    private const string Explore = "document.querySelector('aie-explore').explorable";
    private const string Result = "document.querySelector('aie-explore strong').textContent";
    private const string Slider = "aie-explore input[data-input=rent]";
    private const string Verdict = "document.querySelector('aie-explore .finding:not([hidden]) .verdict').textContent.trim().split(' ').pop()";

    // What the fixture's model is: the run of 01-training-cost.
    private static readonly Flop Compute = TrainingRun.Compute(Parameters.FromBillions(32.6), Tokens.FromTrillions(15.5));

    private static Usd Cost(double percent, double dollars) =>
        TrainingRun.Cost(Compute, FlopPerSecond.FromTera(989.4), Fraction.FromPercent(percent), UsdPerGpuHour.FromDollars(dollars));

    [Fact]
    public async Task A_slider_moves_by_key_and_with_it_result_verdict_and_chart()
    {
        await using var page = await OpenAsync(1280, "light");
        var height = await page.AskAsync<double>("document.querySelector('aie-explore .chart-area').figure.data[2].y[0]");
        Assert.Equal("USD 4.73 M", await page.AskAsync<string>(Result));
        Assert.Equal("fails", await page.AskAsync<string>(Verdict));

        await page.FocusAsync(Slider);
        await page.PressAsync("Home");

        Assert.Equal(Cost(36, 1.5).ToString(), await page.AskAsync<string>(Result));
        Assert.Equal("holds", await page.AskAsync<string>(Verdict));
        Assert.Equal("USD 1.50/GPU-h", await page.AskAsync<string>($"document.querySelector('{Slider}').getAttribute('aria-valuetext')"));
        await page.UntilAsync($"document.querySelector('aie-explore .chart-area').figure.data[2].y[0] < 0.8 * {height}");   // three quarters: 1.5 over 2
        await page.UntilAsync("document.querySelector('aie-explore .unseen').textContent.includes('holds')");
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Wherever_the_sliders_stand_the_page_writes_what_the_library_computes()
    {
        await using var page = await OpenAsync(1280, "light");
        var random = new Random(7);
        for (var number = 0; number < 50; number++)
        {
            // Values of four digits, so that page and library are asked for the very same.
            var (percent, dollars) = (Math.Round(30 + 15 * random.NextDouble(), 2), Math.Round(1.5 + 1.5 * random.NextDouble(), 3));
            var shown = await page.AskAsync<double>(FormattableString.Invariant(
                $"(() => {{ const e = {Explore}; e.choose(e.byKey.utilization, {percent} / 100); e.choose(e.byKey.rent, {dollars}); return e.results[0].number }})()"));

            // The model is a product of powers, exact on its grid but for the sixth digit, in which the grid is saved: half a step of it at each node.
            Assert.Equal(Cost(percent, dollars).Dollars, shown, tolerance: 2e-6 * shown);
        }
    }

    [Fact]
    public async Task Numbers_are_written_as_the_library_writes_them()
    {
        await using var page = await OpenAsync(1280, "light");
        foreach (var number in (double[])[0, 1, 0.5, 0.001234, 9.996, 12.345, 99.95, 999.4, 999.6, 1000, 43_210, 999_700, 1.2345e6, 7.5e9, 6.02e12, 3.1e15, 2.5e-7])
        {
            await Same(page, "scaled", 1, "", " times", number, Ratio.FromTimes(number));
            await Same(page, "significant", 1, "USD ", "/Mtok", number, UsdPerMillionTokens.FromDollars(number));
            await Same(page, "scaled", 1, "USD ", "", -number, Usd.FromDollars(-number));
            await Same(page, "prefixed", 1, "", "B/s", number, BytesPerSecond.FromBase(number));
            await Same(page, "scientific", 1, "", " FLOP", number, Flop.FromOperations(number));
            await Same(page, "significant", 1e-12, "", " TFLOP/s", number, FlopPerSecond.FromBase(number));
        }

        await Same(page, "significant", 100, "", " %", 0.37, Fraction.FromPercent(37));
        await Same(page, "power", 1, "", " times a year", Math.Log10(3), YearlyGrowth.FromTimes(3));
    }

    [Fact]
    public async Task An_address_holds_the_view_and_brings_it_back()
    {
        await using var page = await OpenAsync(1280, "light");
        await page.FocusAsync(Slider);
        await page.PressAsync("End");
        await page.UntilAsync("location.search === '?rental-cost-of-the-final-run.rent=3'");

        await using var other = await site.OpenAsync(1280, "light");
        await other.GoAsync(site.AddressOf(Page, asFile: true) + "?rental-cost-of-the-final-run.rent=3&rental-cost-of-the-final-run.utilization=0.4#explore-rental-cost-of-the-final-run");
        await other.SettleAsync();

        Assert.Equal(Cost(40, 3).ToString(), await other.AskAsync<string>(Result));
        await other.ClickAsync("aie-explore .reset");
        Assert.Equal("USD 4.73 M", await other.AskAsync<string>(Result));
        await other.UntilAsync("location.search === ''");
        Assert.Empty(other.Complaints);
    }

    [Theory]
    [InlineData("?rental-cost-of-the-final-run.rent=1e9", "USD 3.00/GPU-h")]
    [InlineData("?rental-cost-of-the-final-run.rent=<img>", "USD 2.00/GPU-h")]
    [InlineData("?rental-cost-of-the-final-run.rent=-1", "USD 1.50/GPU-h")]
    public async Task An_address_cannot_ask_for_what_the_sliders_do_not_reach(string query, string rent)
    {
        await using var page = await site.OpenAsync(1280, "light");
        await page.GoAsync(site.AddressOf(Page, asFile: false) + query);
        await page.SettleAsync();

        Assert.Equal(rent, await page.AskAsync<string>("document.querySelector('aie-explore output[data-value=rent]').textContent"));
    }

    [Theory]
    [InlineData(1280, "light")]
    [InlineData(390, "light")]
    [InlineData(1280, "dark")]
    [InlineData(390, "dark")]
    public async Task A_number_in_the_opening_is_dragged_or_moved_by_key(int width, string scheme)
    {
        await using var page = await OpenAsync(width, scheme);
        var before = await page.AskAsync<string>(Result);

        await page.DragAsync(".live [data-drag=rent]", 60);
        var dragged = await page.AskAsync<string>(Result);
        await page.FocusAsync(".live [data-drag=rent]");
        await page.PressAsync("ArrowRight");

        Assert.NotEqual(before, dragged);
        Assert.NotEqual(dragged, await page.AskAsync<string>(Result));
        Assert.Equal(await page.AskAsync<string>(Result), await page.AskAsync<string>("document.querySelector('.live [data-output=result]').textContent"));
        Assert.Equal("slider", await page.AskAsync<string>("document.querySelector('.live [data-drag=rent]').getAttribute('role')"));
        var overflow = await page.AskAsync<int>("document.documentElement.scrollWidth - innerWidth");
        Assert.True(overflow <= 0, $"The page is {overflow} pixels wider than the screen.");
        await page.SaveAsync($"explorable-{width}-{scheme}");
        Assert.Empty(page.Complaints);
    }

    private async Task<WatchedPage> OpenAsync(int width, string scheme)
    {
        var page = await site.OpenAsync(width, scheme);
        await page.GoAsync(site.AddressOf(Page, asFile: true));
        await page.SettleAsync();
        return page;
    }

    private static async Task Same<T>(WatchedPage page, string kind, double factor, string before, string after, double number, T quantity) where T : struct, IQuantity<T> => Assert.Equal(
        quantity.ToString(),
        await page.AskAsync<string>(FormattableString.Invariant($"explore.write({{ kind: '{kind}', factor: {factor:R}, before: '{before}', after: '{after}' }}, {number:R})")));
}
