using System.Globalization;
using AiEconomics.Cli.Site.Trust;
using AiEconomics.Faults;

// dotnet run --project tests/Faults -- [--kills 10] [--builds] [--keep DATE]
// Makes trouble for the runner and changes what surrounds it, prints how often it kept its promise, and writes both reports for the site.
// With --builds it also builds the library in two other ways, which takes a minute; --keep DATE keeps the reports in tests/full-runs.
var kills = Option("--kills") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : 10;
using var work = new WorkFolder();
var right = true;
foreach (var (name, make) in new[] { ("faults", () => new RunnerFaults(work, kills).Report()), ("determinism", (Func<TrialReport>)(() => new Surroundings(work, args.Contains("--builds")).Report())) })
{
    var report = make();
    report.SaveAs(name, Option("--keep"));
    foreach (var trial in report.Trials)
    {
        Console.WriteLine(trial.Tried == 0 ? $"{trial.What}: not here, {trial.Note}" : $"{trial.What}: {trial.Right} of {trial.Tried}. {trial.Note}");
        right &= trial.Right == trial.Tried;
    }
}

return right ? 0 : 1;

string? Option(string name) => args.SkipWhile(word => word != name).Skip(1).FirstOrDefault();
