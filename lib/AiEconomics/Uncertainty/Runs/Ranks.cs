namespace AiEconomics.Uncertainty.Runs;

/// <summary>The ranks that a quantile and its standard error need, among so many results.</summary>
/// <remarks>
/// The quantile lies between two neighboring results, at (n - 1) · p counted from 0. Its error is that of the share, times the distance of results
/// over shares around it.
/// </remarks>
internal readonly record struct Ranks(double Share, long Count)
{
    /// <summary>The standard error of a share among independent draws.</summary>
    internal double ShareError => Math.Sqrt(Share * (1 - Share) / Count);

    private double Place => (Count - 1) * Share;

    private long Below => Nearest(Place - ShareError * Count);

    private long Above => Nearest(Place + ShareError * Count);

    private long Left => (long)Math.Floor(Place);

    private long Right => Math.Min(Left + 1, Count - 1);

    internal long[] All => [Below, Left, Right, Above];

    /// <summary>The quantile with its error; nothing where a result that it needs was not kept.</summary>
    internal Estimate? Estimate(IRanked results, int quantile)
    {
        if (results.At(quantile, Below) is not { } low || results.At(quantile, Left) is not { } left
            || results.At(quantile, Right) is not { } right || results.At(quantile, Above) is not { } high)
        {
            return null;
        }

        var value = left + (right - left) * (Place - Left);
        var slope = Above == Below ? 0 : (high - low) / (Above - Below) * Count;
        var shares = results.SharesUpTo(quantile, value);
        return new(value, slope * (shares.Length == 1 ? ShareError : ErrorOfMean(shares)));
    }

    private long Nearest(double rank) => (long)Math.Round(Math.Clamp(rank, 0, Count - 1));

    private static double ErrorOfMean(double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1) / values.Length);
    }
}
