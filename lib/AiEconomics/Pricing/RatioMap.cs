using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>How many times cheaper a model is than a rival, over all mixes: one row a cache-hit share, one column an input per output.</summary>
/// <param name="InputPerOutput">r of each column.</param>
/// <param name="CacheHitShares">h of each row.</param>
/// <param name="Times">The ratios, by row and column.</param>
public sealed record RatioMap(
    IReadOnlyList<double> InputPerOutput, IReadOnlyList<double> CacheHitShares, IReadOnlyList<IReadOnlyList<double>> Times)
{
    /// <summary>The smallest ratio of the map.</summary>
    public double Lowest => Times.Min(row => row.Min());

    /// <summary>The largest ratio of the map.</summary>
    public double Highest => Times.Max(row => row.Max());

    /// <summary>The map of two offers.</summary>
    /// <param name="rival">The rival's prices.</param>
    /// <param name="model">The model's prices.</param>
    /// <param name="inputPerOutput">r of each column, see <see cref="Steps"/>.</param>
    /// <param name="cacheHitShares">h of each row.</param>
    /// <param name="tokensFactor">v, how many times the rival's tokens the model needs for the same task.</param>
    /// <exception cref="ArgumentOutOfRangeException">The model is free, or v is zero.</exception>
    public static RatioMap Over(
        TokenRates rival, TokenRates model, IReadOnlyList<double> inputPerOutput, IReadOnlyList<double> cacheHitShares, Ratio? tokensFactor = null)
    {
        ArgumentNullException.ThrowIfNull(inputPerOutput);
        ArgumentNullException.ThrowIfNull(cacheHitShares);
        var factor = tokensFactor ?? Ratio.FromTimes(1);
        return new(inputPerOutput, cacheHitShares, [.. cacheHitShares.Select(Row)]);

        IReadOnlyList<double> Row(double h) =>
        [
            .. inputPerOutput.Select(r =>
                TaskPrice.Ratio(PriceRatio.Of(rival, model, TokenMix.Of(Ratio.FromTimes(r), Fraction.FromRatio(h))), factor).Times),
        ];
    }
}
