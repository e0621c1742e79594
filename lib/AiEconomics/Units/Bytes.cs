namespace AiEconomics.Units;

/// <summary>An amount of data in bytes of eight bits.</summary>
/// <remarks>
/// <para>Prefixes are decimal: one gigabyte is 1e9 bytes, as data sheets of memory bandwidth use it.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct Bytes : IQuantity<Bytes>
{
    private Bytes(double count) => Count = Require.NotNegative(count);

    /// <summary>The number of bytes.</summary>
    public double Count { get; }

    /// <summary>The amount in gigabytes, 1e9 bytes each.</summary>
    public double Gigabytes => Count / 1e9;

    /// <inheritdoc/>
    public double BaseValue => Count;

    /// <inheritdoc/>
    public static string Unit => "byte";

    /// <inheritdoc/>
    public static Bytes FromBase(double value) => new(value);

    /// <summary>So many bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Bytes FromCount(double count) => new(count);

    /// <summary>An amount given in gigabytes, 1e9 bytes each.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Bytes FromGigabytes(double gigabytes) => new(gigabytes * 1e9);

    /// <summary>The time, in seconds, to move so much data at this speed.</summary>
    public static double operator /(Bytes data, BytesPerSecond bandwidth) => data.Count / bandwidth.PerSecond;

    /// <summary>Three significant digits, such as <c>520 GB</c>.</summary>
    public override string ToString() => Show.Prefixed(Count) + "B";
}
