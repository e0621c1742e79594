using System.Text.Json.Nodes;
using AiEconomics.Cli.Notebooks;
using PuppeteerSharp;

namespace AiEconomics.Cli.Site;

/// <summary>Draws charts in one Chromium, which is started for the first of them; the same figure gives the same bytes on one machine.</summary>
internal sealed class ChromiumChartImages : IChartImages, IAsyncDisposable
{
    private const int Width = 760;
    private const int Scale = 2;

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly string profile = Path.Combine(Path.GetTempPath(), "aiecon-chromium-" + Guid.NewGuid().ToString("N"));
    private readonly string? program = Doctor.Browser.Find();
    private IBrowser? browser;
    private IPage? page;

    /// <inheritdoc/>
    public byte[]? Png(string figureJson, string altText) => program is null ? null : PngAsync(figureJson, altText).GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
            await browser.DisposeAsync();
        }

        turn.Dispose();
        if (Directory.Exists(profile))
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task<byte[]> PngAsync(string figureJson, string altText)
    {
        await turn.WaitAsync();
        try
        {
            page ??= await OpenAsync();
            var figure = JsonNode.Parse(figureJson)!;
            var image = await page.EvaluateFunctionAsync<string>(Draw, figure.ToJsonString(), Width, Scale);
            return Convert.FromBase64String(image[(image.IndexOf(',', StringComparison.Ordinal) + 1)..]);
        }
        catch (PuppeteerException fault)
        {
            throw new Fault($"The chart \"{altText}\" cannot be drawn: {fault.Message}");
        }
        finally
        {
            turn.Release();
        }
    }

    // The sheet's own size settings are left out, so that every picture has the width of a notebook's text.
    private const string Draw = """
        async (json, width, scale) => {
          const { data, layout = {} } = JSON.parse(json)
          const sheet = { paper_bgcolor: '#fff', plot_bgcolor: '#fff', ...layout, width, height: layout.height ?? 420, autosize: false }
          return await Plotly.toImage({ data, layout: sheet }, { format: 'png', width, height: sheet.height, scale })
        }
        """;

    private async Task<IPage> OpenAsync()
    {
        browser = await Chromium.LaunchAsync(program!, profile);
        var opened = await browser.NewPageAsync();
        await opened.SetContentAsync("<!DOCTYPE html><meta charset=\"utf-8\"><body></body>");
        await opened.AddScriptTagAsync(new AddTagOptions { Content = SiteAssets.PlotlyScript.Value });
        await opened.EvaluateExpressionAsync("document.fonts.ready.then(() => true)");
        return opened;
    }
}
