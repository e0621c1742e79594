using AiEconomics.Cli.Site.Trust;

namespace AiEconomics.Mutation;

/// <summary>How many mutants were killed, by folder.</summary>
internal sealed class MutantReport(IReadOnlyList<Verdict> verdicts, int each, string seed)
{
    // What the project promises; a share that falls below fails the run.
    private const double Least = 0.85;

    internal TrialReport Trials => new(
        "Tests that can fail",
        FormattableString.Invariant($"Up to {each} mistakes of each model folder, drawn with seed {seed} from all that would compile: another operator, boundary, constant or call, arguments in the wrong order, a check forgotten. Each is put into the library alone, and the tests of its folder run. One that no test notices has survived."),
        "dotnet run --project tests/Mutation",
        [.. verdicts.GroupBy(verdict => verdict.Mutant.Folder).Select(Row)],
        new("Mutants", "Killed"));

    internal bool IsEnough => verdicts.Count(verdict => verdict.Killer is not null) >= Least * verdicts.Count;

    internal void Print()
    {
        foreach (var row in Trials.Trials)
        {
            Console.WriteLine(FormattableString.Invariant($"{row.What}: {row.Tried} tried, {row.Right} killed, {row.Tried - row.Right} survived, {row.Right / (double)row.Tried:0.0 %}. {row.Note}"));
        }

        var killed = verdicts.Count(verdict => verdict.Killer is not null);
        Console.WriteLine(FormattableString.Invariant($"All: {verdicts.Count} tried, {killed} killed, {verdicts.Count - killed} survived, {killed / (double)verdicts.Count:0.0 %}; at least {Least:0 %} is asked for."));
    }

    private static Trial Row(IGrouping<string, Verdict> folder)
    {
        var survivors = folder.Where(verdict => verdict.Killer is null).Select(verdict => verdict.Mutant.Id).ToList();
        var equivalent = survivors.Count(Equivalents.All.ContainsKey);
        var others = survivors.Where(id => !Equivalents.All.ContainsKey(id)).ToList();
        return new(folder.Key, folder.Count(), folder.Count(verdict => verdict.Killer is not null), string.Join("; ", new[]
        {
            equivalent == 0 ? "" : FormattableString.Invariant($"{equivalent} of the survivors {(equivalent == 1 ? "changes" : "change")} no result"),
            others.Count == 0 ? "" : "survived: " + string.Join(", ", others),
        }.Where(part => part.Length > 0)));
    }
}
