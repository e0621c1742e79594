using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>A loan to a project that is let to a tenant: the project owes the banks, the tenant owes rent, and neither owes the other's debt.</summary>
/// <param name="Borrower">Who owes the loan.</param>
/// <param name="Tenant">Who rents what it pays for.</param>
/// <param name="Amount">How much is lent.</param>
/// <param name="Spread">What is paid above the benchmark, quoted a year.</param>
/// <param name="Term">When it falls due.</param>
/// <param name="Extension">How long one extension is.</param>
/// <param name="Extensions">How many there may be.</param>
public sealed record ProjectLoan(
    string Borrower, string Tenant, Usd Amount, InterestRate Spread, Years Term, Years Extension, int Extensions)
{
    private const int Quarters = 4;

    /// <summary>When it falls due at the latest, if the lenders grant every extension.</summary>
    public Years LongestTerm => Term + Extensions * Extension;

    /// <summary>Who pays what to whom, and for how long.</summary>
    /// <param name="benchmark">The floating rate below the spread, such as SOFR, quoted a year.</param>
    /// <param name="rent">Rent of a year, after running costs.</param>
    /// <param name="lease">How long the lease binds the tenant.</param>
    public IReadOnlyList<Obligation> Obligations(InterestRate benchmark, Usd rent, Years lease) =>
    [
        new(Tenant, Borrower, "rent", rent, lease),
        new(Borrower, "the banks", "interest", Interest(benchmark), Term),
        new(Borrower, "the banks", "repayment at the end", Amount, Term),
    ];

    /// <summary>Interest of a year, by days over 360: I = B · (b + s) · 365 / 360.</summary>
    /// <param name="benchmark">b, such as SOFR, quoted a year.</param>
    /// <returns>I, while nothing is repaid.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> fees, hedges, and that the loan is drawn as the building grows.</para>
    /// <para><b>Error</b> that of the benchmark over the term.</para>
    /// <para><b>Source</b> terms of the loan; floating dollar rates count days over 360.</para>
    /// </remarks>
    public Usd Interest(InterestRate benchmark) => (benchmark + Spread).Ratio * 365 / 360 * Amount;

    /// <summary>Quarter by quarter, with all of the loan left for the end unless a balloon says less.</summary>
    /// <param name="benchmark">The floating rate below the spread, quoted a year, as if it stayed.</param>
    /// <param name="balloon">What is left for the end.</param>
    /// <param name="term">When the loan falls due.</param>
    public IReadOnlyList<LoanPayment> Schedule(InterestRate benchmark, Usd balloon, Years term)
    {
        var quarter = InterestRate.FromRatio((benchmark + Spread).Ratio * 365 / 360 / Quarters);
        return LoanSchedule.Level(Amount, quarter, (int)Math.Round(term.Count * Quarters), balloon);
    }

    /// <summary>Rent of a year that would repay a loan over a longer time, as one who lends anew on the day it falls due must reckon.</summary>
    /// <param name="rate">Effective a year, of the new loan.</param>
    /// <param name="life">Over which it is repaid.</param>
    /// <param name="coverage">How many times the rent must cover its debt service.</param>
    public Usd RentToRefinance(InterestRate rate, Years life, Ratio coverage) =>
        DebtService.CashNeeded(Annuity.CapitalRecovery(Amount, rate, life), coverage);
}
