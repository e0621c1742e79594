using System.Diagnostics;
using AiEconomics.Cli;
using AiEconomics.Cli.Site.Trust;

namespace AiEconomics.Faults;

/// <summary>Builds the library anew in other ways, in a clone of its own; a notebook must give the same files with each.</summary>
/// <param name="work">Where the clones lie.</param>
internal sealed class Configurations(WorkFolder work)
{
    // Prices, draws, a chart and an exercise: most of the library that has digits. Under a name of its own, since the clone's is taken.
    private const string Notebook = "01-training-cost";
    private const string Copied = "other-build";

    private static readonly string[] Files = ["AiEconomics.slnx", "global.json", ".editorconfig", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "notebooks/setup.csx"];

    private static readonly string[] Folders = ["data", "lib/AiEconomics", "lib/AiEconomics.Usage", "lib/AiEconomics.Notebooks"];

    internal IReadOnlyList<Trial> Trials()
    {
        var (expected, fault) = Given("Debug", "-p:Optimize=true");
        return fault.Length > 0
            ? throw new InvalidOperationException($"{Notebook} does not run in a clone: {fault}")
            : [
                Built("The library built for release", expected, "Release", "-p:Optimize=true"),
                Built("The library built without optimization", expected, "Debug", "-p:Optimize=false"),
            ];
    }

    private Trial Built(string what, SortedDictionary<string, string> expected, string configuration, string option)
    {
        var (found, fault) = Given(configuration, option);
        var differing = string.Join(", ", expected.Except(found).Select(file => file.Key));
        var same = fault.Length == 0 && Outcome.Equal(expected, found);
        return new(what, 1, same ? 1 : 0, same ? $"{Notebook} with dotnet build -c {configuration} {option}" : fault.Length > 0 ? fault : $"differs: {differing}");
    }

    // What the notebook gives with the library built so, in a clone of its own, and what went wrong instead.
    private (SortedDictionary<string, string> Found, string Fault) Given(string configuration, string option)
    {
        var (clone, folder) = (work.New("clone"), work.New());
        Copy(clone);
        var (code, said) = Build(clone, configuration, option);
        if (code != 0)
        {
            return ([], said);
        }

        var answer = Aiecon.Run(folder, Path.Combine(clone, "notebooks", Copied + ".ipynb"));
        return (Outcome.Of(folder), answer.ExitCode == 0 ? "" : answer.Error);
    }

    private static (int Code, string Said) Build(string clone, string configuration, string option)
    {
        var start = new ProcessStartInfo(Dotnet.Host, ["build", Path.Combine("lib", "AiEconomics.Notebooks"), "-c", configuration, option, "-p:RunAnalyzers=false", "--nologo", "-v", "quiet"]) { WorkingDirectory = clone, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return (process.ExitCode, said);
    }

    private static void Copy(string clone)
    {
        var files = Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Aiecon.Root, folder), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Aiecon.Root, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "external"));
        foreach (var file in Files.Concat(files))
        {
            var place = Path.Combine(clone, file);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(Path.Combine(Aiecon.Root, file), place);
        }

        File.Copy(Aiecon.Notebook(Notebook), Path.Combine(clone, "notebooks", Copied + ".ipynb"));
    }
}
