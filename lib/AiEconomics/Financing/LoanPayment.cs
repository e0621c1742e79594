using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>What is paid on a loan at the end of one period.</summary>
/// <param name="Period">Which, from 1.</param>
/// <param name="Interest">Interest on the balance before.</param>
/// <param name="Principal">Repaid of the loan itself.</param>
/// <param name="Balance">Still owed afterwards.</param>
public sealed record LoanPayment(int Period, Usd Interest, Usd Principal, Usd Balance)
{
    /// <summary>Interest and repayment together: the debt service of the period.</summary>
    public Usd DebtService => Interest + Principal;
}
