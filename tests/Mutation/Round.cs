using System.Diagnostics;

namespace AiEconomics.Mutation;

/// <summary>Tries the mutants of one folder.</summary>
/// <param name="suite">The folder and its tests.</param>
/// <param name="folder">A copy of the test program, with the library that holds the mutants.</param>
internal sealed class Round(Suite suite, string folder)
{
    // Five times as long as without a mutant, and the time to start, count as never.
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private TimeSpan patience;

    internal IReadOnlyList<Verdict> Try(IReadOnlyList<Mutant> mutants)
    {
        using var worker = new Worker(folder);
        var clock = Stopwatch.StartNew();
        if (worker.Failure(0, suite.Whole, Longest) is { } failure)
        {
            throw new InvalidOperationException($"The tests of {suite.Folder} fail without any mutant: {failure}");
        }

        patience = (5 * clock.Elapsed) + Start;
        var verdicts = mutants.Select(mutant => new Verdict(mutant, Killer(mutant, worker.Failure))).ToList();

        // What a mutant left behind in the process must not have judged the next: a clean run has to pass again.
        var isClean = worker.Failure(0, suite.Whole, patience) is null;
        var alone = new TestRun(folder);
        return [.. verdicts.Select(verdict => verdict.Killer is null || !isClean ? verdict with { Killer = Killer(verdict.Mutant, alone.Failure) } : verdict)];
    }

    private string? Killer(Mutant mutant, Func<int, IEnumerable<string>, TimeSpan, string?> failure) =>
        (suite.Named(mutant.File) is { } named ? failure(mutant.Number, named, patience) : null) ?? failure(mutant.Number, suite.Whole, patience);
}
