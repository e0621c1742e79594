using Spectre.Console;

namespace AiEconomics.Cli.Commands;

internal static class SiteStep
{
    internal static Task RunAsync(IAnsiConsole console, Repository repository, string output, CancellationToken cancellation) => Task.CompletedTask;
}
