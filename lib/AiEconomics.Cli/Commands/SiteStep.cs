using System.Globalization;
using AiEconomics.Cli.Site;
using Spectre.Console;

namespace AiEconomics.Cli.Commands;

/// <summary>The last step of a run: the site.</summary>
internal static class SiteStep
{
    /// <summary>Builds the site from what the run wrote, and says where it is.</summary>
    /// <exception cref="Fault">The site cannot be built.</exception>
    internal static async Task RunAsync(IAnsiConsole console, Repository repository, string output, Uri? address, CancellationToken cancellation)
    {
        var report = await SiteBuilder.BuildAsync(
            repository.Root,
            Path.Combine(output, "notebooks"),
            Path.Combine(output, "results", "results.json"),
            Path.Combine(output, "site"),
            address,
            cancellation);
        foreach (var warning in report.Warnings)
        {
            console.MarkupLineInterpolated($"[yellow]{warning}[/]");
        }

        var seconds = report.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        console.MarkupLineInterpolated($"The site, {report.Pages} pages in {seconds} s, is in {report.Folder}: open its index.html.");
    }
}
