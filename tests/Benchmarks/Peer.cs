using System.Diagnostics;
using System.Globalization;

namespace AiEconomics.Benchmarks;

/// <summary>Runs another tool on the same work and reads the wall and the processor seconds that it prints.</summary>
internal static class Peer
{
    internal const string Python = "/usr/bin/python3";

    /// <summary>The best of several runs in a Python script; nothing where what it needs is missing.</summary>
    internal static Took? InPython(string script, params string[] arguments) => Times(Python, script, arguments, "python3 with the packages it imports");

    /// <summary>The best of several runs in Node.js; nothing where what it needs is missing.</summary>
    internal static Took? InNode(string script, params string[] arguments) => Times("node", script, arguments, "node with @quri/squiggle-lang");

    private static Took? Times(string program, string script, string[] arguments, string needed)
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
                var numbers = output.Result.Trim().Split('\n')[^1].Split(' ');
                return new(double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
            }

            Console.Error.WriteLine($"Left out, it needs {needed}: {errors.Trim().Split('\n')[^1]}");
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            Console.Error.WriteLine($"Left out, it needs {needed}: {error.Message}");
        }

        return null;
    }
}
