using AiEconomics.Uncertainty.Plans;
using AiEconomics.Uncertainty.Runs;
using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Uncertainty;

/// <summary>Runs a model on the points that Sobol indices need, and estimates them.</summary>
internal sealed class SobolDesign
{
    private readonly IReadOnlyList<string> keys;
    private readonly bool pairs;
    private readonly int seed;
    private readonly Contributions contributions;

    internal SobolDesign(Plan<double> plan, int samples, bool pairs, int seed)
    {
        (keys, this.pairs, this.seed) = (plan.Keys, pairs, seed);
        var count = keys.Count;
        var points = PointSource.Of(Points.Sobol, TwoSamples(keys), seed, samples);
        PlanSource Source(bool fromSecond, int except) =>
            new(points, [.. Enumerable.Range(0, count).Select(input => fromSecond != (input == except) ? input + count : input)]);
        var sources = new List<PlanSource> { Source(false, -1), Source(true, -1) };
        sources.AddRange(Enumerable.Range(0, count).Select(input => Source(false, input)));
        sources.AddRange(Enumerable.Range(0, pairs ? count : 0).Select(input => Source(true, input)));
        contributions = new(Evaluation.Of(plan, sources, samples), count, pairs);
    }

    /// <summary>Names for two independent samples of the same inputs.</summary>
    internal static IReadOnlyList<string> TwoSamples(IReadOnlyList<string> keys) => [.. keys, .. keys.Select(key => key + " (second sample)")];

    internal SobolIndices Estimate(int bootstraps)
    {
        var estimate = contributions.Estimate(contributions.Sum());
        var again = new double[bootstraps][];
        Parallel.For(0, bootstraps, index => again[index] = contributions.Estimate(contributions.Resampled(seed, index)));
        VarianceShare Share(int place)
        {
            var sorted = again.Select(estimates => estimates[place]).Order().ToArray();
            return new(estimate[place], At(sorted, 0.05), At(sorted, 0.95));
        }

        var count = keys.Count;
        var next = 2 * count;
        var both = from first in Enumerable.Range(0, pairs ? count : 0)
                   from second in Enumerable.Range(first + 1, count - first - 1)
                   select new SobolPair(keys[first], keys[second], Share(next++));
        return new([.. keys.Select((key, input) => new SobolIndex(key, Share(input), Share(count + input)))], [.. both]);
    }

    private static double At(double[] sorted, double share)
    {
        if (sorted.Length == 0)
        {
            return double.NaN;
        }

        var place = (sorted.Length - 1) * share;
        var left = (int)place;
        var right = Math.Min(left + 1, sorted.Length - 1);
        return sorted[left] + (sorted[right] - sorted[left]) * (place - left);
    }
}
