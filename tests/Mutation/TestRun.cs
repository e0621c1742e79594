using System.Diagnostics;
using System.Globalization;
using AiEconomics.Cli;

namespace AiEconomics.Mutation;

/// <summary>Runs tests against the library with one mutant on, in a process of its own: the only way to try what is computed once and kept.</summary>
/// <param name="folder">A copy of the test program, with the library that holds the mutants.</param>
internal sealed class TestRun(string folder)
{
    /// <summary>The environment variable that names the mutant that is on.</summary>
    internal const string Variable = "AIECONOMICS_MUTANT";

    /// <summary>The test that failed, "no end", or nothing where none failed.</summary>
    internal string? Failure(int mutant, IEnumerable<string> suite, TimeSpan patience)
    {
        var start = new ProcessStartInfo(Dotnet.Host, [Path.Combine(folder, "AiEconomics.Tests.dll"), .. suite]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[Variable] = mutant.ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            return "no end";
        }

        return process.ExitCode == 0
            ? null
            : FirstFailure(output.Result) ?? $"the process died: {error.Result.Trim().Split('\n')[0]}";
    }

    internal static string? FirstFailure(string output) => output.Split('\n')
        .Where(line => line.Contains("[FAIL]", StringComparison.Ordinal)).Select(line => line.Replace("[FAIL]", "", StringComparison.Ordinal).Trim()).FirstOrDefault();
}
