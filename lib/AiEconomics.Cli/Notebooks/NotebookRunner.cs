using System.Diagnostics;
using System.Text.Json.Nodes;

namespace AiEconomics.Cli.Notebooks;

/// <summary>Runs one notebook from top to bottom on a kernel of its own and stops at the first cell that fails.</summary>
/// <param name="notebook">The notebook; its outputs are replaced in memory.</param>
/// <param name="options">What is common to the run.</param>
/// <param name="progress">Told after each cell how many of how many are done.</param>
internal sealed class NotebookRunner(NotebookFile notebook, RunOptions options, Action<int, int> progress)
{
    private const string JavaScriptKernel =
        "((Microsoft.DotNet.Interactive.CompositeKernel)Root).Add(new Microsoft.DotNet.Interactive.JavaScriptKernel(), [\"js\"]);";

    // What follows it in a trace are the engine's own methods.
    private const string EngineTrace = "--- End of stack trace from previous location ---";

    // Two seconds on a machine at rest; a busy one is no fault of the notebook.
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);

    private readonly OutputCleaner cleaner = new(options.Root);
    private readonly List<NamedResult> results = [];
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan ready;
    private int executed;

    /// <summary>Runs it. What fails in the notebook is in the answer; only a cancelled run throws.</summary>
    internal async Task<NotebookRun> RunAsync(CancellationToken cancellation)
    {
        CellFailure? failure = null;
        var folder = Path.GetDirectoryName(Path.GetFullPath(notebook.Path))!;
        var kernel = KernelProcess.Start(options.KernelDll, folder);
        await using (kernel)
        {
            failure = await StartAsync(kernel, cancellation);
            var cells = notebook.Cells.Where(cell => cell.IsCode).ToList();
            for (var done = 0; done < cells.Count && failure is null; done++)
            {
                failure = await GuardedAsync(cells[done], limited => ExecuteAsync(kernel, cells[done], folder, limited), cancellation);
                progress(done + 1, cells.Count);
            }
        }

        return new NotebookRun(notebook, executed, ready, clock.Elapsed, kernel.PeakMemory, results, failure);
    }

    private async Task<CellFailure?> StartAsync(KernelProcess kernel, CancellationToken cancellation) =>
        await GuardedAsync(null, async limited =>
        {
            await kernel.ReadyAsync(limited);
            ready = clock.Elapsed;

            // The engine has this kernel in Jupyter only; elsewhere it expects the front end to bring one.
            return notebook.Cells.Any(cell => cell.IsCode && cell.Language is "javascript" or "js")
                ? Error(await SubmitAsync(kernel, new CodePart(JavaScriptKernel, "csharp"), limited))
                : null;
        }, cancellation);

    /// <summary>Puts the time limit on a step and turns what breaks it into a failure of its cell.</summary>
    private async Task<CellFailure?> GuardedAsync(NotebookCell? cell, Func<CancellationToken, Task<string?>> step, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(cell is null ? StartLimit : options.CellLimit);
        string? error;
        try
        {
            error = await step(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            error = cell is null
                ? $"The kernel was not ready after {StartLimit.TotalSeconds} s. 'aiecon doctor' looks for the cause."
                : $"The time limit of {options.CellLimit.TotalSeconds:0.###} s is over; the kernel was ended. A longer one is given with --timeout SECONDS.";
        }
        catch (KernelDiedException died)
        {
            error = $"{(cell is null ? "Before the first cell " : "In this cell ")}{died.Message}.";
        }
        catch (Fault fault)
        {
            error = fault.Message;
        }

        return error is null ? null : new CellFailure(cell?.Number ?? 0, cell?.Source ?? "", cleaner.Text(error));
    }

    private async Task<string?> ExecuteAsync(KernelProcess kernel, NotebookCell cell, string folder, CancellationToken cancellation)
    {
        if (cell.Source.Trim().Length == 0)
        {
            cell.Execute([], null);
            return null;
        }

        var outputs = new CellOutputs(cleaner, ++executed, notebook.Name);
        foreach (var part in await ImportLines.ExpandAsync(cell.Source, cell.Kernel, folder))
        {
            var events = await SubmitAsync(kernel, part, cancellation);
            events.ForEach(outputs.Add);
            if (Error(events) is { } error)
            {
                return part.Origin is null ? error : $"in the imported file {part.Origin}: {error}";
            }
        }

        cell.Execute(outputs.ToJson(), executed);
        results.AddRange(outputs.Results);
        return cell.HasTag(Parameters.Tag) ? await SetAsync(kernel, cell, cancellation) : null;
    }

    private async Task<string?> SetAsync(KernelProcess kernel, NotebookCell cell, CancellationToken cancellation)
    {
        var names = Parameters.Names(notebook).Where(options.Settings.ContainsKey).ToList();
        if (names.Count == 0)
        {
            return null;
        }

        var events = await kernel.SendAsync("RequestValueInfos", new JsonObject { ["targetKernelName"] = cell.Kernel }, cancellation);
        var types = (events.Single(item => item.Type == "ValueInfosProduced").Body["valueInfos"] as JsonArray ?? [])
            .ToDictionary(info => info!["name"]!.GetValue<string>(), info => info!["typeName"]!.GetValue<string>());
        foreach (var name in names)
        {
            var code = Parameters.Assignment(name, types.GetValueOrDefault(name, "unknown"), options.Settings[name]);
            if (Error(await SubmitAsync(kernel, new CodePart(code, cell.Kernel), cancellation)) is { } error)
            {
                return $"--set {name}: {Sentence(error)}";
            }
        }

        return null;
    }

    private static Task<List<KernelEvent>> SubmitAsync(KernelProcess kernel, CodePart part, CancellationToken cancellation) =>
        kernel.SendAsync("SubmitCode", new JsonObject { ["code"] = part.Code, ["targetKernelName"] = part.Kernel }, cancellation);

    /// <summary>The error of a submission: its own, or one that the engine reports of a part of it and then forgets.</summary>
    private static string? Error(List<KernelEvent> events) =>
        events.FindLast(item => item.Type is "CommandFailed" or "ErrorProduced")?.Body["message"]?.GetValue<string>().Split(EngineTrace)[0].TrimEnd();

    // "System.FormatException: what is wrong.\n   at …" without its type and its trace.
    private static string Sentence(string error)
    {
        var first = error.Split('\n')[0];
        return first.IndexOf("Exception: ", StringComparison.Ordinal) is var at and >= 0 ? first[(at + "Exception: ".Length)..] : first;
    }
}
