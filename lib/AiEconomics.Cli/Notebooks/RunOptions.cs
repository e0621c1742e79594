namespace AiEconomics.Cli.Notebooks;

/// <summary>What is common to all notebooks of one run.</summary>
/// <param name="KernelDll">The kernel launcher.</param>
/// <param name="Root">The clone's folder.</param>
/// <param name="CellLimit">The most time that one cell may take.</param>
/// <param name="Settings">The parameters to set, by name.</param>
internal sealed record RunOptions(string KernelDll, string Root, TimeSpan CellLimit, IReadOnlyDictionary<string, string> Settings);
