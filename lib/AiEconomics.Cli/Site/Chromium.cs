using PuppeteerSharp;

namespace AiEconomics.Cli.Site;

/// <summary>A Chromium that the machine already has; none is ever downloaded.</summary>
internal static class Chromium
{
    /// <summary>What to say where there is none.</summary>
    public const string Missing =
        "There is no Chromium: install the package chromium (Debian and Ubuntu: apt-get install chromium), or name its program in the variable CHROMIUM.";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-component-update",
        "--disable-sync", "--disable-quic", "--hide-scrollbars", "--force-color-profile=srgb", "--font-render-hinting=none",
    ];

    /// <summary>Starts the browser without a window, with a profile of its own that goes when it closes.</summary>
    public static Task<IBrowser> LaunchAsync(string program, string profile) => Puppeteer.LaunchAsync(new LaunchOptions
    {
        ExecutablePath = program,
        Headless = true,
        UserDataDir = profile,
        Args = Arguments,
    });
}
