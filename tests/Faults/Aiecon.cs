using System.Diagnostics;
using System.Globalization;
using AiEconomics.Cli;

namespace AiEconomics.Faults;

/// <summary>Runs the program as a user does, in a process of its own.</summary>
internal static class Aiecon
{
    private static readonly string[] Folders = ["tests/Faults/notebooks", "tests/AiEconomics.Cli.Tests/Fixtures", "notebooks"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    internal static string Root { get; } = Repository.Find().Root;

    /// <summary>A notebook beside these programs, or one of the project's own.</summary>
    internal static string Notebook(string name) =>
        Folders.Select(folder => Path.Combine(Root, folder, name + ".ipynb")).First(File.Exists);

    /// <summary>Starts a run that writes to a folder.</summary>
    /// <param name="output">The folder.</param>
    /// <param name="around">What to run the program by, such as <c>taskset -c 0</c>; often nothing.</param>
    /// <param name="variables">Environment variables.</param>
    /// <param name="notebooks">Paths of notebooks.</param>
    internal static Process Start(string output, string[] around, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> notebooks)
    {
        string[] line = [.. around, Dotnet.Host, typeof(Repository).Assembly.Location, "reproduce", .. notebooks, "--out", output, "--no-site"];
        var start = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs to the end.</summary>
    internal static Answer Run(string output, params IEnumerable<string> notebooks) => End(Start(output, [], new Dictionary<string, string>(), notebooks));

    internal static Answer End(Process process)
    {
        using var running = process;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        return new(process.ExitCode, output.Result, error.Result.Trim());
    }

    internal static void Signal(int process, string signal)
    {
        // Its complaint that the process has ended already is no news.
        using var kill = Process.Start(new ProcessStartInfo("kill", ["-" + signal, process.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardError = true })!;
        kill.WaitForExit();
    }

    /// <summary>The kernels that a run started and that are still there.</summary>
    internal static IReadOnlyList<int> Kernels(int runner) => [.. Directory.GetDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0 && Environment(id).Contains(FormattableString.Invariant($"AIECONOMICS_PARENT={runner}\0"), StringComparison.Ordinal))];

    // Empty for a process that has ended, a zombie too, or that belongs to another user.
    private static string Environment(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/environ");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
