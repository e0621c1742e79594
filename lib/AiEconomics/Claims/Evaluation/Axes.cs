using AiEconomics.Figures.Tables;

namespace AiEconomics.Claims.Evaluation;

/// <summary>What two figures can stand on differently, though they measure one thing: the groups of the vocabulary <c>basis</c>.</summary>
internal sealed class Axes
{
    /// <summary>The axis whose words are parts of a bill: weighted, they may be added up.</summary>
    internal const string Parts = "token kind";

    // How a figure was come by is no footing: what one reports another derives.
    private const string Evidence = "evidence";

    private readonly Dictionary<string, string> byWord;

    internal Axes(DataPackage package)
    {
        All = package.Vocabularies.GetValueOrDefault("basis", new Dictionary<string, IReadOnlyDictionary<string, string>>())
            .Where(axis => axis.Key != Evidence)
            .ToDictionary(axis => axis.Key, axis => (IReadOnlyList<string>)[.. axis.Value.Keys], StringComparer.Ordinal);
        byWord = All.SelectMany(axis => axis.Value.Select(word => (word, axis.Key))).ToDictionary(pair => pair.word, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>The words of each axis.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> All { get; }

    /// <summary>The axis of a word, or nothing where the word says no footing but, say, how a figure was come by.</summary>
    internal string? Of(string word) => byWord.GetValueOrDefault(word);
}
