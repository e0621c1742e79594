namespace AiEconomics.Units;

/// <summary>An amount for each petaFLOP/s-day of compute, 8.64e19 operations, in nominal US dollars.</summary>
/// <remarks>
/// <para>A cost, a revenue or a value: the name of the function that gives it says which. One operation is worth too little to print.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct UsdPerPetaflopDay : IQuantity<UsdPerPetaflopDay>
{
    private UsdPerPetaflopDay(double dollars) => Dollars = Require.NotNegative(dollars);

    /// <summary>Dollars for one petaFLOP/s-day.</summary>
    public double Dollars { get; }

    /// <inheritdoc/>
    public double BaseValue => Dollars;

    /// <inheritdoc/>
    public static string Unit => "USD/PFLOP/s-day";

    /// <inheritdoc/>
    public static UsdPerPetaflopDay FromBase(double value) => new(value);

    /// <summary>So many dollars for one petaFLOP/s-day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static UsdPerPetaflopDay FromDollars(double dollars) => new(dollars);

    /// <summary>Three significant digits, such as <c>USD 131/PFLOP/s-day</c>.</summary>
    public override string ToString() => "USD " + Show.Scaled(Dollars) + "/PFLOP/s-day";
}
