using AiEconomics.Uncertainty.Plans;

namespace AiEconomics.Uncertainty.Runs;

/// <summary>Finds exact quantiles of a model's results, mean and deviation, in memory that does not grow with the number of draws.</summary>
/// <remarks>
/// Few results are kept as they are. Of many, a first part shows between which two values each quantile must lie; the run itself counts the
/// results below and keeps those between, a few in a hundred or fewer. Should a quantile lie outside after all, the run is repeated with a
/// wider bracket: draws are never stored, because they can be made again.
/// </remarks>
internal sealed class QuantileRun(Plan<double> plan, Layout layout, int threads)
{
    private const int Few = 1 << 16;
    private const double FirstWidth = 4.5;

    internal Moments Moments { get; private set; }

    internal Estimate[] Find(double[] shares)
    {
        var results = layout.Draws <= Few ? Keep(shares) : null;
        for (var width = FirstWidth; ; width *= 4)
        {
            var ranked = (IRanked?)results ?? Bracket(shares, width);
            var estimates = shares.Select((share, quantile) => new Ranks(share, layout.Draws).Estimate(ranked, quantile)).ToList();
            if (estimates.TrueForAll(estimate => estimate is not null))
            {
                return [.. estimates.Select(estimate => estimate!.Value)];
            }
        }
    }

    private AllResults Keep(double[] shares)
    {
        var all = First(layout.Draws);
        var moments = new Moments(all[0]);
        moments.Add(all);
        Moments = moments;
        return new(all, layout, shares);
    }

    private double[] First(long draws)
    {
        var pieces = Enumerable.Range(0, layout.Pieces).TakeWhile(piece => layout[piece].Position < draws).Count();
        return new Work<double>(plan, layout, threads).Keep(pieces);
    }

    private BracketedResults Bracket(double[] shares, double width)
    {
        // The number of draws to the power 2/3 makes selecting from the first part and from the rest about equally dear.
        var first = First((long)Math.Pow(layout.Draws, 2.0 / 3));
        var placed = first.ToArray();
        var brackets = Runs.Bracket.Around(shares, placed, width);
        var counts = new Counts[layout.Pieces][];
        var moments = new Moments[layout.Pieces];
        var center = placed[placed.Length / 2];
        new Work<double>(plan, layout, threads).Run(
            first,
            () => new Tallies(brackets, center),
            (_, results, tallies) => tallies.Add(results),
            (piece, tallies) => (counts[piece], moments[piece]) = tallies.Take());
        Moments = moments.Aggregate((sum, next) =>
        {
            sum.Add(next);
            return sum;
        });
        return new(brackets, counts, layout, shares);
    }
}
