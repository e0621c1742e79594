namespace AiEconomics.Cli.Notebooks;

/// <summary>How one notebook ran.</summary>
/// <param name="Notebook">The notebook; its JSON holds the fresh outputs if nothing failed.</param>
/// <param name="Cells">Number of cells executed.</param>
/// <param name="Ready">Time until the kernel took commands.</param>
/// <param name="Elapsed">Time in all, the kernel's start included.</param>
/// <param name="PeakMemory">The most memory that the kernel held, in bytes.</param>
/// <param name="Results">The named results, in the order given.</param>
/// <param name="Failure">Where it stopped; null where it ran to its end.</param>
internal sealed record NotebookRun(
    NotebookFile Notebook,
    int Cells,
    TimeSpan Ready,
    TimeSpan Elapsed,
    long PeakMemory,
    IReadOnlyList<NamedResult> Results,
    CellFailure? Failure);
