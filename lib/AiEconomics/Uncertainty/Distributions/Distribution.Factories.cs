using AiEconomics.Units;

namespace AiEconomics.Uncertainty;

public abstract partial record Distribution
{
    /// <summary>A positive number whose logarithm is normal: factors up and down are equally likely.</summary>
    /// <param name="low">One value in twenty lies below; above zero.</param>
    /// <param name="high">One value in twenty lies above.</param>
    /// <exception cref="ArgumentException">The ends are out of order or not positive.</exception>
    public static Distribution LogNormal(double low, double high)
    {
        Require.Positive(low, "A log-normal number is positive; for one that may be negative use Normal.");
        return Ordered(low, high, new LogNormal(low, high));
    }

    /// <summary>A normal number: steps up and down are equally likely.</summary>
    /// <param name="low">One value in twenty lies below.</param>
    /// <param name="high">One value in twenty lies above.</param>
    /// <exception cref="ArgumentException">The ends are out of order.</exception>
    public static Distribution Normal(double low, double high) => Ordered(low, high, new Normal(low, high));

    /// <summary>A normal number given by its mean and standard deviation.</summary>
    /// <param name="mean">The middle.</param>
    /// <param name="deviation">The standard deviation, above zero.</param>
    /// <exception cref="ArgumentException">The deviation is not above zero.</exception>
    public static Distribution NormalWith(double mean, double deviation)
    {
        Require.Finite(mean);
        var reach = Require.Positive(deviation) * Numerics.StandardNormal.Percentile95;
        return new Normal(mean - reach, mean + reach);
    }

    /// <summary>A fraction whose log-odds are normal; it stays strictly between 0 and 1.</summary>
    /// <param name="low">One value in twenty lies below; above 0.</param>
    /// <param name="high">One value in twenty lies above; below 1.</param>
    /// <exception cref="ArgumentException">The ends are out of order or outside 0 to 1.</exception>
    public static Distribution LogitNormal(double low, double high)
    {
        InsideUnit(low, high);
        return Ordered(low, high, new LogitNormal(low, high));
    }

    /// <summary>A fraction with a beta distribution that has these limits.</summary>
    /// <param name="low">One value in twenty lies below; above 0.</param>
    /// <param name="high">One value in twenty lies above; below 1.</param>
    /// <exception cref="ArgumentException">The ends are out of order or outside 0 to 1.</exception>
    public static Distribution Beta(double low, double high)
    {
        InsideUnit(low, high);
        return Ordered(low, high, BetaFit.Of(low, high));
    }

    /// <summary>A fraction with a beta distribution of these shapes, such as after so many successes and failures.</summary>
    /// <param name="alpha">The first shape, above zero.</param>
    /// <param name="beta">The second shape, above zero.</param>
    /// <exception cref="ArgumentException">A shape is not above zero.</exception>
    public static Distribution BetaWith(double alpha, double beta) =>
        new Beta(Require.Positive(alpha), Require.Positive(beta), 0, 1);

    /// <summary>Any number between two ends that nothing passes, all equally likely.</summary>
    /// <param name="minimum">The lower end.</param>
    /// <param name="maximum">The upper end.</param>
    /// <exception cref="ArgumentException">The ends are out of order.</exception>
    public static Distribution Uniform(double minimum, double maximum) =>
        Ordered(minimum, maximum, new Uniform(minimum, maximum), nameof(minimum), nameof(maximum));

    /// <summary>A number between two ends that nothing passes, with straight sides to the likeliest value.</summary>
    /// <param name="minimum">The lower end.</param>
    /// <param name="mode">The likeliest value, between the ends.</param>
    /// <param name="maximum">The upper end.</param>
    /// <exception cref="ArgumentException">The values are out of order.</exception>
    public static Distribution Triangular(double minimum, double mode, double maximum)
    {
        Ordered(minimum, maximum, 0, nameof(minimum), nameof(maximum));
        return new Triangular(minimum, Require.Between(mode, minimum, maximum), maximum);
    }

