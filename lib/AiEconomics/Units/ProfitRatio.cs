namespace AiEconomics.Units;

/// <summary>A profit against something else: against the revenue it is the gross margin, against the cost the mark-up.</summary>
/// <remarks>
/// <para>Which of the two stands in the name of the function that gives it. A mark-up of 545 % and a gross margin of 84.5 % are one and the same profit.</para>
/// <para>Negative for a loss; a gross margin is never above one. The default value is zero: no profit.</para>
/// </remarks>
public readonly record struct ProfitRatio : IQuantity<ProfitRatio>
{
    private ProfitRatio(double ratio) => Ratio = Require.Finite(ratio);

    /// <summary>The profit over the other amount.</summary>
    public double Ratio { get; }

    /// <summary>The same in percent.</summary>
    public double Percent => Ratio * 100;

    /// <inheritdoc/>
    public double BaseValue => Ratio;

    /// <inheritdoc/>
    public static string Unit => "1";

    /// <inheritdoc/>
    public static ProfitRatio FromBase(double value) => new(value);

    /// <summary>A profit given as a number, such as 0.845.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static ProfitRatio FromRatio(double ratio) => new(ratio);

    /// <summary>Three significant digits in percent, such as <c>545 %</c>.</summary>
    public override string ToString() => Show.Significant(Percent) + " %";
}
