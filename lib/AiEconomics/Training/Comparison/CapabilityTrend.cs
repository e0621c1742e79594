using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Training.Comparison;

/// <summary>What a run should cost on trend: of a fixed capability, which falls, and at the frontier, which rises.</summary>
/// <remarks>All growth is an argument; the figures and their intervals are rows of the tables.</remarks>
public static class CapabilityTrend
{
    /// <summary>Cost of reaching an old capability anew: K' = K / (a · h)^t.</summary>
    /// <param name="cost">K, what the capability cost at first.</param>
    /// <param name="algorithms">a, growth of compute efficiency of training methods a year.</param>
    /// <param name="hardware">h, growth of hardware price-performance a year.</param>
    /// <param name="span">t, years since.</param>
    /// <returns>K', on the basis of K.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> learning from the outputs of stronger models, which makes followers cheaper still.</para>
    /// <para><b>Error</b> large: algorithmic progress is known to a factor of about three a year, which compounds.</para>
    /// <para><b>Source</b> identity of the two trends; [cottier2024] for hardware.</para>
    /// </remarks>
    [Formula("K'", "\\frac{[cost]}{\\left([algorithms] \\cdot [hardware]\\right)^{[span]}}", Meaning = "cost of the same capability later")]
    public static Usd CostLater(
        [Symbol("K", "cost at first")] Usd cost,
        [Symbol("a", "algorithmic progress")] YearlyGrowth algorithms,
        [Symbol("h", "growth of hardware price-performance")] YearlyGrowth hardware,
        [Symbol("t", "years since")] Years span) =>
        cost / (algorithms + hardware).Over(span).Times;

    /// <summary>Compute that the methods of an earlier year would have needed for what a run reaches: C' = C · a^t.</summary>
    /// <param name="compute">C, the operations of the run.</param>
    /// <param name="algorithms">a, growth of compute efficiency of training methods a year.</param>
    /// <param name="span">t, years from the earlier year to the run.</param>
    /// <returns>C', effective compute in FLOP of the earlier year.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> that methods differ in their gain with scale, so one factor a year is an average over the models it was measured on.</para>
    /// <para><b>Error</b> large: algorithmic progress is known to a factor of about three a year, which compounds.</para>
    /// <para><b>Source</b> [ho2024] for the notion and the rate.</para>
    /// </remarks>
    [Formula("C'", "[compute] \\cdot {[algorithms]}^{[span]}", Meaning = "effective compute")]
    public static Flop EffectiveCompute(
        [Symbol("C", "compute of the run")] Flop compute,
        [Symbol("a", "algorithmic progress")] YearlyGrowth algorithms,
        [Symbol("t", "years since")] Years span) =>
        algorithms.Over(span).Times * compute;

    /// <summary>Cost of a frontier run later: K' = K · g^t.</summary>
    /// <param name="cost">K, what a frontier run costs at first.</param>
    /// <param name="growth">g, growth of the cost of frontier runs a year.</param>
    /// <param name="span">t, years since.</param>
    /// <returns>K', on the basis of K.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> that budgets end.</para>
    /// <para><b>Error</b> that of the growth, compounded.</para>
    /// <para><b>Source</b> [cottier2024] §3.1.</para>
    /// </remarks>
    [Formula("K'", "[cost] \\cdot {[growth]}^{[span]}", Meaning = "cost of a frontier run later")]
    public static Usd FrontierLater(
        [Symbol("K", "cost at first")] Usd cost,
        [Symbol("g", "growth of frontier cost")] YearlyGrowth growth,
        [Symbol("t", "years since")] Years span) =>
        growth.Over(span).Times * cost;

    /// <summary>Years until an old capability costs so much: t = ln (K / K') / ln (a · h).</summary>
    /// <param name="cost">K, what the capability cost at first.</param>
    /// <param name="target">K', what it is to cost, above zero and at most K.</param>
    /// <param name="algorithms">a, growth of compute efficiency of training methods a year.</param>
    /// <param name="hardware">h, growth of hardware price-performance a year.</param>
    /// <returns>t, in years.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The target is zero or above the cost, or nothing progresses.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="CostLater"/> leaves out.</para>
    /// <para><b>Error</b> that of the two trends, in inverse proportion.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("t", "\\frac{\\ln \\left([cost] / [target]\\right)}{\\ln \\left([algorithms] \\cdot [hardware]\\right)}", Meaning = "years until the capability costs so much")]
    public static Years YearsUntil(
        [Symbol("K", "cost at first")] Usd cost,
        [Symbol("K'", "cost wanted")] Usd target,
        [Symbol("a", "algorithmic progress")] YearlyGrowth algorithms,
        [Symbol("h", "growth of hardware price-performance")] YearlyGrowth hardware)
    {
        Require.Positive(target.Dollars, "Nothing becomes free.", nameof(target));
        Require.Positive((algorithms + hardware).OrdersOfMagnitude, "Without progress the cost stays.", "progress");
        Require.Between(target.Dollars, 0, cost.Dollars, "On this trend costs only fall.", nameof(target));
        return Years.FromYears(Math.Log10(cost / target) / (algorithms + hardware).OrdersOfMagnitude);
    }
}
