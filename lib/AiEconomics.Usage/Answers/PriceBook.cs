using System.Text.RegularExpressions;
using AiEconomics.Figures;
using AiEconomics.Units;

namespace AiEconomics.Usage.Answers;

/// <summary>The prices of all models that have them, and which model a log means by a name.</summary>
public sealed partial class PriceBook
{
    private const string CacheHit = ".cache-hit-price", CacheMiss = ".cache-miss-price", CacheWrite = ".cache-write-price", Output = ".output-price";
    private readonly Dictionary<string, ModelPrices> byName;

    /// <summary>A price book of these models.</summary>
    public PriceBook(IEnumerable<ModelPrices> models)
    {
        Models = [.. models.OrderBy(model => model.Model, StringComparer.Ordinal)];
        byName = Models.ToDictionary(model => Plain(model.Model), StringComparer.Ordinal);
    }

    /// <summary>The models, by name.</summary>
    public IReadOnlyList<ModelPrices> Models { get; }

    /// <summary>The models of which the figures state all three prices: <c>m.cache-hit-price</c>, <c>m.cache-miss-price</c> and <c>m.output-price</c>.</summary>
    public static PriceBook From(FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var keys = figures.Select(figure => figure.Key).ToHashSet(StringComparer.Ordinal);
        return new(keys
            .Where(key => key.EndsWith(Output, StringComparison.Ordinal))
            .Select(key => key[..^Output.Length])
            .Where(model => keys.Contains(model + CacheHit) && keys.Contains(model + CacheMiss))
            .Select(model => new ModelPrices(model, Price(model + CacheHit), Price(model + CacheMiss), Price(model + Output), keys.Contains(model + CacheWrite) ? Price(model + CacheWrite) : null)));

        UsdPerMillionTokens Price(string key) => figures.Value<UsdPerMillionTokens>(key);
    }

    /// <summary>The model that a log means by a name; nothing where it has no prices.</summary>
    /// <remarks>Logs write the provider before the name, dots as hyphens, and the day of the release behind: <c>anthropic/claude-sonnet-4-5-20250929</c>.</remarks>
    public ModelPrices? Find(string name) => byName.GetValueOrDefault(Plain(name));

    /// <summary>The model whose name is nearest, if it may be a slip.</summary>
    internal string? NearestTo(string name) => Nearest.To(Plain(name), byName.Keys) is { } found ? byName[found].Model : null;

    private static string Plain(string name) =>
        Release().Replace(name[(name.LastIndexOf('/') + 1)..].ToLowerInvariant().Replace('.', '-').Replace('_', '-').Replace(' ', '-'), "");

    [GeneratedRegex(@"-(\d{8}|\d{4}-\d{2}-\d{2}|latest)$")]
    private static partial Regex Release();
}
