namespace AiEconomics.Units;

/// <summary>How much a value fluctuates: the standard deviation of its logarithm over one year.</summary>
/// <remarks>
/// <para>At 40 % a year two values in three stay within a factor of e^0.4, about one and a half, after a year.</para>
/// <para>Never negative; zero for what is certain. Grows with the square root of time. The default value is zero.</para>
/// </remarks>
public readonly record struct Volatility : IQuantity<Volatility>
{
    private Volatility(double volatility) => Ratio = Require.NotNegative(volatility);

    /// <summary>The standard deviation over one year, such as 0.4.</summary>
    public double Ratio { get; }

    /// <summary>The same in percent.</summary>
    public double Percent => Ratio * 100;

    /// <inheritdoc/>
    public double BaseValue => Ratio;

    /// <inheritdoc/>
    public static string Unit => "1/year^0.5";

    /// <inheritdoc/>
    public static Volatility FromBase(double value) => new(value);

    /// <summary>A volatility given in percent for one year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Volatility FromPercent(double percent) => new(percent / 100);

    /// <summary>Three significant digits in percent, such as <c>40.0 % a year</c>.</summary>
    public override string ToString() => Show.Significant(Percent) + " % a year";
}
