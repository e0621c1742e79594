using AiEconomics.Formulas;
using AiEconomics.Units;
using MathNet.Numerics;

namespace AiEconomics.Financing;

/// <summary>Equal payments at the end of each year: what a loan or a machine costs a year, and what such payments are worth.</summary>
/// <remarks>The life need not be a whole number; the formula runs on smoothly between years, as those of Excel and of [numpy-financial] do.</remarks>
public static class Annuity
{
    /// <summary>Capital recovery: the equal payment at the end of each year that earns back an outlay with interest: A = P · r / (1 − (1 + r)^−n).</summary>
    /// <param name="outlay">P, paid now.</param>
    /// <param name="rate">r, effective a year; at zero the outlay is spread evenly.</param>
    /// <param name="life">n, above zero.</param>
    /// <returns>A, a year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The life is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> running costs, taxes and what the machine is still worth after its life.</para>
    /// <para><b>Error</b> mostly that of the life: a year more or less moves A by a sixth at five years.</para>
    /// <para><b>Source</b> textbook; PMT of Excel and of [numpy-financial], which show it negative.</para>
    /// </remarks>
    [Formula("A", "\\frac{[outlay] \\cdot [rate]}{1 - (1 + [rate])^{-[life]}}", Meaning = "capital recovery, a year")]
    public static Usd CapitalRecovery(
        [Symbol("P", "outlay now")] Usd outlay, [Symbol("r", "rate a year")] InterestRate rate, [Symbol("n", "life")] Years life) =>
        outlay / Factor(rate, Alive(life));

    /// <summary>What equal payments at the end of each year are worth now: V = A · (1 − (1 + r)^−n) / r.</summary>
    /// <param name="payment">A, at the end of each year.</param>
    /// <param name="rate">r, effective a year; at zero the sum of the payments.</param>
    /// <param name="life">n; zero is worth nothing.</param>
    /// <returns>V, in dollars of now.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> that the payments may not come.</para>
    /// <para><b>Error</b> that of the rate and of the life.</para>
    /// <para><b>Source</b> textbook; PV of Excel and of [numpy-financial].</para>
    /// </remarks>
    [Formula("V", "[payment] \\cdot \\frac{1 - (1 + [rate])^{-[life]}}{[rate]}", Meaning = "value now of the payments")]
    public static Usd PresentValue(
        [Symbol("A", "payment a year")] Usd payment, [Symbol("r", "rate a year")] InterestRate rate, [Symbol("n", "life")] Years life) =>
        payment * Factor(rate, life);

    private static Years Alive(Years life) =>
        Years.FromYears(Require.Positive(life.Count, "In a life of zero nothing is earned back.", nameof(life)));

    // (1 − (1 + r)^−n) / r. For small r the difference would lose its digits; the rate is taken as 1 + r rounds it, so that both agree.
    private static double Factor(InterestRate rate, Years life)
    {
        var growth = 1 + rate.Ratio;
        return growth == 1 ? life.Count : -SpecialFunctions.Expm1(-life.Count * Math.Log(growth)) / (growth - 1);
    }
}
