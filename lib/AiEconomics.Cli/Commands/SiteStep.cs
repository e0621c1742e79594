using AiEconomics.Cli.Site;
using Spectre.Console;

namespace AiEconomics.Cli.Commands;

/// <summary>The last step of a run: the site, from what the run wrote.</summary>
internal static class SiteStep
{
    internal static async Task RunAsync(IAnsiConsole console, Repository repository, string output, CancellationToken cancellation)
    {
        console.WriteLine("Building the site …");
        var site = await SiteBuilder.BuildAsync(
            repository.Root,
            Path.Combine(output, "notebooks"),
            Path.Combine(output, "results", "results.json"),
            Path.Combine(output, "site"),
            cancellation);
        foreach (var warning in site.Warnings)
        {
            console.WriteLine(warning);
        }

        console.WriteLine(FormattableString.Invariant($"The site has {site.Pages} pages, built in {site.Elapsed.TotalSeconds:F1} s. Open {Path.Combine(site.Folder, "index.html")}"));
    }
}
