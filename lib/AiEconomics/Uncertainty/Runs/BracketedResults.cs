using AiEconomics.Uncertainty.Numerics;

namespace AiEconomics.Uncertainty.Runs;

/// <summary>Of each quantile the results near it, and how many lie below: all that an exact quantile needs.</summary>
internal sealed class BracketedResults : IRanked
{
    private readonly Bracket[] brackets;
    private readonly Counts[][] pieces;
    private readonly Counts[] totals;
    private readonly Layout layout;

    /// <param name="brackets">The bracket of each quantile.</param>
    /// <param name="pieces">The counts of each piece, for each quantile.</param>
    /// <param name="layout">The pieces.</param>
    /// <param name="shares">The quantiles.</param>
    internal BracketedResults(Bracket[] brackets, Counts[][] pieces, Layout layout, double[] shares)
    {
        (this.brackets, this.pieces, this.layout) = (brackets, pieces, layout);
        totals = new Counts[shares.Length];
        Parallel.For(0, shares.Length, quantile =>
        {
            totals[quantile] = Total(quantile);
            Place(quantile, new(shares[quantile], layout.Draws));
        });
    }

    public long Count => layout.Draws;

    public double? At(int quantile, long rank)
    {
        var (total, bracket) = (totals[quantile], brackets[quantile]);
        return rank < total.Below || rank >= total.AtHigh ? null
            : rank < total.AtLow ? bracket.Low
            : rank < total.UnderHigh ? total.Inside[rank - total.AtLow]
            : bracket.High;
    }

    public double[] SharesUpTo(int quantile, double value)
    {
        if (layout.Replicates == 1)
        {
            return [0];
        }

        var counts = new long[layout.Replicates];
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            counts[layout[piece].Replicate] += pieces[piece][quantile].UpTo(brackets[quantile], value);
        }

        return [.. counts.Select((count, replicate) => (double)count / (layout.Start(replicate + 1) - layout.Start(replicate)))];
    }

    private Counts Total(int quantile)
    {
        var parts = pieces.Select(piece => piece[quantile]).ToList();
        var inside = GC.AllocateUninitializedArray<double>(parts.Sum(part => part.Inside.Length));
        var at = 0;
        foreach (var part in parts)
        {
            part.Inside.CopyTo(inside, at);
            at += part.Inside.Length;
        }

        return new(parts.Sum(part => part.Below), parts.Sum(part => part.AtLow), parts.Sum(part => part.UnderHigh), parts.Sum(part => part.AtHigh), inside);
    }

    private void Place(int quantile, Ranks ranks)
    {
        var total = totals[quantile];
        OrderStatistics.Place(total.Inside, [.. ranks.All.Select(rank => (int)Math.Clamp(rank - total.AtLow, -1, total.Inside.Length)).Where(rank => rank >= 0 && rank < total.Inside.Length).Distinct().Order()]);
    }
}
