using System.Diagnostics;
using AiEconomics.Cli;

namespace AiEconomics.Coverage;

/// <summary>Runs the tests of the libraries with their lines counted.</summary>
internal static class MeasuredTests
{
    private static readonly string[] Projects = ["AiEconomics.Tests", "AiEconomics.Usage.Tests", "AiEconomics.Notebooks.Tests", "Reproductions"];

    /// <summary>The paths of the reports.</summary>
    /// <exception cref="InvalidOperationException">A test failed.</exception>
    internal static string[] Run()
    {
        var root = Repository.Find();
        var folder = Directory.CreateDirectory(Path.Combine(root.Out, "coverage")).FullName;
        return [.. Projects.Select(project => Run(project, root.Root, Path.Combine(folder, project + ".cobertura.xml")))];
    }

    private static string Run(string project, string root, string report)
    {
        var tests = Path.Combine(root, "tests", project);
        using var process = Process.Start(new ProcessStartInfo(Dotnet.Host, ["test", "--no-build", "--project", tests, "--", "--coverage", "--coverage-output-format", "cobertura", "--coverage-output", report, "--coverage-settings", Path.Combine(root, "tests", "Coverage", "settings.xml")]) { WorkingDirectory = root })!;
        process.WaitForExit();
        return process.ExitCode == 0 ? report : throw new InvalidOperationException($"The tests of {project} fail, so that the lines they reach say nothing: run dotnet test --project tests/{project}.");
    }
}
