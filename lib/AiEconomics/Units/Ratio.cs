namespace AiEconomics.Units;

/// <summary>How many times one quantity goes into another: a pure number.</summary>
/// <remarks>
/// <para>For a part of a whole, between 0 and 1, use <see cref="Fraction"/>, which checks that range.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct Ratio : IQuantity<Ratio>
{
    private Ratio(double times) => Times = Require.NotNegative(times);

    /// <summary>The pure number.</summary>
    public double Times { get; }

    /// <inheritdoc/>
    public double BaseValue => Times;

    /// <inheritdoc/>
    public static string Unit => "1";

    /// <inheritdoc/>
    public static Ratio FromBase(double value) => new(value);

    /// <summary>So many times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Ratio FromTimes(double times) => new(times);

    /// <summary>Three significant digits, such as <c>8.75 times</c>.</summary>
    public override string ToString() => Show.Scaled(Times) + " times";
}
