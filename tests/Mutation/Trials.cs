using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using AiEconomics.Cli;

namespace AiEconomics.Mutation;

/// <summary>Draws mutants of each folder, runs its tests against each, and counts.</summary>
/// <param name="suites">The folders.</param>
/// <param name="each">How many mutants of each folder, at most.</param>
/// <param name="seed">Names the draw.</param>
/// <param name="file">Only mutants of files whose name contains this.</param>
/// <param name="day">The day under which the repository keeps the report; nothing for one of this clone.</param>
internal sealed class Trials(IReadOnlyList<Suite> suites, int each, string seed, string file, string? day)
{
    private readonly MutatedLibrary library = new();

    /// <summary>Prints the mutants that a run would try.</summary>
    internal int List()
    {
        foreach (var mutant in Drawn())
        {
            Console.WriteLine($"{mutant.Id} (line {mutant.Line}): {mutant.Change}");
        }

        return 0;
    }

    /// <summary>Tries them all, prints what survived, and writes the report for the site.</summary>
    internal int Run()
    {
        var folder = Copy();
        var mutants = library.Write(Drawn(), Path.Combine(folder, "AiEconomics.dll"));
        var verdicts = new ConcurrentBag<Verdict>();
        Parallel.ForEach(Partitioner.Create(suites, EnumerablePartitionerOptions.NoBuffering), new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, suite =>
        {
            var clock = Stopwatch.StartNew();
            foreach (var verdict in new Round(suite, folder).Try([.. mutants.Where(mutant => mutant.Folder == suite.Folder)]))
            {
                verdicts.Add(verdict);
            }

            Console.WriteLine(FormattableString.Invariant($"{suite.Folder} done in {clock.Elapsed.TotalSeconds:0} s"));
        });
        var all = verdicts.OrderBy(verdict => verdict.Mutant.Number).ToList();
        File.WriteAllLines(Path.Combine(folder, "..", "mutants.txt"), all.Select(verdict => $"{verdict.Mutant.Id} (line {verdict.Mutant.Line}): {verdict.Mutant.Change}: {verdict.Killer ?? "survived"}"));
        return Report(all);
    }

    // By a hash of seed and id: a new mutant elsewhere changes nothing about who else is drawn.
    private List<Mutant> Drawn()
    {
        var number = 0;
        return [.. suites.SelectMany(suite => library.Find(suite.Folder)
            .Where(mutant => mutant.File.Contains(file, StringComparison.Ordinal))
            .OrderBy(mutant => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed} {mutant.Id}"))), StringComparer.Ordinal)
            .Take(each)
            .OrderBy(mutant => mutant.Id, StringComparer.Ordinal)
            .Select(mutant => mutant with { Number = ++number }))];
    }

    // In the clone, where the tests look for data.
    private static string Copy()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Find().Out, "mutation", "tests")).FullName;
        foreach (var path in Directory.EnumerateFiles(Sources.Tests))
        {
            File.Copy(path, Path.Combine(folder, Path.GetFileName(path)), overwrite: true);
        }

        return folder;
    }

    private int Report(IReadOnlyList<Verdict> verdicts)
    {
        foreach (var survivor in verdicts.Where(verdict => verdict.Killer is null).Select(verdict => verdict.Mutant))
        {
            Console.WriteLine($"survived: {survivor.Id} (line {survivor.Line}): {survivor.Change}{(Equivalents.All.TryGetValue(survivor.Id, out var why) ? $": equivalent, {why}" : "")}");
        }

        foreach (var wrong in verdicts.Where(verdict => verdict.Killer is not null && Equivalents.All.ContainsKey(verdict.Mutant.Id)))
        {
            Console.WriteLine($"equivalent.txt calls {wrong.Mutant.Id} equivalent, but {wrong.Killer} killed it: remove its line.");
        }

        var report = new MutantReport(verdicts, each, seed);
        report.Print();
        if (file.Length == 0 && suites.Count == Suite.All.Count)
        {
            report.Trials.SaveAs("mutants", day);
        }

        return report.IsEnough ? 0 : 1;
    }
}
