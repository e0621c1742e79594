namespace AiEconomics.Units;

/// <summary>A speed of moving data, such as memory bandwidth.</summary>
/// <remarks>
/// <para>Prefixes are decimal, as on data sheets.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct BytesPerSecond : IQuantity<BytesPerSecond>
{
    private BytesPerSecond(double perSecond) => PerSecond = Require.NotNegative(perSecond);

    /// <summary>The number of bytes in one second.</summary>
    public double PerSecond { get; }

    /// <summary>The speed in terabytes per second, 1e12 bytes each.</summary>
    public double Terabytes => PerSecond / 1e12;

    /// <inheritdoc/>
    public double BaseValue => PerSecond;

    /// <inheritdoc/>
    public static string Unit => "byte/s";

    /// <inheritdoc/>
    public static BytesPerSecond FromBase(double value) => new(value);

    /// <summary>So many bytes in one second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static BytesPerSecond FromPerSecond(double perSecond) => new(perSecond);

    /// <summary>A speed given in terabytes per second, 1e12 bytes each.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static BytesPerSecond FromTerabytes(double terabytes) => new(terabytes * 1e12);

    /// <summary>Three significant digits, such as <c>3.35 TB/s</c>.</summary>
    public override string ToString() => Show.Prefixed(PerSecond) + "B/s";
}
