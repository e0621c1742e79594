namespace AiEconomics.Units;

/// <summary>Makes <see cref="Bounds{T}"/> from the words in which a text states them.</summary>
public static class Bound
{
    /// <summary>More than this: the value itself is excluded, and there is no upper end.</summary>
    public static Bounds<T> Above<T>(T value) where T : struct, IQuantity<T> => new(Open(value), Unlimited<T>());

    /// <summary>This or more.</summary>
    public static Bounds<T> AtLeast<T>(T value) where T : struct, IQuantity<T> => new(Closed(value), Unlimited<T>());

    /// <summary>Less than this: the value itself is excluded, and zero is the lower end.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is zero: nothing is below it.</exception>
    public static Bounds<T> Below<T>(T value) where T : struct, IQuantity<T> => new(new(0, true), Open(value));

    /// <summary>This or less, with zero as the lower end.</summary>
    public static Bounds<T> AtMost<T>(T value) where T : struct, IQuantity<T> => new(new(0, true), Closed(value));

    /// <summary>From one value to another, both possible unless said otherwise.</summary>
    /// <exception cref="ArgumentException"><paramref name="low"/> is above <paramref name="high"/>.</exception>
    public static Bounds<T> Between<T>(T low, T high, bool lowIncluded = true, bool highIncluded = true)
        where T : struct, IQuantity<T> =>
        new(new(low.BaseValue, lowIncluded), new(high.BaseValue, highIncluded));

    /// <summary>This value and no other.</summary>
    public static Bounds<T> Exactly<T>(T value) where T : struct, IQuantity<T> => new(Closed(value), Closed(value));

    /// <summary>Bounds of a ratio as bounds of a part of a whole, to be read in percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ratio may be above one, so it is no part of a whole.</exception>
    public static Bounds<Fraction> AsFraction(this Bounds<Ratio> ratio)
    {
        var high = Require.Between(ratio.HighEnd.Value, 0, 1, "Only a part of a whole reads in percent.", nameof(ratio));
        return Between(Fraction.FromRatio(ratio.LowEnd.Value), Fraction.FromRatio(high), ratio.LowIncluded, ratio.HighIncluded);
    }

    /// <summary>The bounds of a model's result: the model is asked at every combination of ends.</summary>
    /// <remarks>
    /// Right only for a model that rises or falls steadily in each argument over the bounds, as products and quotients do. For
    /// other models use draws.
    /// </remarks>
    /// <exception cref="ArgumentException">A bound has no upper end: a model cannot be asked at no limit.</exception>
    public static Bounds<TResult> Of<T1, T2, TResult>(Func<T1, T2, TResult> model, Bounds<T1> first, Bounds<T2> second)
        where T1 : struct, IQuantity<T1>
        where T2 : struct, IQuantity<T2>
        where TResult : struct, IQuantity<TResult>
    {
        var corners =
            from a in Ends(first)
            from b in Ends(second)
            select new Bounds<TResult>.End(model(a.Value, b.Value).BaseValue, a.Included && b.Included);
        var sorted = corners.OrderBy(corner => corner.Value).ThenBy(corner => corner.Included).ToList();
        var low = sorted[0].Value;
        var high = sorted[^1].Value;
        return new(new(low, sorted.Exists(end => end.Value == low && end.Included)), new(high, sorted.Exists(end => end.Value == high && end.Included)));
    }

    private static (T Value, bool Included)[] Ends<T>(Bounds<T> bounds) where T : struct, IQuantity<T> =>
        bounds.High is { } high
            ? [(bounds.Low, bounds.LowIncluded), (high, bounds.HighIncluded)]
            : throw new ArgumentException($"A model needs both ends, but '{bounds}' has no upper end. Name one, or state the result as a bound.");

    private static Bounds<T>.End Open<T>(T value) where T : struct, IQuantity<T> => new(value.BaseValue, false);

    private static Bounds<T>.End Closed<T>(T value) where T : struct, IQuantity<T> => new(value.BaseValue, true);

    private static Bounds<T>.End Unlimited<T>() where T : struct, IQuantity<T> => new(double.PositiveInfinity, false);
}
