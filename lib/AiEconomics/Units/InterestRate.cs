namespace AiEconomics.Units;

/// <summary>A rate of interest, of discount or of return: the part by which money grows in a year, or in the period that its user names.</summary>
/// <remarks>
/// <para>One type for all three, since a loan's interest is the lender's return, and both discount. Nominal, with inflation in it, unless
/// its user says otherwise. Effective (compounded once in its period) unless a parameter is called quoted.</para>
/// <para>May be negative, but stays above −100 %, at which nothing is left. Sums serve for spreads: a benchmark and 250 basis points.
/// The default value is zero.</para>
/// </remarks>
public readonly record struct InterestRate : IQuantity<InterestRate>
{
    private InterestRate(double ratio) => Ratio = Checked(ratio);

    /// <summary>The rate as a number, such as 0.065.</summary>
    public double Ratio { get; }

    /// <summary>The rate in percent.</summary>
    public double Percent => Ratio * 100;

    /// <summary>The rate in basis points, hundredths of a percent.</summary>
    public double BasisPoints => Ratio * 1e4;

    /// <inheritdoc/>
    public double BaseValue => Ratio;

    /// <inheritdoc/>
    public static string Unit => "1";

    /// <inheritdoc/>
    public static InterestRate FromBase(double value) => new(value);

    /// <summary>A rate given as a number, such as 0.065.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is −1 or less, NaN or infinite.</exception>
    public static InterestRate FromRatio(double ratio) => new(ratio);

    /// <summary>A rate given in percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is −100 or less, NaN or infinite.</exception>
    public static InterestRate FromPercent(double percent) => new(percent / 100);

    /// <summary>A rate given in basis points, hundredths of a percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is −10,000 or less, NaN or infinite.</exception>
    public static InterestRate FromBasisPoints(double basisPoints) => new(basisPoints / 1e4);

    /// <summary>What one dollar is after so many years (or periods): (1 + r)^t.</summary>
    internal double Growth(double periods) => Math.Pow(1 + Ratio, periods);

    private static double Checked(double ratio) =>
        Require.Finite(ratio, name: "rate") > -1
            ? ratio
            : throw new ArgumentOutOfRangeException(
                paramName: null, FormattableString.Invariant($"rate must lie above -100 %, at which nothing is left, but was {ratio * 100} %."));

    /// <summary>Three significant digits in percent, such as <c>6.50 %</c>.</summary>
    public override string ToString() => Show.Significant(Percent) + " %";
}
