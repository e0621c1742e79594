using System.Numerics;
using System.Runtime.Intrinsics;
using AiEconomics.Uncertainty.Plans;
using AiEconomics.Uncertainty.Sampling;
using MathNet.Numerics;

namespace AiEconomics.Uncertainty;

/// <summary>Estimates Shapley effects: for every set of inputs, how much of the variance is left when the set is known.</summary>
/// <remarks>Sets are all subsets where there are few inputs, otherwise those along random orders.</remarks>
internal sealed class ShapleyDesign(Plan<double> plan, int samples, int seed)
{
    private const int AllSubsets = 9;
    private const int Orders = 400;
    private const int MostInputs = 60;
    private readonly int count = plan.Inputs.Count;
    private readonly Dictionary<ulong, double> left = [];

    internal IReadOnlyList<ShapleyEffect> Estimate()
    {
        if (count > MostInputs)
        {
            throw new InvalidOperationException($"Shapley effects are for at most {MostInputs} inputs, but the model has {count}; group some of them.");
        }

        var all = (1UL << count) - 1;
        var pairs = new ConditionalPairs(plan, PointSource.Of(Points.Sobol, SobolDesign.TwoSamples(plan.Keys), seed, samples), samples);
        double Left(ulong known) => known == all ? 0 : left.TryGetValue(known, out var kept) ? kept : left[known] = pairs.VarianceLeft(known);
        var shares = count <= AllSubsets ? Exactly(Left) : AlongOrders(Left);
        var whole = Left(0);
        return [.. plan.Keys.Select((key, input) => new ShapleyEffect(key, whole == 0 ? 0 : shares[input] / whole)).OrderByDescending(effect => effect.Share)];
    }

    // The weight of a set of s inputs is s! (n - s - 1)! / n!.
    private double[] Exactly(Func<ulong, double> leftOver)
    {
        var shares = new double[count];
        for (var known = 0UL; known + 1 < 1UL << count; known++)
        {
            var weight = 1 / (count * SpecialFunctions.Binomial(count - 1, BitOperations.PopCount(known)));
            for (var input = 0; input < count; input++)
            {
                if ((known >> input & 1) == 0)
                {
                    shares[input] += weight * (leftOver(known) - leftOver(known | 1UL << input));
                }
            }
        }

        return shares;
    }

    private double[] AlongOrders(Func<ulong, double> leftOver)
    {
        var shares = new double[count];
        for (var order = 0; order < Orders; order++)
        {
            var known = 0UL;
            foreach (var input in Order(order))
            {
                shares[input] += (leftOver(known) - leftOver(known | 1UL << input)) / Orders;
                known |= 1UL << input;
            }
        }

        return shares;
    }

    private List<int> Order(int order)
    {
        var stream = new NamedStream("orders", seed).At(order);
        return [.. Enumerable.Range(0, count).Select(input => (Input: input, Bits: stream.Next().GetElement(0))).ToList().OrderBy(pair => pair.Bits).Select(pair => pair.Input)];
    }
}
