using AiEconomics.Uncertainty.Sampling;
using AiEconomics.Units;

namespace AiEconomics.Scaling;

/// <summary>Fits a parametric law to trained models, says how sure the fit is, and tests other laws against it.</summary>
/// <remarks>
/// <para>The fit makes the sum of Huber losses of the residuals of ln L as small as it can, over (ln A, ln B, ln E, α, β).</para>
/// <para><b>Source</b> [hoffmann2022] §3.3; [besiroglu2024] §2.</para>
/// </remarks>
public static class ParametricLawFit
{
    /// <summary>Where the loss turns from a square into a straight line: a thousandth of ln L, so that all but the smallest residuals count in proportion.</summary>
    public const double HuberThreshold = 1e-3;

    private const int Refits = 4000;

    /// <summary>The models without those of highest loss, whose runs are too short for the law.</summary>
    /// <param name="models">All models.</param>
    /// <param name="outliers">How many to leave out; of equal losses at the edge all go.</param>
    public static IReadOnlyList<TrainedModel> WithoutHighest(IReadOnlyList<TrainedModel> models, int outliers)
    {
        ArgumentNullException.ThrowIfNull(models);
        ArgumentOutOfRangeException.ThrowIfNegative(outliers);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(outliers, models.Count);
        var edge = outliers == 0 ? double.PositiveInfinity : models.Select(model => model.Loss).OrderDescending().ElementAt(outliers - 1);
        return [.. models.Where(model => model.Loss < edge)];
    }

    /// <summary>The law that fits models best, the best of searches from many starts.</summary>
    /// <param name="models">At least six models, since five numbers are fitted.</param>
    /// <param name="threshold">Huber's threshold, above zero.</param>
    /// <exception cref="ArgumentException">There are too few models, or one without parameters, tokens or loss.</exception>
    public static FittedLaw Fit(IReadOnlyList<TrainedModel> models, double threshold = HuberThreshold)
    {
        var surface = Surface(models);
        Require.Positive(threshold);
        var search = new DampedNewton(surface);
        var best = LawStarts.From(surface)
            .Select(at => (Value: search.Minimize(at, threshold, Once(surface)), At: at))
            .MinBy(found => found.Value);
        return new(surface.Law(best.At), best.Value, surface.Models);
    }

    /// <summary>The laws of resamples of the models, each drawn with replacement and as large as the whole.</summary>
    /// <param name="models">The models.</param>
    /// <param name="fit">The fit to them, from which every search starts: its optimum is near, so a few steps reach that of the resample.</param>
    /// <param name="refits">How many resamples.</param>
    /// <param name="seed">Another seed gives other resamples.</param>
    /// <param name="threads">The most threads to use; all cores where none are named. The digits do not depend on it.</param>
    public static LawBootstrap Bootstrap(IReadOnlyList<TrainedModel> models, FittedLaw fit, int refits = Refits, int seed = 0, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentOutOfRangeException.ThrowIfLessThan(refits, 2);
        var surface = Surface(models);
        var start = surface.At(fit.Law);
        var laws = new ParametricLaw[refits];
        var stream = new NamedStream("parametric-law.resample", seed);
        Parallel.For(
            0, refits, new ParallelOptions { MaxDegreeOfParallelism = threads > 0 ? threads : -1 },
            () => (Search: new DampedNewton(surface), Weights: new int[surface.Models]),
            (number, _, desk) =>
            {
                Resample.Draw(stream, number, desk.Weights);
                var at = (double[])start.Clone();
                desk.Search.Minimize(at, HuberThreshold, desk.Weights);
                laws[number] = surface.Law(at);
                return desk;
            },
            _ => { });
        return new(laws);
    }

    /// <summary>The law of greatest likelihood when residuals follow the density that goes with Huber's loss, with its scale fitted too.</summary>
    /// <param name="models">At least six models.</param>
    /// <returns>The law, with the logarithm of its likelihood.</returns>
    /// <remarks>
    /// The scale comes out near 5e-6 and so the threshold near 5e-9: what this fits is in effect the least sum of absolute residuals.
    /// The published coefficients of [besiroglu2024] are of this kind, while its intervals are of refits at the threshold of 1e-3.
    /// </remarks>
    public static (ParametricLaw Law, double LogLikelihood) MostLikely(IReadOnlyList<TrainedModel> models)
    {
        var surface = Surface(models);
        var at = surface.At(Fit(models).Law);
        var search = new DampedNewton(surface);
        // From a smooth loss to one with kinks by small steps, each of which starts where the last ended.
        for (var threshold = HuberThreshold; threshold > HuberDensity.Scale(surface.Residuals(at)) * HuberDensity.Threshold; threshold /= 2)
        {
            search.Minimize(at, threshold, Once(surface));
        }

        return (surface.Law(at), HuberDensity.LogLikelihood(surface.Residuals(at)));
    }

    /// <summary>Logarithm of the likelihood of a law, its scale of residuals fitted.</summary>
    public static double LogLikelihood(IReadOnlyList<TrainedModel> models, ParametricLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var surface = Surface(models);
        return HuberDensity.LogLikelihood(surface.Residuals(surface.At(law)));
    }

    /// <summary>The likelihood-ratio test of a law against the law of greatest likelihood: χ² = 2 · (ln likelihood of the best - that of the law).</summary>
    /// <returns>χ² with five degrees of freedom: six numbers are fitted, of which the law leaves one free, the scale.</returns>
    /// <remarks><para><b>Source</b> [besiroglu2024] §3.2.</para></remarks>
    public static LawTest LikelihoodRatio(IReadOnlyList<TrainedModel> models, ParametricLaw law) =>
        LawTest.Of(2 * (MostLikely(models).LogLikelihood - LogLikelihood(models, law)), LossSurface.Count);

    private static LossSurface Surface(IReadOnlyList<TrainedModel> models)
    {
        ArgumentNullException.ThrowIfNull(models);
        return models.Count <= LossSurface.Count
            ? throw new ArgumentException($"models has {models.Count} models, but a law of five numbers needs at least six.")
            : models.All(model => model is { Parameters.Count: > 0, Tokens.Count: > 0, Loss: > 0 and < double.PositiveInfinity })
                ? new LossSurface(models)
                : throw new ArgumentException("models has one without parameters, tokens or loss; each must be above zero.");
    }

    private static int[] Once(LossSurface surface) => [.. Enumerable.Repeat(1, surface.Models)];
}
