using AiEconomics.Units;

namespace AiEconomics.Uncertainty;

public static partial class Input
{
    /// <summary>A quantity as people state it, low to high: log-normal where it is positive, logit-normal where it is a fraction, normal where it may be negative.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="low">One value in twenty lies below.</param>
    /// <param name="high">One value in twenty lies above.</param>
    public static Uncertain<T> Interval<T>(string key, T low, T high) where T : struct, IQuantity<T> =>
        typeof(T) == typeof(Fraction) ? LogitNormal(key, low, high)
        : low.BaseValue > 0 ? LogNormal(key, low, high)
        : Normal(key, low, high);

    /// <summary>A positive quantity, log-normal: factors up and down are equally likely.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="low">One value in twenty lies below; above zero.</param>
    /// <param name="high">One value in twenty lies above.</param>
    public static Uncertain<T> LogNormal<T>(string key, T low, T high) where T : struct, IQuantity<T> =>
        Made<T>(key, () => Distribution.LogNormal(low.BaseValue, high.BaseValue));

    /// <summary>A fraction, logit-normal: it stays strictly between 0 and 1.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="low">One value in twenty lies below; above 0.</param>
    /// <param name="high">One value in twenty lies above; below 1.</param>
    public static Uncertain<T> LogitNormal<T>(string key, T low, T high) where T : struct, IQuantity<T> =>
        Made<T>(key, () => Distribution.LogitNormal(low.BaseValue, high.BaseValue));

    /// <summary>A normal quantity.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="low">One value in twenty lies below.</param>
    /// <param name="high">One value in twenty lies above.</param>
    public static Uncertain<T> Normal<T>(string key, T low, T high) where T : struct, IQuantity<T> =>
        Made<T>(key, () => Distribution.Normal(low.BaseValue, high.BaseValue));

    /// <summary>A fraction with a beta distribution.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="low">One value in twenty lies below; above 0.</param>
    /// <param name="high">One value in twenty lies above; below 1.</param>
    public static Uncertain<T> Beta<T>(string key, T low, T high) where T : struct, IQuantity<T> =>
        Made<T>(key, () => Distribution.Beta(low.BaseValue, high.BaseValue));

    /// <summary>Any quantity between two ends that nothing passes, all equally likely.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="minimum">The lower end.</param>
    /// <param name="maximum">The upper end.</param>
    public static Uncertain<T> Uniform<T>(string key, T minimum, T maximum) where T : struct, IQuantity<T> =>
        Made<T>(key, () => Distribution.Uniform(minimum.BaseValue, maximum.BaseValue));

    /// <summary>A quantity between two ends, with straight sides to the likeliest value.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="minimum">The lower end.</param>
    /// <param name="mode">The likeliest value.</param>
    /// <param name="maximum">The upper end.</param>
    public static Uncertain<T> Triangular<T>(string key, T minimum, T mode, T maximum) where T : struct, IQuantity<T> =>
        Made<T>(key, () => Distribution.Triangular(minimum.BaseValue, mode.BaseValue, maximum.BaseValue));

    /// <summary>A quantity between two ends, smooth, with a likeliest value.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="minimum">The lower end.</param>
    /// <param name="mode">The likeliest value.</param>
    /// <param name="maximum">The upper end.</param>
    public static Uncertain<T> Pert<T>(string key, T minimum, T mode, T maximum) where T : struct, IQuantity<T> =>
        Made<T>(key, () => Distribution.Pert(minimum.BaseValue, mode.BaseValue, maximum.BaseValue));

    /// <summary>One of a few quantities, with weights.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="outcomes">The quantities, each with its weight.</param>
    public static Uncertain<T> Discrete<T>(string key, params IReadOnlyList<(T Value, double Weight)> outcomes) where T : struct, IQuantity<T> =>
        Made<T>(key, () => Distribution.Discrete([.. outcomes.Select(outcome => (outcome.Value.BaseValue, outcome.Weight))]));

    /// <summary>A quantity known exactly, under a name.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="value">The quantity.</param>
    public static Uncertain<T> Point<T>(string key, T value) where T : struct, IQuantity<T> =>
        Made<T>(key, () => Distribution.Point(value.BaseValue));
}
