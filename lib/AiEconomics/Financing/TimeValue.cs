using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>One amount at two moments.</summary>
public static class TimeValue
{
    /// <summary>What an amount paid later is worth now: V = A / (1 + r)^t.</summary>
    /// <param name="amount">A, paid after <paramref name="time"/>.</param>
    /// <param name="rate">r, effective a year.</param>
    /// <param name="time">t.</param>
    /// <returns>V, in dollars of now.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> that the amount may not come; whoever doubts it raises r.</para>
    /// <para><b>Error</b> that of the rate, times t.</para>
    /// <para><b>Source</b> identity; PV of Excel and of [numpy-financial] without payments.</para>
    /// </remarks>
    [Formula("V", "\\frac{[amount]}{(1 + [rate])^{[time]}}", Meaning = "value now")]
    public static Usd PresentValue(
        [Symbol("A", "amount paid later")] Usd amount, [Symbol("r", "rate a year")] InterestRate rate, [Symbol("t", "time until it is paid")] Years time) =>
        amount / rate.Growth(time.Count);

    /// <summary>What an amount of now is worth later: W = A · (1 + r)^t.</summary>
    /// <param name="amount">A, paid now.</param>
    /// <param name="rate">r, effective a year.</param>
    /// <param name="time">t.</param>
    /// <returns>W, in dollars of that time.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> taxes on the interest.</para>
    /// <para><b>Error</b> that of the rate, times t.</para>
    /// <para><b>Source</b> identity; FV of Excel and of [numpy-financial] without payments.</para>
    /// </remarks>
    [Formula("W", "[amount] \\cdot (1 + [rate])^{[time]}", Meaning = "value later")]
    public static Usd FutureValue(
        [Symbol("A", "amount paid now")] Usd amount, [Symbol("r", "rate a year")] InterestRate rate, [Symbol("t", "time")] Years time) =>
        amount * rate.Growth(time.Count);
}
