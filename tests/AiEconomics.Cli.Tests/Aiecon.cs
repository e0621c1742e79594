using System.Diagnostics;

namespace AiEconomics.Cli.Tests;

/// <summary>Runs the program as a user does, in a process of its own.</summary>
internal static class Aiecon
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    internal static string Root { get; } = Repository.Find().Root;

    internal static string Fixture(string name) => Path.Combine(Root, "tests", "AiEconomics.Cli.Tests", "Fixtures", name);

    internal static string FixtureNotebook(string name) => Fixture(name + ".ipynb");

    internal static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo(Dotnet.Host, [typeof(App).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        return Process.Start(start)!;
    }

    internal static Task<Answer> RunAsync(params string[] args) => AnswerAsync(Start(args));

    internal static async Task<Answer> AnswerAsync(Process running)
    {
        using var process = running;
        using var limit = new CancellationTokenSource(Limit);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return new Answer(process.ExitCode, await output, await error);
    }
}
