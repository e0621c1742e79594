namespace AiEconomics.Cli.Notebooks;

/// <summary>Code that goes to the kernel in one piece.</summary>
/// <param name="Code">The code.</param>
/// <param name="Kernel">The kernel it goes to.</param>
/// <param name="Origin">The imported file it comes from; null where it is the cell's own.</param>
internal sealed record CodePart(string Code, string Kernel, string? Origin = null);
