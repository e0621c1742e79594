using System.Collections.Concurrent;
using Spectre.Console;

namespace AiEconomics.Cli.Notebooks;

/// <summary>Runs notebooks side by side and shows how far each is.</summary>
/// <param name="console">Where progress is shown: bars on a terminal, plain lines elsewhere.</param>
/// <param name="options">What is common to the run.</param>
/// <param name="jobs">How many run at once.</param>
internal sealed class NotebookBatch(IAnsiConsole console, RunOptions options, int jobs)
{
    private readonly ConcurrentDictionary<string, NotebookRun> runs = new();

    /// <summary>All runs, in the order of the notebooks.</summary>
    internal async Task<IReadOnlyList<NotebookRun>> RunAsync(IReadOnlyList<NotebookFile> notebooks, CancellationToken cancellation)
    {
        if (console.Profile.Capabilities.Interactive && console.Profile.Out.IsTerminal)
        {
            await console.Progress()
                .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
                .StartAsync(async bars => await AllAsync(notebooks, notebook => Bar(bars, notebook), cancellation));
        }
        else
        {
            await AllAsync(notebooks, _ => (_, _) => { }, cancellation);
        }

        return [.. notebooks.Select(notebook => runs[notebook.Path])];
    }

    private Task AllAsync(IReadOnlyList<NotebookFile> notebooks, Func<NotebookFile, Action<int, int>> progress, CancellationToken cancellation)
    {
        var waiting = notebooks.Select(notebook => (notebook, progress: progress(notebook))).ToList();
        var limits = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
        return Parallel.ForEachAsync(waiting, limits, async (item, stop) =>
        {
            var run = await new NotebookRunner(item.notebook, options, item.progress).RunAsync(stop);
            runs[item.notebook.Path] = run;
            if (!console.Profile.Out.IsTerminal)
            {
                var end = run.Failure is null ? "done" : "failed";
                console.Write(new Text(FormattableString.Invariant($"{run.Notebook.Name}: {end}, {run.Cells} cells in {run.Elapsed.TotalSeconds:0.0} s\n")));
            }
        });
    }

    private static Action<int, int> Bar(ProgressContext bars, NotebookFile notebook)
    {
        var bar = bars.AddTask(Markup.Escape(notebook.Name), maxValue: Math.Max(1, notebook.Cells.Count(cell => cell.IsCode)));
        return (done, _) => bar.Value = done;
    }
}
