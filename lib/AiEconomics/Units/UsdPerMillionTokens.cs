namespace AiEconomics.Units;

/// <summary>A price of tokens, in nominal US dollars for one million.</summary>
/// <remarks>
/// <para>The usual unit of API price lists. What it prices (fresh input, cached input, output) is not in the type: those are different goods, and a figure names its basis.</para>
/// <para>Never negative. The default value is zero: free.</para>
/// </remarks>
public readonly record struct UsdPerMillionTokens : IQuantity<UsdPerMillionTokens>
{
    private UsdPerMillionTokens(double dollars) => Dollars = Require.NotNegative(dollars);

    /// <summary>Dollars for one million tokens.</summary>
    public double Dollars { get; }

    /// <inheritdoc/>
    public double BaseValue => Dollars;

    /// <inheritdoc/>
    public static string Unit => "USD/Mtok";

    /// <inheritdoc/>
    public static UsdPerMillionTokens FromBase(double value) => new(value);

    /// <summary>So many dollars for one million tokens.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static UsdPerMillionTokens FromDollars(double dollars) => new(dollars);

    /// <summary>What so many tokens cost at this price.</summary>
    public static Usd operator *(UsdPerMillionTokens price, Tokens tokens) => tokens * price;

    /// <summary>Three significant digits, such as <c>USD 0.150/Mtok</c>.</summary>
    public override string ToString() => "USD " + Show.Significant(Dollars) + "/Mtok";
}
