using AiEconomics.Uncertainty.Plans;
using AiEconomics.Uncertainty.Runs;

namespace AiEconomics.Uncertainty;

public sealed partial class Uncertain<T>
{
    private static readonly double[] Reported = [0.05, 0.5, 0.95];

    /// <summary>Median and 90 % interval.</summary>
    /// <param name="draws">How many draws; memory does not grow with them.</param>
    /// <param name="seed">Another seed gives other draws; the same seed always the same digits.</param>
    /// <param name="points">How the draws are spread.</param>
    /// <param name="threads">How many threads; 0 for one per core. Changes no digit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of draws is not above zero.</exception>
    /// <exception cref="ModelException">The model throws, or gives no finite number, on some draws.</exception>
    public Summary<T> Summary(long draws = 100_000, int seed = 1, Points points = Points.MonteCarlo, int threads = 0)
    {
        var run = Run("A summary", draws, seed, points, threads);
        var found = run.Find(Reported);
        return new()
        {
            Low = Scale<T>.Of(found[0].Value),
            Median = Scale<T>.Of(found[1].Value),
            High = Scale<T>.Of(found[2].Value),
            LowError = found[0].Error,
            MedianError = found[1].Error,
            HighError = found[2].Error,
            Mean = Scale<T>.Of(run.Moments.Mean),
            Deviation = Math.Sqrt(run.Moments.Variance),
            Draws = draws,
            Points = points,
        };
    }

    /// <summary>The values below which given shares of the draws lie.</summary>
    /// <param name="shares">Numbers strictly between 0 and 1, such as 0.05.</param>
    /// <param name="draws">How many draws; memory does not grow with them.</param>
    /// <param name="seed">Another seed gives other draws.</param>
    /// <param name="points">How the draws are spread.</param>
    /// <param name="threads">How many threads; 0 for one per core. Changes no digit.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is outside 0 to 1, or the number of draws is not above zero.</exception>
    /// <exception cref="ModelException">The model throws, or gives no finite number, on some draws.</exception>
    public IReadOnlyList<T> Quantiles(
        IReadOnlyList<double> shares, long draws = 100_000, int seed = 1, Points points = Points.MonteCarlo, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(shares);
        foreach (var share in shares)
        {
            if (!(share > 0 && share < 1))
            {
                throw new ArgumentOutOfRangeException(null, FormattableString.Invariant($"share must lie strictly between 0 and 1, but was {share}."));
            }
        }

        return [.. Run("A quantile", draws, seed, points, threads, withErrors: false).Find([.. shares]).Select(found => Scale<T>.Of(found.Value))];
    }

    /// <summary>The results of the first so many draws, in their order.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">Another seed gives other draws.</param>
    /// <param name="points">How the draws are spread.</param>
    /// <param name="threads">How many threads; 0 for one per core. Changes no digit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is not above zero, or more than fits into memory at once.</exception>
    /// <exception cref="ModelException">The model throws, or gives no finite number, on some draws.</exception>
    public T[] Draws(long count, int seed = 1, Points points = Points.MonteCarlo, int threads = 0)
    {
        if (Layout.Positive(count) > Array.MaxLength)
        {
            throw new ArgumentOutOfRangeException(null, FormattableString.Invariant($"count must fit one array, up to {Array.MaxLength}, but was {count}. Use Summary or Quantiles, which keep no draws."));
        }

        var layout = new Layout(points, Values.Keys, count, seed);
        return new Work<T>(Values, layout, threads).Keep(layout.Pieces);
    }

    /// <summary>The share of draws in which something holds, such as <c>cost =&gt; cost &lt; budget</c>.</summary>
    /// <param name="claim">What may hold.</param>
    /// <param name="draws">How many draws.</param>
    /// <param name="seed">Another seed gives other draws.</param>
    /// <param name="points">How the draws are spread.</param>
    public double Probability(System.Linq.Expressions.Expression<Func<T, bool>> claim, long draws = 100_000, int seed = 1, Points points = Points.MonteCarlo)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var truth = Select(claim).Values;
        var layout = new Layout(points, truth.Keys, draws, seed);
        var counts = new long[layout.Pieces];
        new Work<bool>(truth, layout, 0).Run([], () => 0, (piece, results, _) => counts[piece] += results.Count(true));
        return (double)counts.Sum() / draws;
    }

    private QuantileRun Run(string purpose, long draws, int seed, Points points, int threads, bool withErrors = true)
    {
        var plan = Numbers(purpose);
        return new(plan, new(points, plan.Keys, draws, seed, withErrors), threads);
    }
}
