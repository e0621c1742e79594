using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>What a company pays for the money it uses. Its inputs are opinions, so it belongs in a query over inputs, which gives an interval.</summary>
public static class CostOfCapital
{
    /// <summary>Weighted average cost of capital (WACC): w = d · r_d · (1 − τ) + (1 − d) · r_e.</summary>
    /// <param name="debtShare">d, debt in debt and equity together, at market values.</param>
    /// <param name="debt">r_d, interest on new debt.</param>
    /// <param name="equity">r_e, what owners ask for, see <see cref="Equity"/>.</param>
    /// <param name="tax">τ, rate of the tax from which interest is deducted.</param>
    /// <returns>w, effective a year, after tax.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> leases and guarantees that are debts by another name.</para>
    /// <para><b>Error</b> one or two points, nearly all from r_e.</para>
    /// <para><b>Source</b> textbook.</para>
    /// </remarks>
    [Formula("w", "[debtShare] \\cdot [debt] \\cdot (1 - [tax]) + (1 - [debtShare]) \\cdot [equity]", Meaning = "weighted average cost of capital")]
    public static InterestRate Weighted(
        [Symbol("d", "share of debt")] Fraction debtShare,
        [Symbol("r_d", "interest on debt")] InterestRate debt,
        [Symbol("r_e", "cost of equity")] InterestRate equity,
        [Symbol("\\tau", "tax rate")] Fraction tax) =>
        InterestRate.FromRatio(debtShare.Ratio * debt.Ratio * (1 - tax.Ratio) + (1 - debtShare.Ratio) * equity.Ratio);

    /// <summary>Cost of equity after the capital asset pricing model: r_e = r_f + β · p.</summary>
    /// <param name="riskFree">r_f, yield of government bonds.</param>
    /// <param name="beta">β, how far the share moves with the market.</param>
    /// <param name="premium">p, what shares are expected to earn above r_f.</param>
    /// <returns>r_e, effective a year.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> size, illiquidity and every risk that is not the market's.</para>
    /// <para><b>Error</b> p alone is disputed by two points.</para>
    /// <para><b>Source</b> textbook.</para>
    /// </remarks>
    [Formula("r_e", "[riskFree] + [beta] \\cdot [premium]", Meaning = "cost of equity")]
    public static InterestRate Equity(
        [Symbol("r_f", "risk-free rate")] InterestRate riskFree,
        [Symbol("\\beta", "beta")] Ratio beta,
        [Symbol("p", "equity premium")] InterestRate premium) =>
        riskFree + beta.Times * premium;
}
