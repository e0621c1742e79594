using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Valuation;

/// <summary>How often a lab can try anew, and what trying often does to cost and quality.</summary>
public static class Cadence
{
    /// <summary>Attempts in a year, which money or time limits: f = min(B / K, s / t).</summary>
    /// <param name="budget">B, of one year.</param>
    /// <param name="cost">K, of one attempt, above zero.</param>
    /// <param name="length">t, of one attempt from start to result, above zero.</param>
    /// <param name="sideBySide">s, attempts that run at one time, as many as there are clusters.</param>
    /// <returns>f, attempts in a year, not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An attempt costs nothing or takes no time.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> the time to think between two attempts.</para>
    /// <para><b>Error</b> that of cost and length.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("f", "\\min\\left(\\frac{[budget]}{[cost]}, \\frac{[sideBySide]}{[length]}\\right)", Meaning = "attempts in a year")]
    public static double AttemptsInAYear(
        [Symbol("B", "budget of a year")] Usd budget,
        [Symbol("K", "cost of one attempt")] Usd cost,
        [Symbol("t", "length of one attempt")] Years length,
        [Symbol("s", "attempts side by side")] double sideBySide)
    {
        Require.NotNegative(budget.Dollars, "A debt buys no attempts.", nameof(budget));
        Require.Positive(cost.Dollars, "Free attempts have no number.", nameof(cost));
        Require.Positive(length.Count, "An attempt takes time.", nameof(length));
        Require.Positive(sideBySide, "Something must run.", nameof(sideBySide));
        return Math.Min(budget / cost, sideBySide / length.Count);
    }

    /// <summary>What the n-th attempt costs where each doubling of their number saves a part (Wright): K_n = K₁ · n^log₂(1 − w).</summary>
    /// <param name="first">K₁, cost of the first attempt.</param>
    /// <param name="number">n, 1 for the first.</param>
    /// <param name="saving">w, the part saved with each doubling, below 1.</param>
    /// <returns>K_n.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1, or everything is saved.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that attempts grow in size, which has outrun all saving so far.</para>
    /// <para><b>Error</b> that of the saving; no series of training runs has it.</para>
    /// <para><b>Source</b> [air-force2020] §1, after Wright (1936).</para>
    /// </remarks>
    [Formula("K_n", "[first] \\cdot {[number]}^{\\log_2 (1 - [saving])}", Meaning = "cost of the n-th attempt")]
    public static Usd CostOf(
        [Symbol("K_1", "cost of the first attempt")] Usd first, [Symbol("n", "number of the attempt")] double number, [Symbol("w", "saving with each doubling")] Fraction saving)
    {
        Require.Between(number, 1, double.MaxValue, "The first attempt has the number 1.", nameof(number));
        Require.Positive(1 - saving.Ratio, "Something must be left to pay.", "1 - saving");
        return first * Math.Pow(number, Math.Log2(1 - saving.Ratio));
    }

    /// <summary>What many small steps make: g = (1 + s)^(f · t).</summary>
    /// <param name="step">s, what one attempt improves, such as 0.1.</param>
    /// <param name="perYear">f, attempts in a year.</param>
    /// <param name="span">t.</param>
    /// <returns>g, by how many times the result improved.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An attempt makes it worse, or the number is negative.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that steps shrink as the easy ones are taken, and that a cheaper attempt may be a smaller step.</para>
    /// <para><b>Error</b> that of the step, compounded.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("g", "(1 + [step])^{[perYear] \\cdot [span]}", Meaning = "improvement")]
    public static Ratio Improvement(
        [Symbol("s", "improvement of one attempt")] Ratio step, [Symbol("f", "attempts in a year")] double perYear, [Symbol("t", "span")] Years span)
    {
        Require.NotNegative(perYear, "Count the attempts.", nameof(perYear));
        return Ratio.FromTimes(Math.Pow(1 + step.Times, perYear * span.Count));
    }

    /// <summary>Mean time to the first success, one attempt after another: T = t / p.</summary>
    /// <param name="length">t, of one attempt.</param>
    /// <param name="success">p, the chance of one attempt, above zero.</param>
    /// <returns>T.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No attempt succeeds.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> learning and common causes.</para>
    /// <para><b>Error</b> the time scatters as much as its mean: one row in three of such attempts takes longer.</para>
    /// <para><b>Source</b> mean of the geometric distribution.</para>
    /// </remarks>
    [Formula("T", "\\frac{[length]}{[success]}", Meaning = "mean time to the first success")]
    public static Years TimeToSuccess([Symbol("t", "length of one attempt")] Years length, [Symbol("p", "chance of one attempt")] Fraction success)
    {
        Require.Positive(success.Ratio, "What never succeeds takes for ever.", nameof(success));
        return length / success.Ratio;
    }
}
