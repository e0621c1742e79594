namespace AiEconomics.Mutation;

/// <summary>What came of a mutant.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Killer">The test that failed; nothing where none did, so that the mutant survived.</param>
internal sealed record Verdict(Mutant Mutant, string? Killer);
