namespace AiEconomics.Units;

/// <summary>A speed of arithmetic: floating-point operations in one second.</summary>
/// <remarks>
/// <para>A peak is the data-sheet speed of one GPU at the precision used, without sparsity; a sustained speed is what useful work reaches.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct FlopPerSecond : IQuantity<FlopPerSecond>
{
    private FlopPerSecond(double perSecond) => PerSecond = Require.NotNegative(perSecond);

    /// <summary>The number of operations in one second.</summary>
    public double PerSecond { get; }

    /// <summary>The speed in teraFLOP/s.</summary>
    public double Tera => PerSecond / 1e12;

    /// <inheritdoc/>
    public double BaseValue => PerSecond;

    /// <inheritdoc/>
    public static string Unit => "FLOP/s";

    /// <inheritdoc/>
    public static FlopPerSecond FromBase(double value) => new(value);

    /// <summary>So many operations in one second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static FlopPerSecond FromPerSecond(double perSecond) => new(perSecond);

    /// <summary>A speed given in teraFLOP/s, as data sheets print it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static FlopPerSecond FromTera(double tera) => new(tera * 1e12);

    /// <summary>The part of a speed that is put to use.</summary>
    public static FlopPerSecond operator *(Fraction utilization, FlopPerSecond peak) => new(utilization.Ratio * peak.PerSecond);

    /// <summary>The work done at this speed in so much time.</summary>
    public static Flop operator *(FlopPerSecond speed, GpuHours time) => Flop.FromOperations(speed.PerSecond * time.Seconds);

    /// <summary>Three significant digits in teraFLOP/s, such as <c>989 TFLOP/s</c>.</summary>
    public override string ToString() => Show.Significant(Tera) + " TFLOP/s";
}
