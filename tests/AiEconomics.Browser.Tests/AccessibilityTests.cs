using Deque.AxeCore.Commons;

namespace AiEconomics.Browser.Tests;

/// <summary>What axe-core finds on the pages: nothing that it calls serious or critical.</summary>
public class AccessibilityTests(FixtureSite site)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string, int, string> Views()
    {
        var views = new TheoryData<string, int, string>();
        foreach (var page in PageTests.Pages)
        {
            views.Add(page, 1280, "light");
            views.Add(page, 390, "dark");
        }

        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_has_no_serious_fault_of_accessibility(string path, int width, string scheme)
    {
        await using var page = await site.OpenAsync(width, scheme);
        await page.GoAsync(site.AddressOf(path, asFile: false));
        await page.SettleAsync();
        var faults = await FaultsAsync(page);
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task A_picture_without_words_is_found()
    {
        await using var page = await site.OpenAsync(1280, "light");
        await page.GoAsync(site.AddressOf("glossary.html", asFile: false));
        await page.AskAsync<object>("document.querySelector('article').append(document.createElement('img'))");
        Assert.Contains(await FaultsAsync(page), fault => fault.StartsWith("image-alt", StringComparison.Ordinal));
    }

    private static async Task<string[]> FaultsAsync(WatchedPage page)
    {
        await page.AskAsync<object>(Axe + "; null");
        return await page.AskAsync<string[]>("""
            axe.run(document, { resultTypes: ['violations'] }).then(result => result.violations
                .filter(fault => fault.impact === 'serious' || fault.impact === 'critical')
                .flatMap(fault => fault.nodes.map(node => `${fault.id}: ${fault.help}: ${node.target.join(' ')}: ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ''}`)))
            """);
    }
}
