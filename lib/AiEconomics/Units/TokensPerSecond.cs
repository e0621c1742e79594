namespace AiEconomics.Units;

/// <summary>A speed of reading or writing tokens: of one user, of one node or of a whole fleet.</summary>
/// <remarks>
/// <para>Whose speed it is stands in the name of the argument: a node that serves a thousand users writes a thousand times what each of them sees.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct TokensPerSecond : IQuantity<TokensPerSecond>
{
    private TokensPerSecond(double perSecond) => PerSecond = Require.NotNegative(perSecond);

    /// <summary>The number of tokens in one second.</summary>
    public double PerSecond { get; }

    /// <summary>What so much speed makes in a day of 86,400 s.</summary>
    public Tokens PerDay => Tokens.FromCount(PerSecond * 86_400);

    /// <inheritdoc/>
    public double BaseValue => PerSecond;

    /// <inheritdoc/>
    public static string Unit => "token/s";

    /// <inheritdoc/>
    public static TokensPerSecond FromBase(double value) => new(value);

    /// <summary>So many tokens in one second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static TokensPerSecond FromPerSecond(double perSecond) => new(perSecond);

    /// <summary>A speed given in thousands of tokens in one second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static TokensPerSecond FromThousands(double thousands) => new(thousands * 1e3);

    /// <summary>Three significant digits, such as <c>14.8 k tokens/s</c>.</summary>
    public override string ToString() => Show.Scaled(PerSecond) + " tokens/s";
}
