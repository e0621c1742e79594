namespace AiEconomics.Units;

/// <summary>A number of tokens: the pieces of text that a model reads and writes.</summary>
/// <remarks>
/// <para>Tokenizers differ by tens of percent on the same text, so counts of different models are comparable only roughly. Need not be whole: it may be a mean.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct Tokens : IQuantity<Tokens>
{
    private Tokens(double count) => Count = Require.NotNegative(count);

    /// <summary>The number of tokens.</summary>
    public double Count { get; }

    /// <summary>The number in billions.</summary>
    public double Billions => Count / 1e9;

    /// <summary>The number in trillions (1e12).</summary>
    public double Trillions => Count / 1e12;

    /// <inheritdoc/>
    public double BaseValue => Count;

    /// <inheritdoc/>
    public static string Unit => "token";

    /// <inheritdoc/>
    public static Tokens FromBase(double value) => new(value);

    /// <summary>So many tokens.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Tokens FromCount(double count) => new(count);

    /// <summary>A number given in millions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Tokens FromMillions(double millions) => new(millions * 1e6);

    /// <summary>A number given in billions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Tokens FromBillions(double billions) => new(billions * 1e9);

    /// <summary>A number given in trillions (1e12).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Tokens FromTrillions(double trillions) => new(trillions * 1e12);

    /// <summary>What so many tokens cost at this price.</summary>
    public static Usd operator *(Tokens tokens, UsdPerMillionTokens price) => Usd.FromDollars(tokens.Count / 1e6 * price.Dollars);

    /// <summary>Three significant digits, such as <c>15.5 T tokens</c>.</summary>
    public override string ToString() => Show.Scaled(Count) + " tokens";
}
