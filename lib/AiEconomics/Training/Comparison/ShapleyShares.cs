using System.Numerics;
using AiEconomics.Units;

namespace AiEconomics.Training.Comparison;

/// <summary>Divides the difference of two costs among the changes that lead from one to the other, where the cost is no product.</summary>
/// <remarks>
/// Changing one input at a time credits interactions to whichever comes last. Shapley's value takes the mean over all orders; it is the
/// only division that is complete, symmetric, and gives nothing to a change that never matters.
/// </remarks>
public static class ShapleyShares
{
    /// <summary>The model is run once for each set of changes: 4,096 times at this number, which takes no time.</summary>
    private const int MostChanges = 12;

    /// <summary>Contribution of each change to K(all changes) − K(none).</summary>
    /// <param name="changes">Names of the changes, 1 to 12, each once.</param>
    /// <param name="cost">
    /// The cost when some changes are made; it asks its argument by name whether a change is made, such as
    /// <c>made => AmortizedCost.Cost(made("GPU time") ? after : before, …)</c>.
    /// </param>
    /// <returns>The contributions, in the order of the names.</returns>
    /// <exception cref="ArgumentException">There are no changes, too many, one twice, or the cost asks for one that is not listed.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> why an input changes.</para>
    /// <para><b>Error</b> that of the cost model; the division itself is exact.</para>
    /// <para><b>Source</b> [shapley1953].</para>
    /// </remarks>
    public static IReadOnlyList<ShapleyShare> Of(IReadOnlyList<string> changes, Func<Func<string, bool>, Usd> cost)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(cost);
        Require.Between(changes.Count, 1, MostChanges, "Join changes that belong together.", "changes");
        if (changes.Distinct(StringComparer.Ordinal).Count() < changes.Count)
        {
            throw new ArgumentException($"Each change must have a name of its own, but the names are {string.Join(", ", changes)}.");
        }

        var costs = Enumerable.Range(0, 1 << changes.Count).Select(made => cost(name => IsMade(changes, name, made)).Dollars).ToArray();
        return [.. changes.Select((name, i) => new ShapleyShare(name, Usd.FromDollars(Contribution(costs, i, changes.Count))))];
    }

    /// <summary>Mean gain of change i over all orders: each set S without i counts |S|! (n − |S| − 1)! / n!.</summary>
    private static double Contribution(double[] costs, int i, int n)
    {
        var sum = 0.0;
        for (var without = 0; without < costs.Length; without++)
        {
            if ((without & (1 << i)) == 0)
            {
                sum += (costs[without | (1 << i)] - costs[without]) / (n * Choose(n - 1, BitOperations.PopCount((uint)without)));
            }
        }

        return sum;
    }

    private static double Choose(int n, int k) => Enumerable.Range(1, k).Aggregate(1.0, (product, j) => product * (n - k + j) / j);

    private static bool IsMade(IReadOnlyList<string> changes, string name, int made)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i] == name)
            {
                return (made & (1 << i)) != 0;
            }
        }

        throw new ArgumentException($"The cost asks for change '{name}', which is not listed; listed are {string.Join(", ", changes)}.");
    }
}
