using System.Text.RegularExpressions;
using AiEconomics.Catalog;
using AiEconomics.Figures;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Usage.Answers;

/// <summary>The prices of all models that have them, and which model a log means by a name.</summary>
public sealed partial class PriceBook
{
    private readonly Dictionary<string, ModelPrices> byName;

    /// <summary>A price book of these models.</summary>
    /// <exception cref="UsageException">A list has a tier that no class of size begins with, so that its requests cannot be told from others.</exception>
    public PriceBook(IEnumerable<ModelPrices> models)
    {
        Models = [.. models.OrderBy(model => model.Model, StringComparer.Ordinal)];
        byName = Models.ToDictionary(model => Plain(model.Model), StringComparer.Ordinal);
        foreach (var (model, tier) in Models.SelectMany(model => model.List.Tiers.Select(tier => (model, tier))))
        {
            if (!SizeClass.IsBound(tier.Above))
            {
                throw new UsageException($"The prices of {model.Model}: found a tier above {tier.Above}, expected one above {SizeClass.BoundsInWords}; add that bound to the size classes.");
            }
        }
    }

    /// <summary>The models, by name.</summary>
    public IReadOnlyList<ModelPrices> Models { get; }

    /// <summary>All price lists that the figures make, see <see cref="PriceLists"/>; tiers belong to their list.</summary>
    /// <exception cref="UsageException">A list has a tier that no class of size begins with.</exception>
    public static PriceBook From(FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var lists = PriceLists.From(figures);
        return new(lists.Keys.Select(key => new ModelPrices(key, lists[key])));
    }

    /// <summary>The same with some models alone.</summary>
    /// <param name="models">Their names, as a log may write them.</param>
    /// <exception cref="UsageException">One of them has no prices.</exception>
    public PriceBook Only(params IEnumerable<string> models)
    {
        ArgumentNullException.ThrowIfNull(models);
        return new(models.Select(name => Find(name) ?? throw new UsageException(
            $"Prices: found the model {TableFault.Quote(name)}, expected one that has a price list; "
            + (NearestTo(name) is { } nearest ? $"write '{nearest}' if that is meant." : "correct the name."))).Distinct());
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
