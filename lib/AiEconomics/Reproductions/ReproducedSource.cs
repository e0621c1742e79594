namespace AiEconomics.Reproductions;

/// <summary>What of one source is reproduced.</summary>
/// <param name="Title">What it is, for a reader.</param>
/// <param name="Items">Its numbers; none where what they are computed from is not at hand.</param>
/// <param name="Missing">What is not at hand, and how to get it; nothing where all is.</param>
public sealed record ReproducedSource(string Title, IReadOnlyList<Reproduction> Items, string? Missing = null)
{
    /// <summary>What a reader should know of the choice of numbers, such as why some are not here; nothing where there is nothing to say.</summary>
    public string? Note { get; init; }
}
