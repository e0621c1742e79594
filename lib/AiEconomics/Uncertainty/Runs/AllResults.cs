using AiEconomics.Uncertainty.Numerics;

namespace AiEconomics.Uncertainty.Runs;

/// <summary>All results of a run, kept.</summary>
internal sealed class AllResults : IRanked
{
    private readonly double[] inOrder;
    private readonly double[] placed;
    private readonly Layout layout;

    internal AllResults(double[] inOrder, Layout layout, double[] shares)
    {
        (this.inOrder, this.layout) = (inOrder, layout);
        placed = [.. inOrder];
        var ranks = shares.SelectMany(share => new Ranks(share, inOrder.Length).All).Distinct().Order().Select(rank => (int)rank).ToArray();
        OrderStatistics.Place(placed, ranks);
    }

    public long Count => inOrder.Length;

    public double? At(int quantile, long rank) => placed[rank];

    public double[] SharesUpTo(int quantile, double value) => layout.Replicates == 1 ? [0] : [.. Enumerable.Range(0, layout.Replicates).Select(replicate => Share(replicate, value))];

    private double Share(int replicate, double value)
    {
        var (start, end) = ((int)layout.Start(replicate), (int)layout.Start(replicate + 1));
        var count = 0;
        foreach (var result in inOrder.AsSpan(start, end - start))
        {
            count += result <= value ? 1 : 0;
        }

        return (double)count / (end - start);
    }
}
