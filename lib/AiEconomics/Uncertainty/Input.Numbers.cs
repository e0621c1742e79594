namespace AiEconomics.Uncertainty;

public static partial class Input
{
    /// <summary>A positive number, log-normal: factors up and down are equally likely.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="low">One value in twenty lies below; above zero.</param>
    /// <param name="high">One value in twenty lies above.</param>
    public static Uncertain<double> LogNormal(string key, double low, double high) => Made<double>(key, () => Distribution.LogNormal(low, high));

    /// <summary>A fraction, logit-normal: it stays strictly between 0 and 1.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="low">One value in twenty lies below; above 0.</param>
    /// <param name="high">One value in twenty lies above; below 1.</param>
    public static Uncertain<double> LogitNormal(string key, double low, double high) => Made<double>(key, () => Distribution.LogitNormal(low, high));

    /// <summary>A normal number.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="low">One value in twenty lies below.</param>
    /// <param name="high">One value in twenty lies above.</param>
    public static Uncertain<double> Normal(string key, double low, double high) => Made<double>(key, () => Distribution.Normal(low, high));

    /// <summary>A fraction with a beta distribution.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="low">One value in twenty lies below; above 0.</param>
    /// <param name="high">One value in twenty lies above; below 1.</param>
    public static Uncertain<double> Beta(string key, double low, double high) => Made<double>(key, () => Distribution.Beta(low, high));

    /// <summary>Any number between two ends that nothing passes, all equally likely.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="minimum">The lower end.</param>
    /// <param name="maximum">The upper end.</param>
    public static Uncertain<double> Uniform(string key, double minimum, double maximum) => Made<double>(key, () => Distribution.Uniform(minimum, maximum));

    /// <summary>A number between two ends, with straight sides to the likeliest value.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="minimum">The lower end.</param>
    /// <param name="mode">The likeliest value.</param>
    /// <param name="maximum">The upper end.</param>
    public static Uncertain<double> Triangular(string key, double minimum, double mode, double maximum) =>
        Made<double>(key, () => Distribution.Triangular(minimum, mode, maximum));

    /// <summary>A number between two ends, smooth, with a likeliest value.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="minimum">The lower end.</param>
    /// <param name="mode">The likeliest value.</param>
    /// <param name="maximum">The upper end.</param>
    public static Uncertain<double> Pert(string key, double minimum, double mode, double maximum) =>
        Made<double>(key, () => Distribution.Pert(minimum, mode, maximum));

    /// <summary>One of a few numbers, with weights.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="outcomes">The numbers, each with its weight.</param>
    public static Uncertain<double> Discrete(string key, params IReadOnlyList<(double Value, double Weight)> outcomes) =>
        Made<double>(key, () => Distribution.Discrete(outcomes));

    /// <summary>A number known exactly, under a name.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="value">The number.</param>
    public static Uncertain<double> Point(string key, double value) => Made<double>(key, () => Distribution.Point(value));
}
