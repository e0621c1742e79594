namespace AiEconomics.Units;

/// <summary>A span of time over which a trend runs, in years of 365.25 days.</summary>
/// <remarks>
/// <para>Wall-clock time of a run is a <see cref="TimeSpan"/>; this is for growth, wear and prices, whose rates are given by the year.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct Years : IQuantity<Years>
{
    private Years(double value) => Count = Require.NotNegative(value);

    /// <summary>The number of years.</summary>
    public double Count { get; }

    /// <summary>The same in hours, 8,766 a year.</summary>
    public double Hours => Count * 24 * 365.25;

    /// <inheritdoc/>
    public double BaseValue => Count;

    /// <inheritdoc/>
    public static string Unit => "year";

    /// <inheritdoc/>
    public static Years FromBase(double value) => new(value);

    /// <summary>So many years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Years FromYears(double count) => new(count);

    /// <summary>So many months, twelve to a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Years FromMonths(double count) => new(count / 12);

    /// <summary>The years from one day to a later one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The later day lies before the earlier one.</exception>
    public static Years Between(DateOnly earlier, DateOnly later) =>
        new(Require.NotNegative((later.DayNumber - earlier.DayNumber) / 365.25, "The later day lies before the earlier one; swap them.", "years"));

    /// <summary>Three significant digits, such as <c>1.75 years</c>.</summary>
    public override string ToString() => Show.Significant(Count) + " years";
}
