namespace AiEconomics.Notebooks.Charts;

/// <summary>One curve of a chart: its name and its points.</summary>
/// <param name="Name">What the curve is, as shown beside it.</param>
/// <param name="Points">The points, from left to right, in the units of the axes.</param>
public sealed record Curve(string Name, IReadOnlyList<(double X, double Y)> Points)
{
    /// <summary>A curve through a function at evenly spaced places.</summary>
    /// <param name="name">What the curve is.</param>
    /// <param name="from">The first place.</param>
    /// <param name="to">The last place.</param>
    /// <param name="function">The height at a place.</param>
    /// <param name="points">How many places, two or more.</param>
    public static Curve Of(string name, double from, double to, Func<double, double> function, int points = 61)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 2);
        return new(name, [.. Places(from, to, points).Select(x => (x, function(x)))]);
    }

    /// <summary>A curve through a function at places a fixed factor apart, for a logarithmic axis.</summary>
    /// <param name="name">What the curve is.</param>
    /// <param name="from">The first place, above zero.</param>
    /// <param name="to">The last place, above zero.</param>
    /// <param name="function">The height at a place.</param>
    /// <param name="points">How many places, two or more.</param>
    public static Curve OverDecades(string name, double from, double to, Func<double, double> function, int points = 61)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(from);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(to);
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 2);
        return new(name, [.. Places(Math.Log10(from), Math.Log10(to), points).Select(exponent => Math.Pow(10, exponent)).Select(x => (x, function(x)))]);
    }

    private static IEnumerable<double> Places(double from, double to, int points) =>
        Enumerable.Range(0, points).Select(index => from + (to - from) * index / (points - 1));
}
