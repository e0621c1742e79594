using MathNet.Numerics.Distributions;
using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>How well stated intervals held.</summary>
public sealed class Scorecard
{
    private const double Suspicious = 0.05;
    private const double Certain = 99.5; // From here on two digits of a percentage are 100.

    /// <summary>Scores forecasts.</summary>
    /// <param name="forecasts">One or more.</param>
    /// <exception cref="ArgumentException">There is no forecast.</exception>
    public Scorecard(params IReadOnlyList<Forecast> forecasts)
    {
        ArgumentNullException.ThrowIfNull(forecasts);
        Forecasts = forecasts.Count > 0 ? forecasts : throw new ArgumentException("A scorecard needs at least one forecast, but was given none.");
    }

    /// <summary>The forecasts.</summary>
    public IReadOnlyList<Forecast> Forecasts { get; }

    /// <summary>How many truths lay within the stated 90 %.</summary>
    public int Hits => Forecasts.Count(forecast => forecast.Hit);

    /// <summary>The mean log score; see <see cref="Forecast.LogScore"/>.</summary>
    public double MeanLogScore => Forecasts.Average(forecast => forecast.LogScore);

    /// <summary>How probable it is to hit so seldom, or more seldom, for someone whose intervals do hold nine times in ten.</summary>
    public double ChanceOfSoFew => Hits == Forecasts.Count ? 1 : Binomial.CDF(0.9, Forecasts.Count, Hits);

    /// <summary>In words: the hits, whether the intervals were too narrow, and the mean score.</summary>
    public override string ToString()
    {
        var verdict = ChanceOfSoFew < Suspicious ? "The intervals were too narrow" : "That does not show that the intervals were too narrow";
        var percent = ChanceOfSoFew * 100;
        var chance = percent < Certain ? Invariant($"{percent:G2}") : "100";
        return Invariant(
            $"{Hits} of {Forecasts.Count} within the stated 90 %. {verdict}: someone well calibrated would hit so few or fewer with a probability of {chance} %. Mean log score {MeanLogScore:F2}.");
    }
}
