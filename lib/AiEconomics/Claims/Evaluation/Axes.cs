namespace AiEconomics.Claims.Evaluation;

/// <summary>What two figures can stand on differently, though they measure one thing.</summary>
internal static class Axes
{
    /// <summary>The axis whose words are parts of a bill: weighted, they may be added up.</summary>
    internal const string Parts = "token kind";

    internal static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> All = new Dictionary<string, IReadOnlyList<string>>
    {
        ["cost footing"] = ["rental", "amortized", "cloud", "acquisition"],
        [Parts] = ["cache-hit", "cache-miss", "output", "cache-write"],
        ["price kind"] = ["list", "promotional", "contract", "batch", "off-peak"],
        ["time"] = ["forecast", "guidance", "actual"],
        ["stock or flow"] = ["stock", "flow"],
        ["leases"] = ["with-leases", "without-leases"],
        ["level"] = ["nominal", "real"],
        ["scope"] = ["pre-training", "final-run", "development"],
    };

    /// <summary>The axis of a word, or nothing where the word says no footing but, say, how a figure was come by.</summary>
    internal static string? Of(string word) => All.FirstOrDefault(axis => axis.Value.Contains(word)).Key;
}
