using AiEconomics.Units;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

namespace AiEconomics.Scaling;

/// <summary>The laws of many resamples of the models: how much a fit owes to which models it happened to see.</summary>
/// <param name="laws">One law for each resample, in the order of their numbers.</param>
public sealed class LawBootstrap(IReadOnlyList<ParametricLaw> laws)
{
    /// <summary>One law for each resample.</summary>
    public IReadOnlyList<ParametricLaw> Laws { get; } = laws;

    /// <summary>Standard error of anything that a law gives, such as <c>law => law.Beta</c>.</summary>
    public double StandardError(Func<ParametricLaw, double> of) => Laws.Select(of).StandardDeviation();

    /// <summary>Central interval of anything that a law gives.</summary>
    /// <param name="of">What is taken from a law, such as <c>law => law.Optimum(compute).TokensPerParameter</c>.</param>
    /// <param name="coverage">The part of the laws that lies inside.</param>
    /// <returns>The two quantiles, between order statistics by straight lines.</returns>
    public (double Low, double High) Interval(Func<ParametricLaw, double> of, Fraction coverage)
    {
        var values = Laws.Select(of).Order().ToArray();
        var tail = (1 - coverage.Ratio) / 2;
        return (SortedArrayStatistics.QuantileCustom(values, tail, QuantileDefinition.R7), SortedArrayStatistics.QuantileCustom(values, 1 - tail, QuantileDefinition.R7));
    }

    /// <summary>Wald's test of a law against a fit: the squared distance in units of the resamples' covariance.</summary>
    /// <param name="law">The law under test.</param>
    /// <param name="fit">The fit to the models themselves.</param>
    /// <returns>χ² with five degrees of freedom, over (ln A, ln B, ln E, α, β).</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> that the resamples are no normal cloud: ln B has a long tail, so the probability is right in its order of size alone.</para>
    /// <para><b>Source</b> [besiroglu2024] §3.2.</para>
    /// </remarks>
    public LawTest Wald(ParametricLaw law, FittedLaw fit)
    {
        ArgumentNullException.ThrowIfNull(fit);
        var rows = Laws.Select(Coordinates).ToList();
        var means = Enumerable.Range(0, LossSurface.Count).Select(i => rows.Average(row => row[i])).ToArray();
        var covariance = Matrix<double>.Build.Dense(LossSurface.Count, LossSurface.Count, (i, j) =>
            rows.Sum(row => (row[i] - means[i]) * (row[j] - means[j])) / (rows.Count - 1));
        var distance = Coordinates(law) - Coordinates(fit.Law);
        return LawTest.Of(distance * covariance.Inverse() * distance, LossSurface.Count);
    }

    private static Vector<double> Coordinates(ParametricLaw law) =>
        Vector<double>.Build.Dense([Math.Log(law.A), Math.Log(law.B), Math.Log(law.Irreducible), law.Alpha, law.Beta]);
}
