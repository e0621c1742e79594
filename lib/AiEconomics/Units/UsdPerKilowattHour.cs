namespace AiEconomics.Units;

/// <summary>The tariff of electricity: nominal US dollars for one kilowatt-hour.</summary>
/// <remarks>
/// <para>A mean over a year and a class of customers unless a figure says otherwise; charges for connected load are not in it.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct UsdPerKilowattHour : IQuantity<UsdPerKilowattHour>
{
    private UsdPerKilowattHour(double value) => Dollars = Require.NotNegative(value);

    /// <summary>Dollars for one kilowatt-hour.</summary>
    public double Dollars { get; }

    /// <inheritdoc/>
    public double BaseValue => Dollars;

    /// <inheritdoc/>
    public static string Unit => "USD/kWh";

    /// <inheritdoc/>
    public static UsdPerKilowattHour FromBase(double value) => new(value);

    /// <summary>So many dollars for one kilowatt-hour.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static UsdPerKilowattHour FromDollars(double dollars) => new(dollars);

    /// <summary>Three significant digits, such as <c>USD 0.0806/kWh</c>.</summary>
    public override string ToString() => "USD " + Show.Significant(Dollars) + "/kWh";
}
