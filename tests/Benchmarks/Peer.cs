using System.Diagnostics;
using System.Globalization;

namespace AiEconomics.Benchmarks;

/// <summary>Runs another tool on the same work and reads the seconds that it prints.</summary>
internal static class Peer
{
    private const string Python = "/usr/bin/python3";

    /// <summary>The best of several runs in a Python script, in seconds; nothing where what it needs is missing.</summary>
    internal static double? InPython(string script, params string[] arguments) => Seconds(Python, script, arguments, "python3 with the packages it imports");

    /// <summary>The best of several runs in Node.js, in seconds; nothing where what it needs is missing.</summary>
    internal static double? InNode(string script, params string[] arguments) => Seconds("node", script, arguments, "node with @quri/squiggle-lang");

    private static double? Seconds(string program, string script, string[] arguments, string needed)
    {
        var start = new ProcessStartInfo(program, [Path.Combine(AppContext.BaseDirectory, "peers", script), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode == 0)
            {
                return double.Parse(output.Result, CultureInfo.InvariantCulture);
            }

            Console.WriteLine($"  peer left out, it needs {needed}: {errors.Trim().Split('\n')[^1]}");
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            Console.WriteLine($"  peer left out, it needs {needed}: {error.Message}");
        }

        return null;
    }
}
