using System.Diagnostics;
using System.Globalization;
using AiEconomics.Cli;

namespace AiEconomics.Mutation;

/// <summary>Runs tests against the library with one mutant on, in a process of its own.</summary>
/// <param name="folder">A copy of the test program, with the library that holds the mutants.</param>
internal sealed class TestRun(string folder)
{
    /// <summary>The environment variable that names the mutant that is on.</summary>
    internal const string Variable = "AIECONOMICS_MUTANT";

    private static readonly TimeSpan Start = TimeSpan.FromSeconds(30);

    /// <summary>The test that failed, or nothing where none did.</summary>
    /// <param name="mutant">Its number; 0 for none.</param>
    /// <param name="suite">The tests.</param>
    /// <param name="usual">How long they take without a mutant; five times as long, and the time to start, count as never.</param>
    /// <exception cref="InvalidOperationException">There are no such tests.</exception>
    internal string? Failure(int mutant, IEnumerable<string> suite, TimeSpan usual)
    {
        var start = new ProcessStartInfo(Dotnet.Host, [Path.Combine(folder, "AiEconomics.Tests.dll"), "-noLogo", "-noColor", "-stopOnFail", "-maxThreads", "1", .. suite]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[Variable] = mutant.ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit((5 * usual) + Start))
        {
            process.Kill(entireProcessTree: true);
            return "no end";
        }

        return process.ExitCode == 0
            ? output.Result.Contains("Total: 0,", StringComparison.Ordinal) ? throw new InvalidOperationException($"No test is named {string.Join(' ', suite)}.") : null
            : FirstFailure(output.Result) ?? $"the process died: {error.Result.Trim().Split('\n')[0]}";
    }

    private static string? FirstFailure(string output) => output.Split('\n')
        .Where(line => line.Contains("[FAIL]", StringComparison.Ordinal)).Select(line => line.Replace("[FAIL]", "", StringComparison.Ordinal).Trim()).FirstOrDefault();
}
