namespace AiEconomics.Units;

/// <summary>Electric energy in kilowatt-hours.</summary>
/// <remarks>
/// <para>Energy drawn from the meter or by a device, whichever the model says; power is energy over time and is not this.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct KilowattHours : IQuantity<KilowattHours>
{
    private KilowattHours(double value) => Value = Require.NotNegative(value);

    /// <summary>The energy in kilowatt-hours.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public double BaseValue => Value;

    /// <inheritdoc/>
    public static string Unit => "kWh";

    /// <inheritdoc/>
    public static KilowattHours FromBase(double value) => new(value);

    /// <summary>So many kilowatt-hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static KilowattHours FromKilowattHours(double value) => new(value);

    /// <summary>What so much energy costs at a tariff.</summary>
    public static Usd operator *(KilowattHours energy, UsdPerKilowattHour tariff) => Usd.FromDollars(energy.Value * tariff.Dollars);

    /// <summary>Three significant digits, such as <c>43.4 M kWh</c>.</summary>
    public override string ToString() => Show.Scaled(Value) + " kWh";
}
