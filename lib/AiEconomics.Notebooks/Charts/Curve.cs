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
        return new(name, [.. Enumerable.Range(0, points).Select(index => from + (to - from) * index / (points - 1)).Select(x => (x, function(x)))]);
    }
}
