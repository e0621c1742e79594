using AiEconomics.Formulas;
using AiEconomics.Units;
using MathNet.Numerics;

namespace AiEconomics.Valuation;

/// <summary>How many attempts a budget buys, and the chance that at least one succeeds: alone, with a common cause, and while learning.</summary>
/// <remarks>An attempt is one training run that may or may not reach the frontier. A budget buys whole attempts only.</remarks>
public static class ShotsOnGoal
{
    /// <summary>Whole attempts that a budget buys: n = ⌊B / K⌋.</summary>
    /// <param name="budget">B.</param>
    /// <param name="cost">K, of one attempt with all that belongs to it, on the footing of the budget; above zero.</param>
    /// <returns>n, a whole number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An attempt costs nothing.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what attempts share: staff, data and a cluster that is there anyway.</para>
    /// <para><b>Error</b> that of the cost: a final run alone is a tenth to three tenths of what leads to it.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("n", "\\left\\lfloor \\frac{[budget]}{[cost]} \\right\\rfloor", Meaning = "attempts")]
    public static double Attempts([Symbol("B", "budget")] Usd budget, [Symbol("K", "cost of one attempt")] Usd cost)
    {
        Require.NotNegative(budget.Dollars, "A debt buys no attempts.", nameof(budget));
        Require.Positive(cost.Dollars, "Free attempts have no number.", nameof(cost));
        // A budget of exactly n costs may come out just below n by the rounding of a division.
        return Math.Floor(Math.Round(budget / cost, 9));
    }

    /// <summary>Chance that at least one of independent attempts succeeds: q = 1 − (1 − p)^n.</summary>
    /// <param name="attempts">n, zero or more.</param>
    /// <param name="success">p, the chance of one attempt.</param>
    /// <returns>q.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of attempts is negative.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that attempts of one team fail for one reason, and that it learns between them.</para>
    /// <para><b>Error</b> too hopeful where attempts share a cause; n · p, which is often taken for it, may even pass 1.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("q", "1 - (1 - [success])^{[attempts]}", Meaning = "chance of at least one success")]
    public static Fraction AtLeastOne([Symbol("n", "attempts")] double attempts, [Symbol("p", "chance of one attempt")] Fraction success)
    {
        Require.NotNegative(attempts, "Count the attempts.", nameof(attempts));
        return Fraction.FromRatio(1 - Math.Pow(1 - success.Ratio, attempts));
    }

    /// <summary>The same where a common cause may doom all attempts: q = (1 − c) (1 − (1 − p / (1 − c))^n).</summary>
    /// <param name="attempts">n, zero or more.</param>
    /// <param name="success">p, the chance of one attempt seen alone, at most 1 − c.</param>
    /// <param name="doom">c, the chance that all fail together: no chips, no idea, no market.</param>
    /// <returns>q, never above 1 − c however many attempts there are.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One attempt is to succeed more often than it is not doomed.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> causes that hit some attempts only; see <see cref="AtLeastOneCorrelated"/>.</para>
    /// <para><b>Error</b> that of c, which cannot be counted from attempts that succeeded.</para>
    /// <para><b>Source</b> law of total probability.</para>
    /// </remarks>
    [Formula("q", "(1 - [doom]) \\left(1 - \\left(1 - \\frac{[success]}{1 - [doom]}\\right)^{[attempts]}\\right)", Meaning = "chance of at least one success")]
    public static Fraction AtLeastOneDespiteDoom(
        [Symbol("n", "attempts")] double attempts, [Symbol("p", "chance of one attempt")] Fraction success, [Symbol("c", "chance that all fail together")] Fraction doom)
    {
        if (success.Ratio == 0)
        {
            return AtLeastOne(attempts, success);
        }

        Require.Between(success.Ratio, 0, 1 - doom.Ratio, "An attempt cannot succeed more often than it is not doomed.", nameof(success));
        var spared = 1 - doom.Ratio;
        return Fraction.FromRatio(spared * AtLeastOne(attempts, Fraction.FromRatio(Math.Min(success.Ratio / spared, 1))).Ratio);
    }

