using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>Which of several models is the cheapest, over all mixes: one row a cache-hit share, one column an input per output.</summary>
/// <param name="Models">The models.</param>
/// <param name="InputPerOutput">r of each column.</param>
/// <param name="CacheHitShares">h of each row.</param>
/// <param name="Cheapest">The place in <paramref name="Models"/> of the cheapest, by row and column; of equals the first.</param>
public sealed record CheapestMap(
    IReadOnlyList<string> Models,
    IReadOnlyList<double> InputPerOutput,
    IReadOnlyList<double> CacheHitShares,
    IReadOnlyList<IReadOnlyList<int>> Cheapest)
{
    /// <summary>The map of several lists at standard prices.</summary>
    /// <param name="lists">The lists, with how many tokens each model needs against a common measure, 1 where nothing is known.</param>
    /// <param name="inputPerOutput">r of each column, see <see cref="Steps"/>.</param>
    /// <param name="cacheHitShares">h of each row.</param>
    /// <param name="input">All input of one request, which decides the tiers; zero is the first tier.</param>
    /// <exception cref="ArgumentException">There is no list.</exception>
    public static CheapestMap Over(
        IReadOnlyList<(PriceList List, Ratio TokensFactor)> lists,
        IReadOnlyList<double> inputPerOutput,
        IReadOnlyList<double> cacheHitShares,
        Tokens input = default)
    {
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(inputPerOutput);
        ArgumentNullException.ThrowIfNull(cacheHitShares);
        if (lists.Count == 0)
        {
            throw new ArgumentException("A map of the cheapest needs at least one price list.");
        }

        var rates = lists.Select(each => each.List.RatesFor(input) * each.TokensFactor.Times).ToArray();
        return new(
            [.. lists.Select(each => each.List.Model)],
            inputPerOutput,
            cacheHitShares,
            [.. cacheHitShares.Select(Row)]);

        IReadOnlyList<int> Row(double h) =>
            [.. inputPerOutput.Select(r => First(rates, TokenMix.Of(Ratio.FromTimes(r), Fraction.FromRatio(h))))];
    }

    private static int First(TokenRates[] rates, TokenMix mix)
    {
        var best = 0;
        for (var index = 1; index < rates.Length; index++)
        {
            best = BlendedPrice.Of(rates[index], mix) < BlendedPrice.Of(rates[best], mix) ? index : best;
        }

        return best;
    }
}
