using System.Diagnostics;
using AiEconomics.Cli;
using AiEconomics.Cli.Site.Trust;

namespace AiEconomics.Faults;

/// <summary>Builds the library anew in other ways, in a clone of its own; a notebook must give the same files with each.</summary>
/// <param name="work">Where the clones lie.</param>
internal sealed class Configurations(WorkFolder work)
{
    // Prices, draws, a chart and an exercise: most of the library that has digits.
    private const string Notebook = "01-training-cost";

    private static readonly string[] Files = ["AiEconomics.slnx", "global.json", ".editorconfig", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "notebooks/setup.csx", $"notebooks/{Notebook}.ipynb"];

    private static readonly string[] Folders = ["data", "lib/AiEconomics", "lib/AiEconomics.Usage", "lib/AiEconomics.Notebooks"];

    internal IReadOnlyList<Trial> Trials()
    {
        var folder = work.New();
        var first = Aiecon.Run(folder, Aiecon.Notebook(Notebook));
        if (first.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Notebook} does not run: {first.Error} {first.Output}");
        }

        var expected = Outcome.Of(folder);
        return
        [
            Built("The library built for release", expected, "Release", "-p:Optimize=true"),
            Built("The library built without optimization", expected, "Debug", "-p:Optimize=false"),
        ];
    }

    private Trial Built(string what, SortedDictionary<string, string> expected, string configuration, string option)
    {
        var clone = work.New("clone");
        Copy(clone);
        var (code, said) = Build(clone, configuration, option);
        if (code != 0)
        {
            return new(what, 1, 0, said);
        }

        var folder = work.New();
        var answer = Aiecon.Run(folder, Path.Combine(clone, "notebooks", Notebook + ".ipynb"));
        var found = Outcome.Of(folder);
        var same = answer.ExitCode == 0 && Outcome.Equal(expected, found);
        return new(what, 1, same ? 1 : 0, same ? $"{Notebook} with dotnet build -c {configuration} {option}" : answer.ExitCode != 0 ? answer.Error : "differs: " + string.Join(", ", expected.Except(found).Select(file => file.Key)));
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
    }
}