    /// <summary>The same where any two attempts are correlated (beta-binomial): q = 1 − Π (b + i) / (a + b + i), with a = p (1 − ρ)/ρ, b = (1 − p)(1 − ρ)/ρ.</summary>
    /// <param name="attempts">n, zero or more.</param>
    /// <param name="success">p, the chance of one attempt.</param>
    /// <param name="correlation">ρ, between the outcomes of any two attempts: 0 for independent ones, 1 where all share one fate.</param>
    /// <returns>q, from <see cref="AtLeastOne"/> at no correlation down to p at full correlation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of attempts is negative.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> learning.</para>
    /// <para><b>Error</b> that of ρ, which nobody has measured for training runs.</para>
    /// <para><b>Source</b> the beta-binomial distribution, whose correlation between trials is 1 / (a + b + 1).</para>
    /// </remarks>
    [Formula("q", "1 - \\prod_{i=0}^{[attempts] - 1} \\frac{b + i}{a + b + i},\\ a = [success] \\frac{1 - [correlation]}{[correlation]},\\ b = (1 - [success]) \\frac{1 - [correlation]}{[correlation]}", Meaning = "chance of at least one success")]
    public static Fraction AtLeastOneCorrelated(
        [Symbol("n", "attempts")] double attempts, [Symbol("p", "chance of one attempt")] Fraction success, [Symbol("\\rho", "correlation of two attempts")] Fraction correlation)
    {
        Require.NotNegative(attempts, "Count the attempts.", nameof(attempts));
        if (correlation.Ratio == 0 || attempts == 0 || success.Ratio is 0 or 1)
        {
            return AtLeastOne(attempts, success);
        }

        if (correlation.Ratio == 1)
        {
            return success;
        }

        // Π (b + i) / (a + b + i) over i below n is Γ(b + n) Γ(a + b) / (Γ(b) Γ(a + b + n)).
        var whole = (1 - correlation.Ratio) / correlation.Ratio;
        var failing = (1 - success.Ratio) * whole;
        var none = SpecialFunctions.GammaLn(failing + attempts) - SpecialFunctions.GammaLn(failing) + SpecialFunctions.GammaLn(whole) - SpecialFunctions.GammaLn(whole + attempts);
        return Fraction.FromRatio(Math.Clamp(1 - Math.Exp(none), 0, 1));
    }

    /// <summary>The same where each failure teaches: q = 1 − (1 − p)^n · (1 − λ)^(n (n − 1) / 2).</summary>
    /// <param name="attempts">n, zero or more.</param>
    /// <param name="first">p, the chance of the first attempt.</param>
    /// <param name="learning">λ, the part by which each attempt lowers the next one's chance to fail.</param>
    /// <returns>q.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of attempts is negative.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that rivals learn too, and that the frontier moves.</para>
    /// <para><b>Error</b> that of λ, which enters in the square of n.</para>
    /// <para><b>Source</b> identity: the chances to fail are 1 − p, (1 − p)(1 − λ), (1 − p)(1 − λ)², and so on.</para>
    /// </remarks>
    [Formula("q", "1 - (1 - [first])^{[attempts]} (1 - [learning])^{[attempts] ([attempts] - 1) / 2}", Meaning = "chance of at least one success")]
    public static Fraction AtLeastOneLearning(
        [Symbol("n", "attempts")] double attempts, [Symbol("p", "chance of the first attempt")] Fraction first, [Symbol("\\lambda", "learning from one attempt")] Fraction learning)
    {
        Require.NotNegative(attempts, "Count the attempts.", nameof(attempts));
        var failed = Math.Pow(1 - first.Ratio, attempts) * Math.Pow(1 - learning.Ratio, attempts * (attempts - 1) / 2);
        return Fraction.FromRatio(Math.Clamp(1 - failed, 0, 1));
    }

    /// <summary>Independent attempts that a wanted chance takes: n = ⌈ln(1 − q) / ln(1 − p)⌉.</summary>
    /// <param name="wanted">q, below 1.</param>
    /// <param name="success">p, the chance of one attempt, above 0 and below 1.</param>
    /// <returns>n, a whole number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No number of attempts is enough.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="AtLeastOne"/> leaves out.</para>
    /// <para><b>Error</b> too few where attempts share a cause.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("n", "\\left\\lceil \\frac{\\ln(1 - [wanted])}{\\ln(1 - [success])} \\right\\rceil", Meaning = "attempts for that chance")]
    public static double AttemptsFor([Symbol("q", "chance wanted")] Fraction wanted, [Symbol("p", "chance of one attempt")] Fraction success)
    {
        Require.Positive(1 - wanted.Ratio, "No number of attempts makes it certain.", "1 - wanted");
        Require.Positive(success.Ratio, "What never succeeds takes no number of attempts.", nameof(success));
        Require.Positive(1 - success.Ratio, "What always succeeds takes one attempt.", "1 - success");
        return Math.Ceiling(Math.Round(Math.Log(1 - wanted.Ratio) / Math.Log(1 - success.Ratio), 9));
    }
}
