namespace AiEconomics.Usage.Answers;

/// <summary>A model that a log names and that has no prices here.</summary>
/// <param name="Name">The name in the log.</param>
/// <param name="Requests">How many requests name it.</param>
/// <param name="Nearest">The model with prices whose name is nearest, if it may be a slip.</param>
public sealed record UnknownModel(string Name, long Requests, string? Nearest);
