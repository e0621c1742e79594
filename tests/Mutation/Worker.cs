using System.Diagnostics;
using System.Globalization;
using AiEconomics.Cli;

namespace AiEconomics.Mutation;

/// <summary>A process that runs tests with one mutant after the other.</summary>
internal sealed class Worker(string folder) : IDisposable
{
    private Process process = Start(folder);

    /// <summary>The test that failed, "no end", or nothing where none failed.</summary>
    internal string? Failure(int mutant, IEnumerable<string> suite, TimeSpan patience)
    {
        try
        {
            process.StandardInput.WriteLine(string.Join('\t', suite.Prepend(mutant.ToString(CultureInfo.InvariantCulture))));
            process.StandardInput.Flush();
            var answer = process.StandardOutput.ReadLineAsync();
            if (answer.Wait(patience) && answer.Result is { } line)
            {
                return line.Length == 0 ? null : line;
            }
        }
        catch (IOException)
        {
            // It has died, which is one way to fail.
        }

        var hung = !process.HasExited;
        Dispose();
        process = Start(folder);
        return hung ? "no end" : "the process died";
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private static Process Start(string folder) => Process.Start(new ProcessStartInfo(Dotnet.Host, [typeof(Worker).Assembly.Location, "--serve", folder])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}
