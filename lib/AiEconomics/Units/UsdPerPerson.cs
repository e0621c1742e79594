namespace AiEconomics.Units;

/// <summary>An amount for each person, such as what a firm is worth for each of its staff, in nominal US dollars.</summary>
/// <remarks>
/// <para>Not a pay: the name of the function that gives it says of what.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct UsdPerPerson : IQuantity<UsdPerPerson>
{
    private UsdPerPerson(double dollars) => Dollars = Require.NotNegative(dollars);

    /// <summary>Dollars for one person.</summary>
    public double Dollars { get; }

    /// <summary>Millions of dollars for one person.</summary>
    public double Millions => Dollars / 1e6;

    /// <inheritdoc/>
    public double BaseValue => Dollars;

    /// <inheritdoc/>
    public static string Unit => "USD/person";

    /// <inheritdoc/>
    public static UsdPerPerson FromBase(double value) => new(value);

    /// <summary>So many dollars for one person.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static UsdPerPerson FromDollars(double dollars) => new(dollars);

    /// <summary>Three significant digits, such as <c>USD 16.5 M/person</c>.</summary>
    public override string ToString() => "USD " + Show.Scaled(Dollars) + "/person";
}
