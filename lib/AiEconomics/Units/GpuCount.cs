namespace AiEconomics.Units;

/// <summary>A number of GPUs or other accelerators.</summary>
/// <remarks>
/// <para>Counts devices as sold, whatever their speed: a hundred thousand H100 and as many A100 are one number here.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct GpuCount : IQuantity<GpuCount>
{
    private GpuCount(double count) => Count = Require.NotNegative(count);

    /// <summary>The number of GPUs.</summary>
    public double Count { get; }

    /// <inheritdoc/>
    public double BaseValue => Count;

    /// <inheritdoc/>
    public static string Unit => "GPU";

    /// <inheritdoc/>
    public static GpuCount FromBase(double value) => new(value);

    /// <summary>So many GPUs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static GpuCount FromCount(double count) => new(count);

    /// <summary>Three significant digits, such as <c>100 k GPUs</c>.</summary>
    public override string ToString() => Show.Scaled(Count) + " GPUs";
}
