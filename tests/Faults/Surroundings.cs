using AiEconomics.Cli.Site.Trust;

namespace AiEconomics.Faults;

/// <summary>Changes what surrounds a run; its files must not change by a byte.</summary>
/// <param name="work">Where it writes.</param>
/// <param name="builds">Whether other builds of the library are tried too.</param>
internal sealed class Surroundings(WorkFolder work, bool builds)
{
    private readonly string[] notebooks = [Aiecon.Notebook("digits"), Aiecon.Notebook("R1-units-and-bounds")];
    private SortedDictionary<string, string> expected = [];

    internal TrialReport Report()
    {
        var folder = work.New();
        var first = Aiecon.Run(folder, notebooks);
        expected = Outcome.Of(folder);
        if (first.ExitCode != 0)
        {
            throw new InvalidOperationException($"The notebooks do not run: {first.Error} {first.Output}");
        }

        var again = Aiecon.Run(folder, notebooks).ExitCode == 0 && Outcome.Equal(expected, Outcome.Of(folder));
        return new(
            "The same digits everywhere",
            "Notebooks of arithmetic and of the project's own run under each of these; executed copies, results and verdicts are the same, byte for byte.",
            "dotnet run --project tests/Faults",
            [
                new("A second run in the same folder", 1, again ? 1 : 0),
                With("German culture, Kathmandu time", [], new() { ["LANG"] = "de_DE.UTF-8", ["LC_ALL"] = "de_DE.UTF-8", ["TZ"] = "Asia/Kathmandu" }),
                With("Chinese culture, Kiritimati time", [], new() { ["LANG"] = "zh_CN.UTF-8", ["LC_ALL"] = "zh_CN.UTF-8", ["TZ"] = "Pacific/Kiritimati" }),
                With("Turkish culture, New York time", [], new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "America/New_York" }),
                With("One processor for .NET", [], new() { ["DOTNET_PROCESSOR_COUNT"] = "1" }),
                Where("One core of the machine", ["taskset", "-c", "0"]),
                Where("No network at all", ["unshare", "-n", "sh", "-c", "ip link set lo up 2>/dev/null; exec \"$@\"", "sh"]),
                EmptyHome(),
                Elsewhere(),
                Reversed(),
                .. builds ? new Configurations(work).Trials() : [],
            ]);
    }

    private Trial With(string what, string[] around, Dictionary<string, string> variables)
    {
        var folder = work.New();
        var answer = Aiecon.End(Aiecon.Start(folder, around, variables, notebooks));
        return Compared(what, answer, folder);
    }

    private Trial Where(string what, string[] around)
    {
        try
        {
            using var probe = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(around[0], [.. around[1..], "true"]) { RedirectStandardError = true })!;
            var error = probe.StandardError.ReadToEnd().Trim();
            probe.WaitForExit();
            return probe.ExitCode == 0 ? With(what, around, []) : new(what, 0, 0, $"{around[0]} is not permitted: {error}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return new(what, 0, 0, $"there is no program {around[0]}");
        }
    }

    // What NuGet restored lies below the home folder by default, and is all that a run takes from there.
    private Trial EmptyHome()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var home = work.New("home");
        var trial = With("An empty home folder, with the packages elsewhere", [], new() { ["HOME"] = home, ["NUGET_PACKAGES"] = packages });
        var left = Directory.GetFileSystemEntries(home).Select(Path.GetFileName);
        return trial with { Note = trial.Note.Length > 0 ? trial.Note : string.Join(", ", left.DefaultIfEmpty("nothing")) + " was left there" };
    }

    private Trial Elsewhere()
    {
        var (folder, place) = (work.New("输出 out"), work.New("笔记 本"));
        var copy = Path.Combine(place, "digits.ipynb");
        File.Copy(notebooks[0], copy);
        return Compared("Folders with blanks and Chinese characters", Aiecon.Run(folder, copy, notebooks[1]), folder);
    }

    private Trial Reversed()
    {
        var folder = work.New();
        return Compared("Notebooks named in the other order, one at a time", Aiecon.Run(folder, [.. notebooks.Reverse(), "--jobs", "1"]), folder);
    }

    private Trial Compared(string what, Answer answer, string folder)
    {
        var found = Outcome.Of(folder);
        var same = answer.ExitCode == 0 && Outcome.Equal(expected, found);
        return new(what, 1, same ? 1 : 0, same ? "" : answer.ExitCode != 0 ? answer.Error : "differs: " + string.Join(", ", expected.Except(found).Select(file => file.Key)));
    }
}
