using PuppeteerSharp;
using PuppeteerSharp.Media;

namespace AiEconomics.Cli.Site;

/// <summary>Prints pages of the site in one Chromium, with their charts and formulas drawn.</summary>
internal sealed class PagePrinter : IAsyncDisposable
{
    private const int MostMilliseconds = 60_000;

    // The width of the paper between its margins, so that a chart is drawn as wide as it is printed.
    private static readonly ViewPortOptions Paper = new() { Width = 680, Height = 960 };

    private readonly string profile = Path.Combine(Path.GetTempPath(), "aiecon-chromium-" + Guid.NewGuid().ToString("N"));
    private IBrowser? browser;

    /// <summary>The page as a PDF on A4.</summary>
    /// <param name="path">A page of a built site.</param>
    /// <exception cref="Fault">There is no Chromium, or the page never comes to rest.</exception>
    internal async Task<byte[]> PdfAsync(string path)
    {
        browser ??= await Chromium.LaunchAsync(Doctor.Browser.Find() ?? throw new Fault(Chromium.Missing), profile);
        await using var page = await browser.NewPageAsync();
        try
        {
            await page.SetViewportAsync(Paper);
            await page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = "light" }]);
            await page.EmulateMediaTypeAsync(MediaType.Print);
            await page.GoToAsync(new Uri(Path.GetFullPath(path)).AbsoluteUri, MostMilliseconds, [WaitUntilNavigation.Load]);
            await page.WaitForExpressionAsync(AtRest, new WaitForFunctionOptions { Timeout = MostMilliseconds, PollingInterval = 100 });
            return await page.PdfDataAsync(new PdfOptions
            {
                Format = PaperFormat.A4,
                PrintBackground = true,
                Tagged = true,
                MarginOptions = new MarginOptions { Top = "15mm", Bottom = "18mm", Left = "15mm", Right = "15mm" },
                DisplayHeaderFooter = true,
                HeaderTemplate = "<span></span>",
                FooterTemplate = "<div style=\"font-size:8px;width:100%;text-align:center;color:#575e64\"><span class=\"title\"></span> · <span class=\"pageNumber\"></span>/<span class=\"totalPages\"></span></div>",
            });
        }
        catch (PuppeteerException fault)
        {
            throw new Fault($"{path} cannot be printed: {fault.Message.TrimEnd('.')}. Build the site anew with aiecon reproduce.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
            await browser.DisposeAsync();
        }

        if (Directory.Exists(profile))
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    private const string AtRest = """
        [...document.querySelectorAll('.chart-area')].every(plot => plot.dataset.drawn)
          && [...document.querySelectorAll('.math')].every(math => math.querySelector('mjx-container'))
          && [...document.querySelectorAll('pre.mermaid')].every(diagram => 'drawn' in diagram.dataset)
        """;
}
