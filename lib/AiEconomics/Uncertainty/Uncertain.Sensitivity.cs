using AiEconomics.Uncertainty.Runs;

namespace AiEconomics.Uncertainty;

public sealed partial class Uncertain<T>
{
    private const int FewestSamples = 16;

    /// <summary>How far each input alone moves the result, from its 5th to its 95th percentile.</summary>
    /// <exception cref="ModelException">The model fails at one of these points.</exception>
    public Tornado<T> Tornado() => new(Numbers("A tornado"));

    /// <summary>The model as a function of its inputs, to ask at points of one's own choice.</summary>
    public Response<T> Response() => new(Numbers("A response"));

    /// <summary>Which inputs, alone and in pairs, explain the variance of the result.</summary>
    /// <param name="samples">How many points, a power of two; the model runs (2·inputs + 2) times as often, or (inputs + 2) without pairs.</param>
    /// <param name="secondOrder">Whether pairs are wanted too.</param>
    /// <param name="bootstraps">How many resamplings give the intervals.</param>
    /// <param name="seed">Another seed gives other points.</param>
    /// <exception cref="InvalidOperationException">Inputs depend on each other.</exception>
    /// <exception cref="ModelException">The model fails on some draws.</exception>
    public SobolIndices SobolIndices(int samples = 8192, bool secondOrder = true, int bootstraps = 100, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bootstraps);
        var plan = Numbers("A variance analysis");
        return plan.Mixing is null
            ? new SobolDesign(plan, Enough(samples), secondOrder, seed).Estimate(bootstraps)
            : throw new InvalidOperationException(
                "Sobol indices are for independent inputs, but some of these depend on each other; use ShapleyEffects, which is for both.");
    }

    /// <summary>The part of the variance due to each input, also where inputs depend on each other; the parts add up to 1.</summary>
    /// <param name="samples">How many points; the model runs that often for each set of inputs: 2^inputs times for up to nine inputs.</param>
    /// <param name="seed">Another seed gives other points.</param>
    /// <exception cref="ModelException">The model fails on some draws.</exception>
    public IReadOnlyList<ShapleyEffect> ShapleyEffects(int samples = 8192, int seed = 1) =>
        new ShapleyDesign(Numbers("A variance analysis"), Enough(samples), seed).Estimate();

    /// <summary>The smallest changes of one input, and of all jointly, that turn the conclusion "below (or above) this threshold".</summary>
    /// <param name="threshold">The value in question.</param>
    /// <exception cref="ModelException">The model fails at a point on the way.</exception>
    public FlipAnalysis<T> FlipAt(T threshold) =>
        new FlipSearch(Numbers("A conclusion"), Plans.Scale<T>.Number(threshold)).Find<T>();

    /// <summary>Median and interval after more and more draws, each time twice as many.</summary>
    /// <param name="draws">The last number of draws.</param>
    /// <param name="seed">Another seed gives other draws.</param>
    /// <param name="points">How the draws are spread.</param>
    public IReadOnlyList<Summary<T>> Convergence(long draws = 1 << 17, int seed = 1, Points points = Points.MonteCarlo)
    {
        var steps = new List<Summary<T>>();
        for (var count = Layout.Positive(draws); count >= FewestSamples; count /= 2)
        {
            steps.Add(Summary(count, seed, points));
        }

        steps.Reverse();
        return steps;
    }

    /// <summary>How the draws spread over equal classes.</summary>
    /// <param name="classes">How many classes between the outermost thousandths of the draws.</param>
    /// <param name="draws">How many draws; memory does not grow with them.</param>
    /// <param name="seed">Another seed gives other draws.</param>
    public Histogram<T> Histogram(int classes = 60, long draws = 100_000, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 2);
        var plan = Numbers("A histogram");
        var layout = new Layout(Points.MonteCarlo, plan.Keys, draws, seed);
        var ends = new QuantileRun(plan, layout, 0).Find([0.001, 0.999]);
        var counter = new ClassCounter(ends[0].Value, ends[1].Value, classes);
        var pieces = new long[layout.Pieces][];
        new Work<double>(plan, layout, 0).Run(
            [], () => new long[classes], (_, results, counts) => counter.Count(results, counts),
            (piece, counts) => pieces[piece] = ClassCounter.Take(counts));
        return new(counter.Edges, counter.Shares(pieces, draws));
    }

    private static int Enough(int samples) => samples >= FewestSamples
        ? samples
        : throw new ArgumentOutOfRangeException(null, FormattableString.Invariant($"samples must be {FewestSamples} or more, but was {samples}."));
}
