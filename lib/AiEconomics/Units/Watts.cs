namespace AiEconomics.Units;

/// <summary>Electric power in watts.</summary>
/// <remarks>
/// <para>The draw of one thing at one moment or its mean; energy is power times time and is not this.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct Watts : IQuantity<Watts>
{
    private Watts(double value) => Value = Require.NotNegative(value);

    /// <summary>The power in watts.</summary>
    public double Value { get; }

    /// <summary>The power in megawatts.</summary>
    public double Megawatts => Value / 1e6;

    /// <inheritdoc/>
    public double BaseValue => Value;

    /// <inheritdoc/>
    public static string Unit => "W";

    /// <inheritdoc/>
    public static Watts FromBase(double value) => new(value);

    /// <summary>So many watts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Watts FromWatts(double value) => new(value);

    /// <summary>A power given in megawatts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Watts FromMegawatts(double megawatts) => new(megawatts * 1e6);

    /// <summary>A power given in gigawatts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Watts FromGigawatts(double gigawatts) => new(gigawatts * 1e9);

    /// <summary>The energy that GPUs of this draw each take in so much GPU time.</summary>
    public static KilowattHours operator *(Watts draw, GpuHours time) => KilowattHours.FromKilowattHours(draw.Value / 1e3 * time.Hours);

    /// <summary>Three significant digits, such as <c>700 W</c> or <c>1.20 GW</c>.</summary>
    public override string ToString() => Show.Prefixed(Value) + "W";
}
