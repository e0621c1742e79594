using AiEconomics.Claims;
using AiEconomics.Cli.Claims;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Moved;

/// <summary>Compares a run's results with the recorded ones, names the figures behind each difference, and records the run.</summary>
/// <param name="repository">The clone.</param>
internal sealed class MovedResults(Repository repository)
{
    private readonly RecordedResults recorded = RecordedResults.Read(repository);
    private readonly ClaimBook claims = ClaimFiles.Load(repository.Data);

    /// <summary>The results that moved, of those notebooks of the run that belong to the clone.</summary>
    internal IReadOnlyList<MovedResult> Of(IEnumerable<NotebookRun> runs) => [.. runs.Where(Belongs).SelectMany(Moved)];

    /// <summary>Records the run, and writes what moved into the changelog.</summary>
    /// <param name="runs">The run.</param>
    /// <param name="moved">What moved in it.</param>
    /// <exception cref="Fault">A file cannot be written.</exception>
    internal void Update(IReadOnlyList<NotebookRun> runs, IReadOnlyList<MovedResult> moved)
    {
        var fresh = runs.Where(Belongs).ToDictionary(run => run.Notebook.Name, run => run.Results);
        if (fresh.Count == 0)
        {
            return;
        }

        Changelog.Update(Path.Combine(repository.Root, "CHANGELOG.md"), moved);
        var present = Directory.GetFiles(repository.Notebooks, "*.ipynb").Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet(StringComparer.Ordinal);
        recorded.After(fresh, present, RecordedResults.Now(claims.Figures)).Write(repository);
    }

    private bool Belongs(NotebookRun run) => Path.GetDirectoryName(Path.GetFullPath(run.Notebook.Path)) == Path.GetFullPath(repository.Notebooks);

    private IEnumerable<MovedResult> Moved(NotebookRun run)
    {
        var notebook = run.Notebook.Name;
        IReadOnlyDictionary<string, string> before = recorded.Results.GetValueOrDefault(notebook) ?? [];
        var now = run.Results.ToDictionary(result => result.Name, result => result.Text);
        var uses = new Lazy<FigureUses>(() => new(run.Notebook, claims));
        return before.Keys.Union(now.Keys)
            .Select(name => (Name: name, Old: before.GetValueOrDefault(name), New: now.GetValueOrDefault(name)))
            .Where(result => result.Old != result.New)
            .Select(result => new MovedResult(notebook, result.Name, result.Old, result.New, result.Old is null ? [] : [.. Causes(notebook, result.Name, uses.Value)]));
    }

    private IEnumerable<string> Causes(string notebook, string result, FigureUses uses) =>
        from figure in claims.Figures
        let old = recorded.Said(notebook, figure.Key)
        let now = figure.ToString()[(figure.Key.Length + 1)..]
        where old != now && uses.Uses(result, figure)
        select $"{figure.Key} ({(old.Length == 0 ? "new" : old)} → {now})";
}
