using AiEconomics.Figures;
using AiEconomics.Scaling;
using AiEconomics.Units;

namespace AiEconomics.Reproductions;

/// <summary>The fit of Besiroglu and others to the models of Hoffmann and others: coefficients, errors, intervals, tests.</summary>
/// <remarks>
/// <para>The published coefficients are those of greatest likelihood with the scale fitted (in effect of least absolute residuals); the published
/// errors and intervals are of refits by Huber's loss at 1e-3. Both are done here.</para>
/// <para><b>Source</b> [besiroglu2024] and its notebook.</para>
/// </remarks>
public static class ScalingLawFit
{
    private const string Digits = "Half of the last digit that both searches have in common.";
    private const string Resampled = "Other resamples: a standard error of 4,000 of them is known to about 1 %, three-fold for two sets; long tails double it.";
    private const string Quantile = "Other resamples: a 2.5 % quantile of 4,000 is known to 0.042 standard errors; three-fold for the difference of two sets that is 0.18.";

    private static readonly (string Name, Func<ParametricLaw, double> Of, double Tolerance)[] Coefficients =
    [
        ("a", law => law.A, 0.01), ("b", law => law.B, 0.01), ("e", law => law.Irreducible, 1e-5), ("alpha", law => law.Alpha, 1e-5), ("beta", law => law.Beta, 1e-5),
    ];

    /// <summary>All numbers of the fit, or what is missing for it.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="external">Where the external file of a name lies.</param>
    public static ReproducedSource From(FigureTable figures, Func<string, string> external)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(external);
        const string title = "The Chinchilla law, fitted anew";
        try
        {
            var models = ParametricLawFit.WithoutHighest(ChinchillaModels.Read(external("chinchilla")), ChinchillaModels.Outliers);
            var fit = ParametricLawFit.Fit(models);
            return new(title, [.. Fitted(figures, fit), .. Likelihood(figures, models), .. Resamples(figures, models, fit)]);
        }
        catch (FileNotFoundException missing)
        {
            return new(title, [], missing.Message);
        }
    }

    private static IEnumerable<Reproduction> Fitted(FigureTable figures, FittedLaw fit) =>
    [
        figures.Beside("corrected-law.huber-loss", fit.Objective, tolerance: 1e-10, "Their search ends at a loss 2e-11 above the least one found here."),
        .. Coefficients.Select(c => figures.Beside(
            "corrected-law.huber-" + c.Name, c.Of(fit.Law), c.Of(fit.Law) * 1e-3, "The valley is flat: losses that differ by 1e-10 have coefficients up to a thousandth apart.")),
    ];

    private static IEnumerable<Reproduction> Likelihood(FigureTable figures, IReadOnlyList<TrainedModel> models)
    {
        var best = ParametricLawFit.MostLikely(models);
        var hoffmann = ChinchillaLaws.Unrounded(figures);
        var test = ParametricLawFit.LikelihoodRatio(models, hoffmann);
        return
        [
            .. Coefficients.Select(c => figures.Beside("corrected-law." + c.Name, c.Of(best.Law), c.Tolerance, Digits)),
            figures.Beside("corrected-law.log-likelihood", best.LogLikelihood, tolerance: 0.005, Digits),
            figures.Beside("corrected-law.chinchilla-log-likelihood", ParametricLawFit.LogLikelihood(models, hoffmann), tolerance: 0.005, Digits),
            figures.Beside("corrected-law.likelihood-ratio", test.Statistic, tolerance: 0.01, Digits),
            figures.Beside("corrected-law.likelihood-ratio-p", test.Probability, tolerance: 0.01e-16, "The statistic to 0.01 is the probability to half a percent."),
        ];
    }

    private static IEnumerable<Reproduction> Resamples(FigureTable figures, IReadOnlyList<TrainedModel> models, FittedLaw fit)
    {
        var laws = ParametricLawFit.Bootstrap(models, fit);
        foreach (var (name, of, _) in Coefficients)
        {
            var error = figures.Number($"corrected-law.{name}-error");
            yield return figures.Beside($"corrected-law.{name}-error", laws.StandardError(of), error * (name == "b" ? 0.10 : 0.05), Resampled);
            var (row, found) = (figures[$"corrected-law.{name}-interval"], laws.Interval(of, Fraction.FromPercent(95)));
            yield return new(row.Reference.Key, $"{row.Subject}: {row.Quantity}, low end", row.Low!.Value, found.Low, 0.18 * error, Quantile);
            yield return new(row.Reference.Key, $"{row.Subject}: {row.Quantity}, high end", row.High!.Value, found.High, 0.18 * error, Quantile);
        }

        yield return figures.Beside(
            "corrected-law.wald", laws.Wald(ChinchillaLaws.Unrounded(figures), fit).Statistic, tolerance: 36, "A covariance of other resamples, in its narrowest direction: some 15 %.");
    }
}
