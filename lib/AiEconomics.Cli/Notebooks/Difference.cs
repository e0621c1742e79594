namespace AiEconomics.Cli.Notebooks;

/// <summary>A place where a committed file is not what a fresh run gives.</summary>
/// <param name="Place">File and cell or result.</param>
/// <param name="Old">What is committed there.</param>
/// <param name="New">What the run gave.</param>
internal sealed record Difference(string Place, string Old, string New);
