namespace AiEconomics.Units;

/// <summary>An amount for each GPU, such as its purchase price or what a firm is worth for each of its GPUs, in nominal US dollars.</summary>
/// <remarks>
/// <para>A price is of the bare GPU or with its share of a server: the name of the argument says which. Not a rent.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct UsdPerGpu : IQuantity<UsdPerGpu>
{
    private UsdPerGpu(double value) => Dollars = Require.NotNegative(value);

    /// <summary>Dollars for one GPU.</summary>
    public double Dollars { get; }

    /// <inheritdoc/>
    public double BaseValue => Dollars;

    /// <inheritdoc/>
    public static string Unit => "USD/GPU";

    /// <inheritdoc/>
    public static UsdPerGpu FromBase(double value) => new(value);

    /// <summary>So many dollars for one GPU.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static UsdPerGpu FromDollars(double dollars) => new(dollars);

    /// <summary>What so many GPUs cost.</summary>
    public static Usd operator *(UsdPerGpu price, GpuCount gpus) => Usd.FromDollars(price.Dollars * gpus.Count);

    /// <summary>Three significant digits, such as <c>USD 24.9 k/GPU</c>.</summary>
    public override string ToString() => "USD " + Show.Scaled(Dollars) + "/GPU";
}
