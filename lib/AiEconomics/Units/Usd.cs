namespace AiEconomics.Units;

/// <summary>An amount of US dollars at the prices of its own date (nominal, not adjusted for inflation).</summary>
/// <remarks>
/// <para>Held as one <see cref="double"/> in dollars: amounts here carry two or three significant digits, so binary
/// rounding is far below their uncertainty. Not meant for bookkeeping.</para>
/// <para>May be negative (a loss). The default value is zero dollars.</para>
/// </remarks>
public readonly record struct Usd : IQuantity<Usd>
{
    private Usd(double dollars) => Dollars = Require.Finite(dollars);

    /// <summary>The amount in dollars.</summary>
    public double Dollars { get; }

    /// <summary>The amount in millions of dollars.</summary>
    public double Millions => Dollars / 1e6;

    /// <summary>The amount in billions of dollars.</summary>
    public double Billions => Dollars / 1e9;

    /// <inheritdoc/>
    public double BaseValue => Dollars;

    /// <inheritdoc/>
    public static string Unit => "USD";

    /// <inheritdoc/>
    public static Usd FromBase(double value) => new(value);

    /// <summary>An amount given in dollars.</summary>
    public static Usd FromDollars(double dollars) => new(dollars);

    /// <summary>An amount given in millions of dollars.</summary>
    public static Usd FromMillions(double millions) => new(millions * 1e6);

    /// <summary>An amount given in billions of dollars.</summary>
    public static Usd FromBillions(double billions) => new(billions * 1e9);

    /// <summary>How many GPU-hours the amount rents.</summary>
    public static GpuHours operator /(Usd amount, UsdPerGpuHour rent) => GpuHours.FromHours(amount.Dollars / rent.Dollars);

    /// <summary>The rent at which so many GPU-hours cost the amount.</summary>
    public static UsdPerGpuHour operator /(Usd amount, GpuHours time) => UsdPerGpuHour.FromDollars(amount.Dollars / time.Hours);

    /// <summary>The price at which so many tokens cost the amount.</summary>
    public static UsdPerMillionTokens operator /(Usd amount, Tokens tokens) =>
        UsdPerMillionTokens.FromDollars(amount.Dollars / (tokens.Count / 1e6));

    /// <summary>Three significant digits and the unit, such as <c>USD 4.73 M</c>.</summary>
    public override string ToString() => Show.Money(Dollars);
}
