namespace AiEconomics.Units;

/// <summary>The rent of one GPU for one hour, in nominal US dollars.</summary>
/// <remarks>
/// <para>Says nothing of the kind of contract: on-demand, committed and internal rates differ by a factor of two and more, so a figure names its basis.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct UsdPerGpuHour : IQuantity<UsdPerGpuHour>
{
    private UsdPerGpuHour(double dollars) => Dollars = Require.NotNegative(dollars);

    /// <summary>Dollars for one GPU and one hour.</summary>
    public double Dollars { get; }

    /// <inheritdoc/>
    public double BaseValue => Dollars;

    /// <inheritdoc/>
    public static string Unit => "USD/GPU-h";

    /// <inheritdoc/>
    public static UsdPerGpuHour FromBase(double value) => new(value);

    /// <summary>So many dollars for one GPU and one hour.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static UsdPerGpuHour FromDollars(double dollars) => new(dollars);

    /// <summary>What renting so much time costs.</summary>
    public static Usd operator *(UsdPerGpuHour rent, GpuHours time) => time * rent;

    /// <summary>Three significant digits, such as <c>USD 2.00/GPU-h</c>.</summary>
    public override string ToString() => "USD " + Show.Significant(Dollars) + "/GPU-h";
}
