using System.Collections.Concurrent;
using PuppeteerSharp;

namespace AiEconomics.Browser.Tests;

/// <summary>A page whose complaints and requests are kept, also while a test reads them.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    // Of a page above and below what scrolls; and what a browser can draw in one piece.
    private const int HeightAround = 200;
    private const int HighestPicture = 16_000;

    private readonly IPage page;
    private readonly IBrowserContext context;

    private WatchedPage(IPage page, IBrowserContext context)
    {
        this.page = page;
        this.context = context;
        page.Console += (_, message) =>
        {
            if (message.Message.Type is ConsoleType.Error or ConsoleType.Warning)
            {
                Complaints.Enqueue($"{message.Message.Type}: {message.Message.Text}");
            }
        };
        page.PageError += (_, error) => Complaints.Enqueue(error.Message);
        page.RequestFailed += (_, failed) => Complaints.Enqueue($"failed: {failed.Request.Url}");
        page.Request += (_, request) => Requests.Enqueue(request.Request.Url);
    }

    internal ConcurrentQueue<string> Complaints { get; } = [];

    internal ConcurrentQueue<string> Requests { get; } = [];

    internal static async Task<WatchedPage> OpenAsync(IBrowser browser, int width, string scheme)
    {
        var context = await browser.CreateBrowserContextAsync();
        var page = await context.NewPageAsync();
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 900, IsMobile = width < 600, HasTouch = width < 600 });
        await page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = scheme }]);
        return new WatchedPage(page, context);
    }

    internal async Task GoAsync(string address) =>
        await page.GoToAsync(address, new NavigationOptions { WaitUntil = [WaitUntilNavigation.Load], Timeout = 20_000 });

    /// <summary>Waits until an expression of the page holds; the error names what was waited for.</summary>
    internal async Task UntilAsync(string expression, TimeSpan? limit = null)
    {
        try
        {
            await page.WaitForExpressionAsync(expression, new WaitForFunctionOptions { Timeout = (int)(limit ?? TimeSpan.FromSeconds(30)).TotalMilliseconds, PollingInterval = 100 });
        }
        catch (PuppeteerException)
        {
            Assert.Fail($"The page never came to: {expression}. It complained: {string.Join(" | ", Complaints)}");
        }
    }

    internal Task<T> AskAsync<T>(string expression) => page.EvaluateExpressionAsync<T>(expression);

    internal Task TypeAsync(string selector, string text) => page.TypeAsync(selector, text);

    internal Task ClickAsync(string selector) => page.ClickAsync(selector);

    internal Task FocusAsync(string selector) => page.FocusAsync(selector);

    internal Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Takes an element with the pointer and pulls it sideways.</summary>
    internal async Task DragAsync(string selector, decimal right)
    {
        var element = await page.QuerySelectorAsync(selector);
        await element.EvaluateFunctionAsync("element => element.scrollIntoView({ block: 'center' })");
        var box = await element.BoundingBoxAsync();
        var (x, y) = (box.X + box.Width / 2, box.Y + box.Height / 2);
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + right, y, new PuppeteerSharp.Input.MoveOptions { Steps = 5 });
        await page.Mouse.UpAsync();
    }

    /// <summary>Waits for charts, explorables, formulas and diagrams.</summary>
    internal async Task SettleAsync()
    {
        await UntilAsync("[...document.querySelectorAll('.chart-area')].every(plot => plot.dataset.drawn && plot.querySelector('.main-svg'))");
        await UntilAsync("[...document.querySelectorAll('.math')].every(math => math.querySelector('mjx-container svg'))");
        await UntilAsync("[...document.querySelectorAll('aie-explore')].every(place => place.explorable)");
        await UntilAsync("[...document.querySelectorAll('pre.mermaid')].every(diagram => 'drawn' in diagram.dataset)");
    }

    internal Task SaveAsync(string name) =>
        page.ScreenshotAsync(Path.Combine(FixtureSite.Screenshots, name + ".png"), new ScreenshotOptions { FullPage = true });

    /// <summary>Takes a picture of a page whose content scrolls inside an element: in a window as high as that.</summary>
    internal async Task SaveScrolledAsync(string name, string selector)
    {
        var height = await AskAsync<int>($"document.querySelector('{selector}').scrollHeight");
        await page.SetViewportAsync(new ViewPortOptions { Width = 1280, Height = Math.Min(height + HeightAround, HighestPicture) });
        await SaveAsync(name);
    }

    public async ValueTask DisposeAsync()
    {
        await page.CloseAsync();
        await context.CloseAsync();
    }
}
