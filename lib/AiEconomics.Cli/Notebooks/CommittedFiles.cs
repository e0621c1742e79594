using AiEconomics.Cli.Translations;

namespace AiEconomics.Cli.Notebooks;

/// <summary>The committed notebooks and texts, compared with a run or renewed by it.</summary>
/// <param name="repository">The clone.</param>
/// <param name="results">The run's results by name.</param>
/// <param name="complete">Whether all notebooks ran, so that a quote of a result that none gave is a fault.</param>
internal sealed class CommittedFiles(Repository repository, IReadOnlyDictionary<string, NamedResult> results, bool complete)
{
    /// <summary>All places where what is committed differs from the run.</summary>
    internal IReadOnlyList<Difference> Compare(IReadOnlyList<NotebookRun> runs)
    {
        List<Difference> found = [];
        foreach (var run in runs)
        {
            var committed = NotebookFile.Read(run.Notebook.Path);
            ChartPictures.Add(run.Notebook, committed, images: null);
            found.AddRange(NotebookComparison.Find(committed, run.Notebook));
            found.AddRange(committed.Cells.Where(cell => cell.IsText).SelectMany(cell => Quotes($"{committed.Name}, cell {cell.Number}", cell.Source)));
        }

        foreach (var path in QuotingTexts.Paths(repository))
        {
            found.AddRange(Quotes(Path.GetRelativePath(repository.Root, path), File.ReadAllText(path)));
        }

        return found;
    }

    /// <summary>Writes the run into the committed notebooks and renews every quote.</summary>
    /// <exception cref="Fault">A text quotes a result that no notebook gives, or a file cannot be written.</exception>
    internal void Update(IReadOnlyList<NotebookRun> runs, IChartImages? images)
    {
        foreach (var run in runs)
        {
            ChartPictures.Add(run.Notebook, NotebookFile.Read(run.Notebook.Path), images);
            Renew(run.Notebook);
            WriteIfChanged(run.Notebook.Path, run.Notebook.Text, run.Notebook.ToText());
            ChartPictures.Save(run.Notebook, Path.Combine(repository.Notebooks, "images"));
        }

        RenewPages(QuotingTexts.Paths(repository), results);
        RenewPages(Chinese.Paths(repository), ChineseTexts.Of(repository).Say(results.Values));
    }

    /// <summary>Renews the quotes in the text cells of a notebook, in memory.</summary>
    internal void Renew(NotebookFile notebook)
    {
        foreach (var cell in notebook.Cells.Where(cell => cell.IsText && ResultQuotes.Names(cell.Source).Any()))
        {
            cell.Rewrite(ResultQuotes.Renew(cell.Source, results));
        }
    }

    private IEnumerable<Difference> Quotes(string place, string text)
    {
        var missing = complete ? ResultQuotes.Names(text).Where(name => !results.ContainsKey(name)) : [];
        return ResultQuotes.Differing(text, results).Select(quote => new Difference($"{place}, result {quote.Name}", quote.Old, quote.New))
            .Concat(missing.Select(name => new Difference($"{place}, result {name}", "quoted", "(no notebook gives it)")));
    }

    private static void RenewPages(IEnumerable<string> paths, IReadOnlyDictionary<string, NamedResult> results)
    {
        foreach (var path in paths)
        {
            var text = File.ReadAllText(path);
            WriteIfChanged(path, text, ResultQuotes.Renew(text, results));
        }
    }

    private static void WriteIfChanged(string path, string old, string text)
    {
        if (old != text)
        {
            SafeFile.Write(path, text);
        }
    }
}
