namespace AiEconomics.Units;

/// <summary>How fast something grows: a factor a year, held as its orders of magnitude a year.</summary>
/// <remarks>
/// <para>Growth compounds: 0.14 orders of magnitude a year is 1.38 times after one year and 1.90 times after two. Two growths that multiply have rates that add.</para>
/// <para>A decline is the growth of its inverse, and the model says which way it turns it. Never negative. The default value is no growth.</para>
/// </remarks>
public readonly record struct YearlyGrowth : IQuantity<YearlyGrowth>
{
    private YearlyGrowth(double orders) => OrdersOfMagnitude = Require.NotNegative(orders);

    /// <summary>The growth in orders of magnitude (powers of ten) a year.</summary>
    public double OrdersOfMagnitude { get; }

    /// <summary>The factor a year, 1 for no growth.</summary>
    public double Times => Math.Pow(10, OrdersOfMagnitude);

    /// <summary>The continuous rate, the natural logarithm of the factor, a year.</summary>
    public double ContinuousRate => OrdersOfMagnitude * Math.Log(10);

    /// <inheritdoc/>
    public double BaseValue => OrdersOfMagnitude;

    /// <inheritdoc/>
    public static string Unit => "OOM/year";

    /// <inheritdoc/>
    public static YearlyGrowth FromBase(double value) => new(value);

    /// <summary>So many orders of magnitude a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static YearlyGrowth FromOrdersOfMagnitude(double orders) => new(orders);

    /// <summary>So many times a year, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1, NaN or infinite.</exception>
    public static YearlyGrowth FromTimes(double times) =>
        new(Math.Log10(Require.Between(times, 1, double.MaxValue, "Below 1 it shrinks: state the growth of the inverse. For 38 % a year write 1.38.")));

    /// <summary>Growth that doubles in a given time; a halving of what is needed is a doubling of efficiency.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is zero.</exception>
    public static YearlyGrowth FromDoubling(Years time) => new(Math.Log10(2) / Require.Positive(time.Count, "Nothing doubles in no time.", nameof(time)));

    /// <summary>What the growth comes to over so many years.</summary>
    public Ratio Over(Years span) => Ratio.FromTimes(Math.Pow(10, OrdersOfMagnitude * span.Count));

    /// <summary>Three significant digits, such as <c>1.38 times a year</c>.</summary>
    public override string ToString() => Show.Significant(Times) + " times a year";
}
