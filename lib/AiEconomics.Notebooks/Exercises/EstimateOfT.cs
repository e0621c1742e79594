using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>An interval stated before the result was shown, or the place for one.</summary>
/// <typeparam name="T">The quantity that is estimated.</typeparam>
public sealed class Estimate<T> where T : struct, IQuantity<T>
{
    private readonly string question;
    private readonly (T Low, T High)? stated;

    internal Estimate(string question, T? low, T? high)
    {
        this.question = question;
        stated = (low, high) switch
        {
            (null, null) => null,
            ({ } from, { } to) when from.CompareTo(to) < 0 => (from, to),
            ({ } from, { } to) => throw new ArgumentException($"low must be below high, but was {from}, and high was {to}."),
            _ => throw new ArgumentException($"An interval has two ends, but only {(low is null ? "high" : "low")} was given; put the other one in, or null for both."),
        };
    }

    /// <summary>Holds the interval against what the notebook then computes.</summary>
    /// <param name="truth">The result.</param>
    public ScoredEstimate Against(T truth)
    {
        if (stated is not { } interval)
        {
            return new(null, $"**Nothing to score:** no interval was stated for the {question}, which is {truth}.");
        }

        var forecast = new Forecast(question, Distribution(interval.Low.BaseValue, interval.High.BaseValue), truth.BaseValue);
        var place = forecast.Hit ? "within" : truth.CompareTo(interval.Low) < 0 ? "below" : "above";
        return new(forecast, $"**{(forecast.Hit ? "Caught" : "Missed")}:** the {question} is {truth}, {place} your {interval.Low} to {interval.High}. Nine in ten should be caught, not all.");
    }

    /// <summary>What is stated, or how to state it.</summary>
    public override string ToString() => stated is { } interval
        ? $"**Stated:** nine to one that the {question} lies between {interval.Low} and {interval.High}."
        : $"**Not stated yet.** Between which two ends does the {question} lie, so that you would bet nine to one? Put two `{typeof(T).Name}` in place of `null` before you read on.";

    // The same shapes as those of an input of this kind: see Input.Interval.
    private static Distribution Distribution(double low, double high) =>
        typeof(T) == typeof(Fraction) ? Uncertainty.Distribution.LogitNormal(low, high)
        : low > 0 ? Uncertainty.Distribution.LogNormal(low, high)
        : Uncertainty.Distribution.Normal(low, high);
}
