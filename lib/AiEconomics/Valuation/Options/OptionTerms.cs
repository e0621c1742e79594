using AiEconomics.Units;

namespace AiEconomics.Valuation.Options;

/// <summary>A right, but no duty, to pay a price for something of uncertain value within a time.</summary>
/// <remarks>
/// <para>As a real option: the right to train a new model (or not) once it is known what the model would be worth. Then the price is the cost of
/// the run, and the leakage what waiting costs each year, since rivals earn meanwhile.</para>
/// <para>Rates are effective, compounded once a year; textbooks of options mostly give continuous ones, whose effective rate is e^r − 1.</para>
/// </remarks>
/// <param name="Underlying">S, what the thing would be worth now; above zero.</param>
/// <param name="Price">K, what it costs to take; above zero.</param>
/// <param name="Term">T, the time for which the right lasts.</param>
/// <param name="Rate">r, the rate of return without risk, effective a year.</param>
/// <param name="Volatility">σ, of the value.</param>
/// <param name="Leakage">δ, the part of the value that waiting loses, effective a year; the dividend yield of a share.</param>
public sealed record OptionTerms(Usd Underlying, Usd Price, Years Term, InterestRate Rate, Volatility Volatility, InterestRate Leakage = default)
{
    /// <summary>S, checked.</summary>
    public Usd Underlying { get; } = Checked(Underlying, nameof(Underlying), "What is worth nothing now stays worth nothing here.");

    /// <summary>K, checked.</summary>
    public Usd Price { get; } = Checked(Price, nameof(Price), "What costs nothing is no option but a gift, worth its value.");

    /// <summary>The rate as a continuous one.</summary>
    internal double ContinuousRate => Math.Log(1 + Rate.Ratio);

    /// <summary>The leakage as a continuous one.</summary>
    internal double ContinuousLeakage => Math.Log(1 + Leakage.Ratio);

    /// <summary>The terms in one line, in symbols.</summary>
    public override string ToString() => $"S = {Underlying}, K = {Price}, T = {Term}, r = {Rate}, σ = {Volatility}, δ = {Leakage}";

    private static Usd Checked(Usd amount, string name, string hint)
    {
        Require.Positive(amount.Dollars, hint, name);
        return amount;
    }
}