    /// <summary>A number between two ends that nothing passes, smooth, with a mean of (minimum + 4 · mode + maximum) / 6.</summary>
    /// <param name="minimum">The lower end.</param>
    /// <param name="mode">The likeliest value, between the ends.</param>
    /// <param name="maximum">The upper end.</param>
    /// <exception cref="ArgumentException">The values are out of order.</exception>
    public static Distribution Pert(double minimum, double mode, double maximum)
    {
        Ordered(minimum, maximum, 0, nameof(minimum), nameof(maximum));
        Require.Between(mode, minimum, maximum);
        var width = maximum - minimum;
        return new Beta(1 + 4 * (mode - minimum) / width, 1 + 4 * (maximum - mode) / width, minimum, maximum);
    }

    /// <summary>One of a few values.</summary>
    /// <param name="outcomes">The values, each with its weight; weights are above zero and need not add up to 1.</param>
    /// <exception cref="ArgumentException">There is no value, or a weight is not above zero.</exception>
    public static Distribution Discrete(params IReadOnlyList<(double Value, double Weight)> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return new Discrete(new(Some(outcomes).OrderBy(outcome => Require.Finite(outcome.Value, name: "value")).Select(outcome => outcome.Value)),
            new(outcomes.OrderBy(outcome => outcome.Value).Select(outcome => Require.Positive(outcome.Weight, name: "weight"))));
    }

    /// <summary>A draw from one of several distributions, as where experts disagree.</summary>
    /// <param name="components">The distributions, each with its weight; weights are above zero and need not add up to 1.</param>
    /// <exception cref="ArgumentException">There is no component, or a weight is not above zero.</exception>
    public static Distribution Mixture(params IReadOnlyList<(Distribution Component, double Weight)> components)
    {
        ArgumentNullException.ThrowIfNull(components);
        return new Mixture(
            new(Some(components).Select(component => component.Component)),
            new(components.Select(component => Require.Positive(component.Weight, name: "weight"))));
    }

    /// <summary>Values that were observed, each as likely as it was frequent.</summary>
    /// <param name="observed">The observed values, in any order.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    public static Distribution Empirical(params IReadOnlyList<double> observed)
    {
        ArgumentNullException.ThrowIfNull(observed);
        return new Empirical(new(Some(observed).Select(value => Require.Finite(value, name: "value")).Order()));
    }

    /// <summary>One value, certain.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public static Distribution Point(double value) => new Certain(Require.Finite(value));

    /// <summary>The same distribution, known to lie between two ends.</summary>
    /// <param name="minimum">The lower end, which may be minus infinity.</param>
    /// <param name="maximum">The upper end, which may be infinity.</param>
    /// <exception cref="ArgumentException">The ends are out of order, or nothing of the distribution lies between them.</exception>
    public Distribution Truncated(double minimum, double maximum)
    {
        if (!(minimum < maximum))
        {
            throw new ArgumentException(FormattableString.Invariant($"minimum must be below maximum, but was {minimum} and maximum {maximum}."));
        }

        return Cumulative(maximum) - Cumulative(minimum) > 1e-12
            ? new Truncated(this, minimum, maximum)
            : throw new ArgumentException(FormattableString.Invariant($"Nothing of the distribution ({this}) lies between {minimum} and {maximum}."));
    }

    private static T Ordered<T>(double low, double high, T made, string lowName = "low", string highName = "high") =>
        Require.Finite(low, name: lowName) < Require.Finite(high, name: highName)
            ? made
            : throw new ArgumentException(FormattableString.Invariant(
                $"{lowName} must be below {highName}, but was {low} and {highName} {high}. For a value known exactly use Point."));

    private static void InsideUnit(double low, double high)
    {
        Inside(low, nameof(low));
        Inside(high, nameof(high));

        static void Inside(double value, string name)
        {
            if (!(value > 0 && value < 1))
            {
                var cure = value is > 1 and < 100 ? FormattableString.Invariant($" For {value} % write {value / 100}.") : "";
                throw new ArgumentException(FormattableString.Invariant($"{name} must lie strictly between 0 and 1, but was {value}.{cure}"));
            }
        }
    }

    private static IReadOnlyList<T> Some<T>(IReadOnlyList<T> values) =>
        values.Count > 0 ? values : throw new ArgumentException("At least one value must be given, but there was none.");
}
