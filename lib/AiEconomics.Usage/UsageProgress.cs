namespace AiEconomics.Usage;

/// <summary>How far a long task is.</summary>
/// <param name="What">What is done, such as <c>rows loaded</c>.</param>
/// <param name="Done">How many so far.</param>
/// <param name="All">How many in all, where that is known.</param>
public sealed record UsageProgress(string What, long Done, long? All);
