using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>What is owed against what is pledged for it. Above 1 the pledge no longer covers the loan.</summary>
public static class LoanToValue
{
    /// <summary>Loan to value: l = B / V.</summary>
    /// <param name="balance">B, still owed, not negative.</param>
    /// <param name="value">V, of the collateral on the same day, above zero.</param>
    /// <returns>l; above 1 where the collateral falls short.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The collateral is worth nothing.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what a tenant's lease or a guarantee is worth beside the collateral.</para>
    /// <para><b>Error</b> that of the value.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("l", "\\frac{[balance]}{[value]}", Meaning = "loan to value")]
    public static Ratio Of([Symbol("B", "still owed")] Usd balance, [Symbol("V", "value of the collateral")] Usd value)
    {
        Require.Positive(value.Dollars, "Against nothing every loan is too large.", nameof(value));
        return Ratio.FromTimes(balance / value);
    }

    /// <summary>What lenders lose if the borrower stops paying and the collateral is sold: S = max(0, B − V).</summary>
    /// <param name="balance">B, still owed.</param>
    /// <param name="value">V, what the sale brings.</param>
    /// <returns>S, never negative.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> interest until the sale and its cost.</para>
    /// <para><b>Error</b> that of the value.</para>
    /// <para><b>Source</b> definition: loss given default, in dollars.</para>
    /// </remarks>
    [Formula("S", "\\max(0, [balance] - [value])", Meaning = "loss of the lenders")]
    public static Usd Shortfall([Symbol("B", "still owed")] Usd balance, [Symbol("V", "proceeds of the collateral")] Usd value) =>
        Usd.FromDollars(Math.Max(0, (balance - value).Dollars));

    /// <summary>When a loan that is not repaid before its end outgrows its chips: t = −ln l / ln g.</summary>
    /// <param name="atStart">l, loan to value when the chips are new, at most 1.</param>
    /// <param name="progress">g, growth of hardware price-performance, above 1 a year.</param>
    /// <returns>t.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The loan exceeds the chips from the start, there is none, or they keep their value.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="Collateral.Chips"/> leaves out.</para>
    /// <para><b>Error</b> that of the growth, in inverse proportion.</para>
    /// <para><b>Source</b> <see cref="Collateral.Chips"/>, solved for t.</para>
    /// </remarks>
    [Formula("t", "\\frac{-\\ln [atStart]}{\\ln [progress]}", Meaning = "time until the chips no longer cover the loan")]
    public static Years TimeToCover(
        [Symbol("l", "loan to value at the start")] Fraction atStart,
        [Symbol("g", "growth of hardware price-performance")] YearlyGrowth progress)
    {
        Require.Positive(atStart.Ratio, "Without a loan nothing is owed.", nameof(atStart));
        Require.Positive(progress.OrdersOfMagnitude, "Chips that keep their value always cover it.", nameof(progress));
        return Years.FromYears(-Math.Log(atStart.Ratio) / progress.ContinuousRate);
    }

    /// <summary>The highest loan to value over the life of a loan on chips: after each payment but the last, and at the start.</summary>
    /// <param name="payments">The schedule of the loan.</param>
    /// <param name="price">What the chips cost new, when the loan was made.</param>
    /// <param name="progress">Growth of hardware price-performance.</param>
    /// <param name="periodsPerYear">Payments a year.</param>
    /// <returns>The highest; above 1 the loan is at some time not covered.</returns>
    /// <exception cref="ArgumentException">There are no payments.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> the days between payments, just before which it is higher by one payment.</para>
    /// <para><b>Error</b> that of the decay.</para>
    /// <para><b>Source</b> <see cref="Of"/> over the schedule.</para>
    /// </remarks>
    public static Ratio Highest(IReadOnlyList<LoanPayment> payments, Usd price, YearlyGrowth progress, int periodsPerYear)
    {
        ArgumentNullException.ThrowIfNull(payments);
        if (payments.Count == 0)
        {
            throw new ArgumentException("A loan to value needs the schedule of the loan, but there are no payments.");
        }

        var start = Of(payments[0].Balance + payments[0].Principal, price);
        return payments.Select(payment => After(payment, price, progress, periodsPerYear))
            .Prepend(start).Max();
    }

    /// <summary>Loan to value of chips right after a payment.</summary>
    /// <param name="payment">A payment of the loan's schedule.</param>
    /// <param name="price">What the chips cost new, when the loan was made.</param>
    /// <param name="progress">Growth of hardware price-performance.</param>
    /// <param name="periodsPerYear">Payments a year, one or more.</param>
    /// <returns>The ratio; zero after the last payment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no payments a year.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="Collateral.Chips"/> leaves out.</para>
    /// <para><b>Error</b> that of the decay.</para>
    /// <para><b>Source</b> <see cref="Of"/>.</para>
    /// </remarks>
    public static Ratio After(LoanPayment payment, Usd price, YearlyGrowth progress, int periodsPerYear)
    {
        ArgumentNullException.ThrowIfNull(payment);
        Require.Between(periodsPerYear, 1, int.MaxValue, "For quarters write 4.");
        return Of(payment.Balance, Collateral.Chips(price, progress, Years.FromYears((double)payment.Period / periodsPerYear)));
    }
}
