using System.ComponentModel;
using System.Diagnostics;
using AiEconomics.Cli.Site;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Serves the built site on this machine.</summary>
[Description("Serves the built site on this machine, for a browser.")]
internal sealed class SiteCommand(IAnsiConsole console) : AsyncCommand<SiteCommand.Options>
{
    /// <summary>What the command line may say.</summary>
    internal sealed class Options : CommandSettings
    {
        [CommandOption("--port <NUMBER>")]
        [Description("Port on 127.0.0.1; 0 takes any that is free.")]
        [DefaultValue(8080)]
        public int Port { get; init; }

        [CommandOption("--out <FOLDER>")]
        [Description("Folder of the last run, which holds the site.")]
        [DefaultValue("out")]
        public string Out { get; init; } = "out";

        [CommandOption("--open")]
        [Description("Also opens the site in the default browser.")]
        public bool Open { get; init; }

        public override ValidationResult Validate() => Port is >= 0 and <= 65535
            ? ValidationResult.Success()
            : ValidationResult.Error($"--port must lie in [0, 65535], but was {Port}.");
    }

    public override async Task<int> ExecuteAsync(CommandContext context, Options settings, CancellationToken cancellationToken)
    {
        try
        {
            using var server = SiteServer.Start(Path.Combine(settings.Out, "site"), settings.Port);
            console.MarkupLineInterpolated($"The site is at [link]{server.Address}[/]. Ctrl+C ends it.");
            if (settings.Open)
            {
                Process.Start(new ProcessStartInfo(server.Address.AbsoluteUri) { UseShellExecute = true });
            }

            await server.RunAsync(cancellationToken);
            return 0;
        }
        catch (SiteException fault)
        {
            console.MarkupLineInterpolated($"[red]{fault.Message}[/]");
            return 2;
        }
    }
}
