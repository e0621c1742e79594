namespace AiEconomics.Claims.Evaluation;

/// <summary>A set of numbers from a low to a high end, of which each may be missing (infinite), reached or only approached.</summary>
/// <remarks>
/// The arithmetic is that of sets: every value of the result can be reached and none outside it, as long as each quantity stands in an
/// expression once. <see cref="Extent"/> sees to those that stand in it more often.
/// </remarks>
internal readonly record struct Interval(double Low, double High, bool LowIncluded = true, bool HighIncluded = true)
{
    internal static Interval Everything { get; } = new(double.NegativeInfinity, double.PositiveInfinity, false, false);

    internal bool IsPoint => Low == High;

    internal static Interval Point(double value, bool included = true) => new(value, value, included, included);

    /// <summary>Whether a value lies inside; an end that is missed by rounding alone counts as the end.</summary>
    internal bool Contains(double value) =>
        Compare(value, Low) is var low && (low > 0 || low == 0 && LowIncluded)
        && Compare(value, High) is var high && (high < 0 || high == 0 && HighIncluded);

    /// <summary>Whether everything in this set lies in the other.</summary>
    internal bool IsWithin(Interval other) =>
        (Compare(Low, other.Low) is var low && (low > 0 || low == 0 && (other.LowIncluded || !LowIncluded)))
        && (Compare(High, other.High) is var high && (high < 0 || high == 0 && (other.HighIncluded || !HighIncluded)));

    /// <summary>Whether the two have no value in common.</summary>
    internal bool IsApartFrom(Interval other) => IsBelow(other) || other.IsBelow(this);

    /// <summary>Whether everything in this set lies below everything in the other.</summary>
    internal bool IsBelow(Interval other) =>
        Compare(High, other.Low) is var ends && (ends < 0 || ends == 0 && !(HighIncluded && other.LowIncluded));

    /// <summary>Whether nothing in this set lies above anything in the other.</summary>
    internal bool IsAtMost(Interval other) => Compare(High, other.Low) <= 0;

    /// <summary>The order of two numbers, those that differ by rounding alone being equal.</summary>
    internal static int Compare(double left, double right) =>
        // A dozen operations lose a few units in the sixteenth digit; no claim turns on the twelfth.
        left == right || double.IsFinite(left) && double.IsFinite(right) && Math.Abs(left - right) <= 1e-12 * Math.Max(Math.Abs(left), Math.Abs(right))
            ? 0
            : left.CompareTo(right);

    internal Interval Times(double factor) => this * Point(factor);

    public static Interval operator +(Interval left, Interval right) => new(
        left.Low + right.Low, left.High + right.High, left.LowIncluded && right.LowIncluded, left.HighIncluded && right.HighIncluded);

    public static Interval operator -(Interval value) => new(-value.High, -value.Low, value.HighIncluded, value.LowIncluded);

    public static Interval operator -(Interval left, Interval right) => left + -right;

    public static Interval operator *(Interval left, Interval right) => Corners(left, right, (a, b) => a == 0 || b == 0 ? 0 : a * b, zero: true);

    public static Interval operator /(Interval left, Interval right)
    {
        if (right is { Low: < 0, High: > 0 } or { Low: 0, High: 0 })
        {
            return Everything;
        }

        var inverse = new Interval(
            right.High == 0 ? double.NegativeInfinity : 1 / right.High,
            right.Low == 0 ? double.PositiveInfinity : 1 / right.Low,
            right.HighIncluded && right.High != 0 && !double.IsInfinity(right.High),
            right.LowIncluded && right.Low != 0 && !double.IsInfinity(right.Low));
        return left * inverse;
    }

    /// <summary>The set of all <c>x^y</c>.</summary>
    internal Interval To(Interval power)
    {
        if (Low >= 0)
        {
            return Corners(this, power, Math.Pow, zero: false);
        }

        if (power is not { IsPoint: true, Low: var n } || n != Math.Floor(n) || n < 0)
        {
            return Everything;
        }

        var (low, high) = (Point(Math.Pow(Low, n), LowIncluded), Point(Math.Pow(High, n), HighIncluded));
        return n % 2 != 0 ? Join(low, high) : High > 0 ? Join(Join(low, high), Point(0)) : Join(high, low);
    }

    internal Interval Log10() => High <= 0
        ? Everything
        : new(Low <= 0 ? double.NegativeInfinity : Math.Log10(Low), Math.Log10(High), LowIncluded && Low > 0, HighIncluded);

    internal static Interval Min(Interval left, Interval right) => new(
        Math.Min(left.Low, right.Low), Math.Min(left.High, right.High),
        Least(left.Low, left.LowIncluded, right.Low, right.LowIncluded, either: true),
        Least(left.High, left.HighIncluded, right.High, right.HighIncluded, either: false));

    internal static Interval Max(Interval left, Interval right) => -Min(-left, -right);

    /// <summary>The smallest set that holds both.</summary>
    internal static Interval Join(Interval left, Interval right) => new(
        Math.Min(left.Low, right.Low), Math.Max(left.High, right.High),
        Least(left.Low, left.LowIncluded, right.Low, right.LowIncluded, either: true),
        Least(-left.High, left.HighIncluded, -right.High, right.HighIncluded, either: true));

    private static bool Least(double left, bool leftIncluded, double right, bool rightIncluded, bool either) =>
        left == right ? either ? leftIncluded || rightIncluded : leftIncluded && rightIncluded : left < right ? leftIncluded : rightIncluded;

    // The ends of a function that rises or falls steadily in each argument lie at combinations of ends.
    private static Interval Corners(Interval left, Interval right, Func<double, double, double> operation, bool zero)
    {
        Interval? all = null;
        for (var corner = 0; corner < 4; corner++)
        {
            var (a, aIncluded) = (corner & 1) == 0 ? (left.Low, left.LowIncluded) : (left.High, left.HighIncluded);
            var (b, bIncluded) = (corner & 2) == 0 ? (right.Low, right.LowIncluded) : (right.High, right.HighIncluded);
            // Zero times anything is zero, and is reached wherever the zero is.
            var included = zero && (a == 0 || b == 0) ? a == 0 && aIncluded || b == 0 && bIncluded : aIncluded && bIncluded;
            var value = operation(a, b);
            if (double.IsNaN(value))
            {
                return Everything;
            }

            var point = Point(value, included && double.IsFinite(value));
            all = all is { } known ? Join(known, point) : point;
        }

        return all!.Value;
    }
}
