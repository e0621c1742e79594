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

    internal IReadOnlyList<ShapleyEffect> Estimate()
    {
        if (count > MostInputs)
        {
            throw new InvalidOperationException($"Shapley effects are for at most {MostInputs} inputs, but the model has {count}; group some of them.");
        }

        var pairs = new ConditionalPairs(plan, PointSource.Of(Points.Sobol, SobolDesign.TwoSamples(plan.Keys), seed, samples), samples);
        List<int>[] orders = count <= AllSubsets ? [] : [.. Enumerable.Range(0, Orders).Select(Order)];
        var left = VariancesLeft(pairs, count <= AllSubsets ? Subsets() : orders.SelectMany(Along));
        var shares = count <= AllSubsets ? Exactly(left) : AlongOrders(left, orders);
        var whole = left[0];
        return [.. plan.Keys.Select((key, input) => new ShapleyEffect(key, whole == 0 ? 0 : shares[input] / whole)).OrderByDescending(effect => effect.Share)];
    }

    private ulong All => (1UL << count) - 1;

    private Dictionary<ulong, double> VariancesLeft(ConditionalPairs pairs, IEnumerable<ulong> sets)
    {
        ulong[] known = [.. sets.Distinct()];
        var variances = new double[known.Length];
        Parallel.For(0, known.Length, index => variances[index] = known[index] == All ? 0 : pairs.VarianceLeft(known[index]));
        return known.Zip(variances).ToDictionary();
    }

    private IEnumerable<ulong> Subsets()
    {
        for (var known = 0UL; known <= All; known++)
        {
            yield return known;
        }
    }

    /// <summary>The sets that an order runs through, from none of the inputs to all of them.</summary>
    private static IEnumerable<ulong> Along(List<int> order)
    {
        var known = 0UL;
        yield return known;
        foreach (var input in order)
        {
            yield return known |= 1UL << input;
        }
    }

    // The weight of a set of s inputs is s! (n - s - 1)! / n!.
    private double[] Exactly(Dictionary<ulong, double> left)
    {
        var shares = new double[count];
        for (var known = 0UL; known + 1 < 1UL << count; known++)
        {
            var weight = 1 / (count * SpecialFunctions.Binomial(count - 1, BitOperations.PopCount(known)));
            for (var input = 0; input < count; input++)
            {
                if ((known >> input & 1) == 0)
                {
                    shares[input] += weight * (left[known] - left[known | 1UL << input]);
                }
            }
        }

        return shares;
    }

    private double[] AlongOrders(Dictionary<ulong, double> left, List<int>[] orders)
    {
        var shares = new double[count];
        foreach (var order in orders)
        {
            var known = 0UL;
            foreach (var input in order)
            {
                shares[input] += (left[known] - left[known | 1UL << input]) / Orders;
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
