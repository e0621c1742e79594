using AiEconomics.Cli.Claims;
using AiEconomics.Cli.Moved;
using AiEconomics.Cli.Notebooks;
using AiEconomics.Cli.Prose;
using AiEconomics.Cli.Translations;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Runs the notebooks on the real kernel and writes executed copies, results and the site.</summary>
/// <param name="console">Where the report goes.</param>
internal sealed class ReproduceCommand(IAnsiConsole console) : AsyncCommand<ReproduceSettings>
{
    private readonly RunReport report = new(console);

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, ReproduceSettings settings, CancellationToken cancellationToken)
    {
        var repository = Repository.Find();
        var notebooks = NotebookSelection.Read(repository.Notebooks, settings.Notebooks);
        var values = Parameters.Read(settings.Set);
        Parameters.RequireKnown(values, notebooks);
        RequireLibrary(repository, notebooks);
        var kernel = repository.RequireKernel();
        var output = Path.GetFullPath(settings.Out ?? repository.Out);
        SafeFile.RequireWritable(output);
        using var running = RunLock.Take(output);
        using var writing = settings.Update && output != repository.Out ? RunLock.Take(repository.Out) : null;

        var options = new RunOptions(kernel, repository.Root, TimeSpan.FromSeconds(settings.Timeout), values);
        var runs = await new NotebookBatch(console, options, settings.Jobs).RunAsync(notebooks, cancellationToken);
        report.Failures(runs);
        var good = runs.Where(run => run.Failure is null).ToList();
        var results = ResultFiles.ByName(good.SelectMany(run => run.Results));
        var committed = new CommittedFiles(repository, results, complete: settings.Notebooks.Length == 0 && good.Count == runs.Count);
        var record = settings.Check || settings.Update ? new MovedResults(repository) : null;
        var moved = record?.Of(good) ?? [];
        var differences = settings.Check ? committed.Compare(good) : [];
        if (settings.Update)
        {
            using var images = ChartImages.Find();
            committed.Update(good, images);
            record!.Update(good, moved);
        }

        DropStale(output, runs);
        if (good.Count > 0)
        {
            Save(output, runs, committed, results.Values);
            ClaimFiles.Write(Path.Combine(output, "results"), ClaimFiles.Load(repository.Data));
        }

        var outOfStep = settings.Check ? OutOfStep(repository) : [];
        report.Differences(differences);
        outOfStep.ForEach(fault => report.Line(fault, "red"));
        report.Moved(settings.Check ? moved : [.. moved.Where(result => result.Old is not null)]);
        report.Table(runs);
        report.Line(good.Count > 0 ? $"Executed notebooks and results are in {output}." : "Nothing was written.");
        if (good.Count < runs.Count || differences.Count > 0 || outOfStep.Count > 0 || (settings.Check && moved.Count > 0))
        {
            return Fault.Failed;
        }

        if (!settings.NoSite)
        {
            await SiteStep.RunAsync(console, repository, output, settings.SiteAddress, cancellationToken);
        }

        return 0;
    }

    private static void RequireLibrary(Repository repository, IReadOnlyList<NotebookFile> notebooks)
    {
        if (repository.NotebooksDll is null && notebooks.Any(notebook => notebook.Cells.Any(cell => cell.IsCode && cell.Source.Contains("setup.csx", StringComparison.Ordinal))))
        {
            throw new Fault("The library that the notebooks load is not built. In the folder of the clone run: dotnet build");
        }
    }

    private static List<string> OutOfStep(Repository repository) =>
        [.. TranslationCheck.Of(repository).Faults, .. ProseCheck.Of(repository).Unproven.Select(number => number.ToString())];

    // What a notebook gave before it failed is not what it gives now.
    private static void DropStale(string output, IEnumerable<NotebookRun> runs)
    {
        foreach (var run in runs.Where(run => run.Failure is not null))
        {
            SafeFile.Discard(Path.Combine(output, "notebooks", run.Notebook.Name + ".ipynb"));
        }
    }

    private static void Save(string output, IReadOnlyList<NotebookRun> runs, CommittedFiles committed, IReadOnlyCollection<NamedResult> results)
    {
        var folder = Path.Combine(output, "notebooks");
        foreach (var run in runs.Where(run => run.Failure is null))
        {
            ChartPictures.Add(run.Notebook, NotebookFile.Read(run.Notebook.Path), images: null);
            committed.Renew(run.Notebook);
            SafeFile.Write(Path.Combine(folder, run.Notebook.Name + ".ipynb"), run.Notebook.ToText());
        }

        var present = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.ipynb").Select(Path.GetFileNameWithoutExtension).OfType<string>().ToList() : [];
        ResultFiles.Write(Path.Combine(output, "results"), results, [.. runs.Select(run => run.Notebook.Name)], present);
    }
}
