using System.Globalization;
using System.Text.RegularExpressions;
using AiEconomics.Figures;
using AiEconomics.Pricing;
using AiEconomics.Units;

namespace AiEconomics.Catalog;

/// <summary>The price lists that the tables hold, by the key of their model.</summary>
/// <remarks>
/// <para>A list is made of the figures <c>KEY.cache-miss-price</c> and <c>KEY.output-price</c>, and of <c>KEY.cache-hit-price</c> and
/// <c>KEY.cache-write-price</c> where there are any. A key that ends in <c>-above-200k</c> is a tier of the list whose key it continues; one that
/// ends in <c>-off-peak</c> holds the prices of cheap hours, which <see cref="WithOffPeak"/> adds.</para>
/// <para>Only prices that are single values make a list: a range is no price that anyone is charged.</para>
/// </remarks>
public sealed partial class PriceLists
{
    private const string CacheMiss = ".cache-miss-price";
    private const string OffPeakEnding = "-off-peak";

    private readonly Dictionary<string, Figure> figures;
    private readonly SortedDictionary<string, PriceList> byKey;

    private PriceLists(Dictionary<string, Figure> figures, SortedDictionary<string, PriceList> byKey) =>
        (this.figures, this.byKey) = (figures, byKey);

    /// <summary>All lists, in the order of their keys.</summary>
    public IReadOnlyCollection<PriceList> All => byKey.Values;

    /// <summary>The keys, in order.</summary>
    public IReadOnlyCollection<string> Keys => byKey.Keys;

    /// <summary>The list of that key.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public PriceList this[string key] => byKey.TryGetValue(key, out var list)
        ? list
        : throw new KeyNotFoundException(
            $"No price list has the key '{key}'." + (Nearest.To(key, byKey.Keys) is { } nearest ? $" The nearest is '{nearest}'." : ""));

    /// <summary>All lists of a table.</summary>
    public static PriceLists From(FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var byName = figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        var keys = byName.Keys
            .Where(key => key.EndsWith(CacheMiss, StringComparison.Ordinal) && !key.StartsWith("article.", StringComparison.Ordinal))
            .Select(key => key[..^CacheMiss.Length])
            .ToList();
        var lists = new SortedDictionary<string, PriceList>(StringComparer.Ordinal);
        foreach (var key in keys.Where(key => !Tier().IsMatch(key) && !key.EndsWith(OffPeakEnding, StringComparison.Ordinal)))
        {
            if (List(byName, key, keys) is { } list)
            {
                lists[key] = list;
            }
        }

        return new(byName, lists);
    }

    /// <summary>The list with its cheap hours, whose prices the table holds under <c>KEY-off-peak</c>.</summary>
    /// <param name="key">The key of the list.</param>
    /// <param name="from">The first cheap minute, in UTC.</param>
    /// <param name="to">The minute at which the cheap hours end, in UTC.</param>
    /// <exception cref="KeyNotFoundException">There is no such list, or it has no cheap hours.</exception>
    public PriceList WithOffPeak(string key, TimeOnly from, TimeOnly to) => this[key] with
    {
        OffPeak =
        [
            new(from, to, Rates(figures, key + OffPeakEnding)
                ?? throw new KeyNotFoundException($"The table has no prices '{key}{OffPeakEnding}', so this list has no cheap hours.")),
        ],
    };

    private static PriceList? List(Dictionary<string, Figure> figures, string key, List<string> keys)
    {
        if (Rates(figures, key) is not { } rates)
        {
            return null;
        }

        var figure = figures[key + CacheMiss];
        return new()
        {
            Model = figure.Subject,
            Rates = rates,
            Tiers = [.. keys.Where(other => Tier().Match(other) is { Success: true } match && match.Groups["of"].Value == key)
                .Select(other => (Above: Threshold(other), Rates: Rates(figures, other)))
                .Where(tier => tier.Rates is not null)
                .OrderBy(tier => tier.Above.Count)
                .Select(tier => new ContextTier(tier.Above, tier.Rates!.Value))],
            ValidFrom = DateOnly.TryParseExact(figure.AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            Source = figure.Reference.Key,
        };
    }

    private static TokenRates? Rates(Dictionary<string, Figure> figures, string key)
    {
        return Price("cache-miss") is { } miss && Price("output") is { } output
            ? new(miss, output, cacheHit: Price("cache-hit"), cacheWrite: Price("cache-write"))
            : null;

        UsdPerMillionTokens? Price(string kind) =>
            figures.GetValueOrDefault($"{key}.{kind}-price") is { IsPoint: true, Value: { } dollars } ? UsdPerMillionTokens.FromDollars(dollars) : null;
    }

    // No context is longer; a number with more digits is a slip, which must not become an infinity.
    private const double MostThousands = 1e12;

    private static Tokens Threshold(string key) =>
        Tokens.FromCount(1e3 * Math.Min(double.Parse(Tier().Match(key).Groups["thousands"].Value, CultureInfo.InvariantCulture), MostThousands));

    [GeneratedRegex("^(?<of>.+)-above-(?<thousands>[0-9]+)k$")]
    private static partial Regex Tier();
}
