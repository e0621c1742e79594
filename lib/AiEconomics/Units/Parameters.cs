namespace AiEconomics.Units;

/// <summary>A number of model parameters (weights).</summary>
/// <remarks>
/// <para>A mixture-of-experts model has two: the total, which must be stored, and the active ones, which each token passes through. Which one is meant stands in the name of the argument.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct Parameters : IQuantity<Parameters>
{
    private Parameters(double count) => Count = Require.NotNegative(count);

    /// <summary>The number of parameters.</summary>
    public double Count { get; }

    /// <summary>The number in billions.</summary>
    public double Billions => Count / 1e9;

    /// <inheritdoc/>
    public double BaseValue => Count;

    /// <inheritdoc/>
    public static string Unit => "parameter";

    /// <inheritdoc/>
    public static Parameters FromBase(double value) => new(value);

    /// <summary>So many parameters.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Parameters FromCount(double count) => new(count);

    /// <summary>A number given in billions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Parameters FromBillions(double billions) => new(billions * 1e9);

    /// <summary>A number given in trillions (1e12).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Parameters FromTrillions(double trillions) => new(trillions * 1e12);

    /// <summary>Three significant digits, such as <c>32.6 B parameters</c>.</summary>
    public override string ToString() => Show.Scaled(Count) + " parameters";
}
