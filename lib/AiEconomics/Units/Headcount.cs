namespace AiEconomics.Units;

/// <summary>A number of people, such as the staff of a company.</summary>
/// <remarks>
/// <para>Need not be whole: it may be a mean over a year.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct Headcount : IQuantity<Headcount>
{
    private Headcount(double count) => Count = Require.NotNegative(count);

    /// <summary>The number of people.</summary>
    public double Count { get; }

    /// <inheritdoc/>
    public double BaseValue => Count;

    /// <inheritdoc/>
    public static string Unit => "person";

    /// <inheritdoc/>
    public static Headcount FromBase(double value) => new(value);

    /// <summary>So many people.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Headcount FromCount(double count) => new(count);

    /// <summary>Three significant digits, such as <c>200 people</c>.</summary>
    public override string ToString() => Show.Scaled(Count) + " people";
}
