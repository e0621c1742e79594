namespace AiEconomics.Cli.Notebooks;

/// <summary>The kernel's process ended while it was needed.</summary>
/// <param name="message">How it ended and the last that it said.</param>
internal sealed class KernelDiedException(string message) : Exception(message);
