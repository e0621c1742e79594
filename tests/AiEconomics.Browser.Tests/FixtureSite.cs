using System.Text.Json.Nodes;
using AiEconomics.Browser.Tests;
using AiEconomics.Cli.Site;
using PuppeteerSharp;

[assembly: AssemblyFixture(typeof(FixtureSite))]

namespace AiEconomics.Browser.Tests;

/// <summary>A site built once from the fixture notebooks, served on this machine, and a browser to open it with.</summary>
public sealed class FixtureSite : IAsyncLifetime
{
    private readonly string work = Path.Combine(Path.GetTempPath(), "aiecon-site-" + Guid.NewGuid().ToString("N"));
    private readonly CancellationTokenSource stop = new();
    private SiteServer? server;
    private readonly SemaphoreSlim turn = new(1, 1);
    private IBrowser? browser;
    private Task serving = Task.CompletedTask;

    /// <summary>What a source's title and the place of a figure in it hold in this site: all that could end a text in HTML, JSON or a script.</summary>
    internal const string HostileText = "A </script><script>window.hostile = 1</script><img src=x onerror='window.hostile = 1'> \"quoted\" 'too' \u2028 ]]> --> \\ end";

    internal string Folder => Path.Combine(work, "site");

    internal SiteReport Report { get; private set; } = null!;

    internal Uri Address => server!.Address;

    /// <summary>Folder for pictures of pages, below the clone's <c>out</c>.</summary>
    internal static string Screenshots { get; } = Directory.CreateDirectory(Path.Combine(Clone(), "out", "screenshots")).FullName;

    /// <summary>The clone that these tests were built from.</summary>
    internal static string Clone()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "AiEconomics.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie in a clone.");
        }

        return folder;
    }

    public async ValueTask InitializeAsync()
    {
        var fixture = Path.Combine(AppContext.BaseDirectory, "fixture");
        var clone = Path.Combine(work, "clone");
        Copy(Path.Combine(Clone(), "data"), Path.Combine(clone, "data"));
        AddTable(Path.Combine(clone, "data"), Path.Combine(fixture, "data"));
        MakeHostile(Path.Combine(clone, "data", "references.csv"), ",R&D and training compute,");
        MakeHostile(Path.Combine(clone, "data", "evidence.csv"), ",the post,");
        Copy(Path.Combine(fixture, "notebooks"), Path.Combine(clone, "notebooks"));
        Copy(Path.Combine(fixture, "notebooks", "zh-CN"), Path.Combine(clone, "notebooks", "zh-CN"));
        Copy(Path.Combine(fixture, "executed"), Path.Combine(clone, "notebooks"));
        Copy(AppContext.BaseDirectory, Path.Combine(clone, "lib", "AiEconomics", "bin"), "AiEconomics.*");
        Report = await SiteBuilder.BuildAsync(clone, Path.Combine(fixture, "executed"), Path.Combine(fixture, "results.json"), Folder);
        server = SiteServer.Start(Folder, port: 0);
        serving = server.RunAsync(stop.Token);
    }

    /// <summary>A fresh page of the given width and color scheme; skips the test where the machine has no browser.</summary>
    internal async Task<WatchedPage> OpenAsync(int width, string scheme)
    {
        var program = AiEconomics.Cli.Doctor.Browser.Find();
        Assert.SkipWhen(program is null, Chromium.Missing);
        await turn.WaitAsync();
        try
        {
            browser ??= await Chromium.LaunchAsync(program!, Path.Combine(work, "profile"));
            return await WatchedPage.OpenAsync(browser, width, scheme);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>The address of a page, from our server or as a file.</summary>
    internal string AddressOf(string path, bool asFile) =>
        asFile ? new Uri(Path.Combine(Folder, path)).AbsoluteUri : new Uri(Address, path).AbsoluteUri;

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        await stop.CancelAsync();
        await serving;
        server?.Dispose();
        stop.Dispose();
        turn.Dispose();
        Directory.Delete(work, recursive: true);
    }

    /// <summary>Puts the hostile text in the place of one field, wherever that stands.</summary>
    private static void MakeHostile(string table, string field) => File.WriteAllText(
        table, File.ReadAllText(table).Replace(field, $",\"{HostileText.Replace("\"", "\"\"", StringComparison.Ordinal)}\",", StringComparison.Ordinal));

    /// <summary>Beside the project's own tables, one of no special form.</summary>
    private static void AddTable(string data, string fixture)
    {
        var path = Path.Combine(data, "datapackage.json");
        var package = JsonNode.Parse(File.ReadAllText(path))!;
        package["resources"]!.AsArray().Add(JsonNode.Parse(File.ReadAllText(Path.Combine(fixture, "plain.json"))));
        File.WriteAllText(path, package.ToJsonString());
        File.Copy(Path.Combine(fixture, "plain.csv"), Path.Combine(data, "plain.csv"));
    }

    private static void Copy(string from, string to, string pattern = "*")
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, pattern))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
