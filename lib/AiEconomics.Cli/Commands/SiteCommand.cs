using System.Diagnostics;
using AiEconomics.Cli.Site;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Serves the built site to browsers on this machine.</summary>
/// <param name="console">Where the address is said.</param>
internal sealed class SiteCommand(IAnsiConsole console) : AsyncCommand<SiteSettings>
{
    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, SiteSettings settings, CancellationToken cancellationToken)
    {
        var output = settings.Out ?? Repository.Find().Out;
        using var server = SiteServer.Start(Path.Combine(output, "site"), settings.Port);
        console.MarkupLineInterpolated($"The site is at {server.Address.AbsoluteUri} (Ctrl+C ends it).");
        if (settings.Open)
        {
            Process.Start(new ProcessStartInfo(server.Address.AbsoluteUri) { UseShellExecute = true });
        }

        await server.RunAsync(cancellationToken);
        return 0;
    }
}
