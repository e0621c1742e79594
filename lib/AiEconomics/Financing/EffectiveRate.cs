using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>A rate as it is quoted, and as it works: a quoted rate is paid in parts, and interest on the parts already paid makes it more.</summary>
public static class EffectiveRate
{
    /// <summary>What a quoted rate comes to in a year: r = (1 + q/m)^m − 1.</summary>
    /// <param name="quoted">q, a year, paid in m parts.</param>
    /// <param name="periodsPerYear">m, one or more: 4 for a rate paid each quarter.</param>
    /// <returns>r, effective a year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no periods.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that loans count 360 days to a year, which adds a seventieth: see <see cref="DayCount.Actual360"/>.</para>
    /// <para><b>Error</b> none.</para>
    /// <para><b>Source</b> definition; EFFECT of Excel, [microsoft-excel].</para>
    /// </remarks>
    [Formula("r", "\\left(1 + \\frac{[quoted]}{[periodsPerYear]}\\right)^{[periodsPerYear]} - 1", Meaning = "effective rate a year")]
    public static InterestRate OfQuoted([Symbol("q", "quoted rate")] InterestRate quoted, [Symbol("m", "payments a year")] int periodsPerYear) =>
        InterestRate.FromRatio(PerPeriod(quoted, periodsPerYear).Growth(periodsPerYear) - 1);

    /// <summary>The quoted rate that comes to an effective one: q = m · ((1 + r)^(1/m) − 1).</summary>
    /// <param name="effective">r, a year.</param>
    /// <param name="periodsPerYear">m, one or more.</param>
    /// <returns>q, a year, paid in m parts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no periods.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="OfQuoted"/> leaves out.</para>
    /// <para><b>Error</b> none.</para>
    /// <para><b>Source</b> definition; NOMINAL of Excel, [microsoft-excel].</para>
    /// </remarks>
    [Formula("q", "[periodsPerYear] \\left((1 + [effective])^{1/[periodsPerYear]} - 1\\right)", Meaning = "quoted rate a year")]
    public static InterestRate ToQuoted([Symbol("r", "effective rate")] InterestRate effective, [Symbol("m", "payments a year")] int periodsPerYear) =>
        InterestRate.FromRatio(Periods(periodsPerYear) * (effective.Growth(1.0 / periodsPerYear) - 1));

    /// <summary>What is paid in one period of a quoted rate: q / m.</summary>
    /// <param name="quoted">q, a year.</param>
    /// <param name="periodsPerYear">m, one or more.</param>
    /// <returns>The rate of one period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no periods.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that quarters differ by a day or two.</para>
    /// <para><b>Error</b> large where q is effective: then <see cref="ToQuoted"/> comes first.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("i", "\\frac{[quoted]}{[periodsPerYear]}", Meaning = "rate of one period")]
    public static InterestRate PerPeriod([Symbol("q", "quoted rate")] InterestRate quoted, [Symbol("m", "payments a year")] int periodsPerYear) =>
        InterestRate.FromRatio(quoted.Ratio / Periods(periodsPerYear));

    private static int Periods(int periodsPerYear) =>
        (int)Require.Between(periodsPerYear, 1, int.MaxValue, "For quarters write 4.");
}
