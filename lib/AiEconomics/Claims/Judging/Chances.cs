using AiEconomics.Claims.Evaluation;
using AiEconomics.Uncertainty;
using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Claims.Judging;

/// <summary>How often comparisons hold when what is not known exactly is drawn from what is believed of it.</summary>
internal sealed class Chances
{
    // Sobol points, a power of two; the error of a share is then about a thousandth, and a share is shown in whole percent.
    private const int Draws = 4096;

    private readonly List<(string Key, Distribution Belief)> inputs = [];
    private readonly IReadOnlyList<BoundComparison> comparisons;
    private readonly double[][] values;

    internal Chances(IReadOnlyList<BoundComparison> comparisons)
    {
        this.comparisons = comparisons;
        foreach (var (key, leaf) in comparisons.SelectMany(comparison => comparison.Leaves.Select((leaf, place) => (KeyOf(comparison, place), leaf))))
        {
            if (!leaf.IsVariable && leaf.Of is null && !leaf.Stated.IsPoint && !inputs.Exists(input => input.Key == key))
            {
                inputs.Add((key, Reading.Belief(leaf)));
            }
        }

        values = Drawn();
    }

    /// <summary>Whether each comparison holds, draw by draw.</summary>
    internal bool[][] Holds() => [.. comparisons.Select(Holds)];

    /// <summary>The input of which to know the value would do most for calling the verdict right; nothing where none would.</summary>
    /// <param name="holds">Whether the claim holds, draw by draw.</param>
    internal string? MostTelling(bool[] holds)
    {
        var payoffs = holds.Select(hold => (double[])[hold ? 1 : 0, hold ? 0 : 1]).ToArray();
        var worth = new InformationEstimate(payoffs, 2).Of<double>(["holds", "fails"], [.. inputs.Select(input => input.Key)], values);
        return worth.Inputs.FirstOrDefault(input => input.Worth > 0)?.Key;
    }

    private bool[] Holds(BoundComparison comparison)
    {
        var box = comparison.Box();
        var places = comparison.Leaves.Select((_, place) => inputs.FindIndex(input => input.Key == KeyOf(comparison, place))).ToArray();
        var point = new double[box.Length];
        var right = comparison.Demanded(Extent.Of(comparison.Right, box));
        var holds = new bool[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            for (var leaf = 0; leaf < point.Length; leaf++)
            {
                point[leaf] = places[leaf] < 0 ? box[leaf].Low : values[places[leaf]][draw];
            }

            holds[draw] = comparison.HoldsAt(point, right);
        }

        return holds;
    }

    private double[][] Drawn()
    {
        var source = PointSource.Of(Points.Sobol, [.. inputs.Select(input => input.Key)], seed: 1, Draws);
        return [.. inputs.Select((input, place) =>
        {
            var drawn = new double[Draws];
            for (var block = 0; block < Draws / Block.Size; block++)
            {
                var part = drawn.AsSpan(block * Block.Size, Block.Size);
                source.Fill(place, block, part);
                input.Belief.FromShares(part);
            }

            return drawn;
        })];
    }

    // A figure is one quantity in all tests; a number is one of its own test.
    private static string KeyOf(BoundComparison comparison, int place) =>
        comparison.Leaves[place].Figure?.Key ?? $"{comparison.Test.Key} {place}: {comparison.Leaves[place].Name}";
}
