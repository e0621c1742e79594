using static System.FormattableString;

namespace AiEconomics.Units;

/// <summary>A part of a whole, from 0 to 1, such as a utilization or a share.</summary>
/// <remarks>
/// <para>The default value is zero.</para>
/// </remarks>
public readonly record struct Fraction : IQuantity<Fraction>
{
    private Fraction(double ratio) => Ratio = Checked(ratio);

    /// <summary>The part, from 0 to 1.</summary>
    public double Ratio { get; }

    /// <summary>The part in percent, from 0 to 100.</summary>
    public double Percent => Ratio * 100;

    /// <inheritdoc/>
    public double BaseValue => Ratio;

    /// <inheritdoc/>
    public static string Unit => "1";

    /// <inheritdoc/>
    public static Fraction FromBase(double value) => new(value);

    /// <summary>A part given as a number from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 0 to 1, or NaN.</exception>
    public static Fraction FromRatio(double value) => new(value);

    /// <summary>A part given in percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 0 to 100, or NaN.</exception>
    public static Fraction FromPercent(double percent) => new(Require.Between(percent, 0, 100) / 100);

    /// <summary>Where a percentage was likely meant, the message says how to write it.</summary>
    private static double Checked(double value) =>
        Require.Between(
            value, 0, 1, value is > 1 and <= 100 ? Invariant($"For {value} % write Fraction.FromPercent({value}).") : "");

    /// <summary>Three significant digits in percent, such as <c>36.0 %</c>.</summary>
    public override string ToString() => Show.Significant(Percent) + " %";
}
