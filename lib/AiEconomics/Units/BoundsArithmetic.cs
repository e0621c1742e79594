namespace AiEconomics.Units;

/// <content>The arithmetic: the set of all results that values within the bounds can have.</content>
public readonly partial record struct Bounds<T>
{
    /// <summary>The bounds of a sum.</summary>
    public static Bounds<T> operator +(Bounds<T> left, Bounds<T> right) =>
        new(Combine(left.LowEnd, right.LowEnd, (a, b) => a + b), Combine(left.HighEnd, right.HighEnd, (a, b) => a + b));

    /// <summary>The bounds of a multiple.</summary>
    public static Bounds<T> operator *(Bounds<Ratio> factor, Bounds<T> quantity) =>
        new(Product(FromRatio(factor.LowEnd), quantity.LowEnd), Product(FromRatio(factor.HighEnd), quantity.HighEnd));

    /// <summary>The bounds of a part.</summary>
    public static Bounds<T> operator /(Bounds<T> quantity, Bounds<Ratio> divisor) =>
        new(Quotient(quantity.LowEnd, FromRatio(divisor.HighEnd)), Quotient(quantity.HighEnd, FromRatio(divisor.LowEnd)));

    /// <summary>The bounds of how many times <paramref name="right"/> goes into <paramref name="left"/>: the unit cancels.</summary>
    /// <remarks>
    /// "Nearly 5 million" over "more than 60 million" is a bound: below 0.0833 times. Where the divisor may be as small as zero, the
    /// result has no upper end.
    /// </remarks>
    /// <exception cref="DivideByZeroException">The divisor is exactly zero.</exception>
    public static Bounds<Ratio> operator /(Bounds<T> left, Bounds<T> right)
    {
        if (right.HighEnd.Value == 0)
        {
            throw new DivideByZeroException($"{left} cannot be divided by {right}: nothing goes into zero a number of times.");
        }

        var low = Quotient(left.LowEnd, right.HighEnd);
        var high = Quotient(left.HighEnd, right.LowEnd);
        return new(new(low.Value, low.Included), new(high.Value, high.Included));
    }

    private static End FromRatio(Bounds<Ratio>.End end) => new(end.Value, end.Included);

    private static End Combine(End left, End right, Func<double, double, double> operation) =>
        new(operation(left.Value, right.Value), left.Included && right.Included);

    // Zero times anything, even without limit, is zero, and is reached wherever the zero is.
    private static End Product(End left, End right)
    {
        if (left.Value == 0 || right.Value == 0)
        {
            return new(0, left.Value == 0 && left.Included || right.Value == 0 && right.Included);
        }

        return Combine(left, right, (a, b) => a * b);
    }

    private static End Quotient(End numerator, End divisor)
    {
        if (numerator.Value == 0)
        {
            return numerator;
        }

        return double.IsPositiveInfinity(divisor.Value)
            ? new(0, false)
            : divisor.Value == 0 ? new(double.PositiveInfinity, false) : Combine(numerator, divisor, (a, b) => a / b);
    }
}
