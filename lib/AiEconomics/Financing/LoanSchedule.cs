using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>Period by period, what a loan costs and what is still owed. The rate is that of one period, see <see cref="EffectiveRate.PerPeriod"/>.</summary>
public static class LoanSchedule
{
    /// <summary>Equal payments, of which interest takes less each time.</summary>
    /// <param name="principal">B, lent now.</param>
    /// <param name="rate">i, of one period.</param>
    /// <param name="periods">n, one or more.</param>
    /// <returns>A payment a period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no periods.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> fees.</para>
    /// <para><b>Error</b> none for a fixed rate; a floating one is known only as it comes.</para>
    /// <para><b>Source</b> textbook; IPMT and PPMT of Excel, [microsoft-excel], and of [numpy-financial], which show them negative.</para>
    /// </remarks>
    public static IReadOnlyList<LoanPayment> Level(Usd principal, InterestRate rate, int periods) => Level(principal, rate, periods, default);

    /// <summary>Equal payments that leave a balloon for the end.</summary>
    /// <param name="principal">B, lent now.</param>
    /// <param name="rate">i, of one period.</param>
    /// <param name="periods">n, one or more.</param>
    /// <param name="balloon">What is still owed of the loan after the last equal payment, and falls due with it.</param>
    /// <returns>A payment a period; the last one repays the balloon too.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no periods, or the balloon exceeds the loan.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> fees, and whether anyone lends the balloon anew on that day.</para>
    /// <para><b>Error</b> none for a fixed rate.</para>
    /// <para><b>Source</b> textbook; PMT of Excel with a future value, [microsoft-excel].</para>
    /// </remarks>
    public static IReadOnlyList<LoanPayment> Level(Usd principal, InterestRate rate, int periods, Usd balloon)
    {
        Check(principal, periods);
        Require.Between(balloon.Dollars, 0, principal.Dollars, "A balloon is the part of the loan left for the end.", nameof(balloon));
        var payment = Annuity.CapitalRecovery(principal - TimeValue.PresentValue(balloon, rate, Periods(periods)), rate, Periods(periods));
        return Paid(principal, rate, periods, (period, interest, balance) => period == periods ? balance : payment - interest);
    }

    /// <summary>Interest alone until the last period, which repays the whole loan.</summary>
    /// <param name="principal">B, lent now.</param>
    /// <param name="rate">i, of one period.</param>
    /// <param name="periods">n, one or more.</param>
    /// <returns>A payment a period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no periods.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> fees, and whether anyone lends the sum anew on that day.</para>
    /// <para><b>Error</b> none for a fixed rate.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    public static IReadOnlyList<LoanPayment> Bullet(Usd principal, InterestRate rate, int periods)
    {
        Check(principal, periods);
        return Paid(principal, rate, periods, (period, _, balance) => period == periods ? balance : default);
    }

    /// <summary>Payments shaped after the cash there will be, so that it covers each of them the same number of times.</summary>
    /// <param name="cash">Cash available for debt service, period by period.</param>
    /// <param name="rate">i, of one period.</param>
    /// <param name="coverage">How many times the cash covers a payment, above zero.</param>
    /// <returns>A payment a period; the loan they repay is the balance before the first, see <see cref="Capacity"/>.</returns>
    /// <exception cref="ArgumentException">There is no cash flow.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> fees and reserves. Where cash is short of the interest, the balance grows.</para>
    /// <para><b>Error</b> that of the cash.</para>
    /// <para><b>Source</b> practice of project finance.</para>
    /// </remarks>
    public static IReadOnlyList<LoanPayment> Sculpted(IReadOnlyList<Usd> cash, InterestRate rate, Ratio coverage)
    {
        var principal = Capacity(cash, rate, coverage);
        return Paid(principal, rate, cash.Count, (period, interest, balance) =>
            period == cash.Count ? balance : cash[period - 1] / coverage.Times - interest);
    }

    /// <summary>The loan that a row of cash repays, covered so many times: B = Σ (C_t / k) / (1 + i)^t.</summary>
    /// <param name="cash">C_t, cash available for debt service, period by period.</param>
    /// <param name="rate">i, of one period.</param>
    /// <param name="coverage">k, how many times the cash covers a payment, above zero.</param>
    /// <returns>B, in dollars of now.</returns>
    /// <exception cref="ArgumentException">There is no cash flow.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> fees and reserves.</para>
    /// <para><b>Error</b> that of the cash.</para>
    /// <para><b>Source</b> practice of project finance.</para>
    /// </remarks>
    public static Usd Capacity(IReadOnlyList<Usd> cash, InterestRate rate, Ratio coverage)
    {
        ArgumentNullException.ThrowIfNull(cash);
        if (cash.Count == 0)
        {
            throw new ArgumentException("A loan is repaid out of cash flows, but there are none.");
        }

        Require.Positive(coverage.Times, "Cash that need not cover the payments carries any loan.", nameof(coverage));
        return NetPresentValue.FirstFlowAfterOneYear(cash, rate) / coverage.Times;
    }

    // What is repaid follows from the period, its interest and the balance before.
    private static List<LoanPayment> Paid(Usd principal, InterestRate rate, int periods, Func<int, Usd, Usd, Usd> repay)
    {
        List<LoanPayment> payments = new(periods);
        var balance = principal;
        for (var period = 1; period <= periods; period++)
        {
            var interest = rate.Ratio * balance;
            var repaid = repay(period, interest, balance);
            balance -= repaid;
            payments.Add(new(period, interest, repaid, balance));
        }

        return payments;
    }

    private static void Check(Usd principal, int periods)
    {
        Require.Positive(principal.Dollars, "A loan has an amount.", nameof(principal));
        Require.Between(periods, 1, int.MaxValue, "A loan has a life.");
    }

    private static Years Periods(int periods) => Years.FromYears(periods);
}
