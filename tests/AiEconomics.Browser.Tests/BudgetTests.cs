using System.IO.Compression;

namespace AiEconomics.Browser.Tests;

/// <summary>What a page may weigh, and how soon it shows something.</summary>
public class BudgetTests(FixtureSite site)
{
    // The budget that the site was given, beside plotly.js, which draws its charts.
    private const int MostBytes = 2_000_000;
    private const double MostMilliseconds = 1500;

    public static TheoryData<string, int> Views()
    {
        var views = new TheoryData<string, int>();
        foreach (var page in PageTests.Pages)
        {
            views.Add(page, 1280);
            views.Add(page, 390);
        }

        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_is_light_and_shows_soon(string path, int width)
    {
        // A machine that is busy for a moment is no fault of the page; one that is slow each time is.
        var (bytes, soonest) = (0L, double.MaxValue);
        for (var visit = 0; visit < 3 && soonest > MostMilliseconds; visit++)
        {
            await using var page = await site.OpenAsync(width, "light");
            await page.GoAsync(site.AddressOf(path, asFile: false));
            await page.SettleAsync();
            await page.UntilAsync("performance.getEntriesByName('first-contentful-paint').length > 0");
            bytes = page.Requests.Distinct().Where(IsOwn).Sum(Weight);
            soonest = Math.Min(soonest, await page.AskAsync<double>("performance.getEntriesByName('first-contentful-paint')[0].startTime"));
        }

        Assert.InRange(bytes, 1, MostBytes);
        Assert.InRange(soonest, 0, MostMilliseconds);
    }

    private bool IsOwn(string request) =>
        request.StartsWith(site.Address.AbsoluteUri, StringComparison.Ordinal) && !request.EndsWith("/plotly.min.js", StringComparison.Ordinal);

    // Compressed, as every server of public pages sends text.
    private long Weight(string request)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(Path.Combine(site.Folder, new Uri(request).AbsolutePath.TrimStart('/'))));
        }

        return packed.Length;
    }
}
