using AiEconomics.Units;

namespace AiEconomics.Training.Comparison;

/// <summary>Divides a cost ratio among the factors whose product it is, by shares of the logarithm.</summary>
/// <remarks>
/// For a product, log shares do not depend on the order in which factors are changed; a Shapley division of the logarithm gives the
/// same. For a sum of costs use <see cref="ShapleyShares"/>.
/// </remarks>
public static class LogShares
{
    /// <summary>Share of each factor: s = ln f / ln (f₁ · f₂ · …).</summary>
    /// <param name="factors">Name and value of each factor, above zero.</param>
    /// <returns>The factors with their shares, in the order given.</returns>
    /// <exception cref="ArgumentException">There is no factor, or they multiply to 1, so there is nothing to divide.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A factor is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> why a factor is what it is; a share of the logarithm is no cause.</para>
    /// <para><b>Error</b> that of the factors; shares are unstable where the ratio is near 1.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    public static IReadOnlyList<FactorShare> Of(params IReadOnlyList<(string Name, double Factor)> factors)
    {
        ArgumentNullException.ThrowIfNull(factors);
        var logs = factors.Select(each => Math.Log(Require.Positive(each.Factor, "A ratio has positive factors.", each.Name))).ToList();
        var whole = logs.Sum();
        // Two equal runs may differ by the rounding of a handful of operations.
        return Math.Abs(whole) > 1e-12
            ? [.. factors.Zip(logs, (each, log) => new FactorShare(each.Name, Ratio.FromTimes(each.Factor), log / whole))]
            : throw new ArgumentException("The factors multiply to 1, so there is no difference to divide; compare two runs of different cost.");
    }

    /// <summary>Why one run costs more than another, in four factors: active parameters, tokens, peak per dollar, utilization.</summary>
    /// <param name="dearer">The run above the line, such as GPT-4's.</param>
    /// <param name="cheaper">The run below the line, such as Kimi K2's.</param>
    /// <returns>Four factors that multiply to the ratio of the costs; the last two are above 1 where the cheaper run has the better hardware use.</returns>
    /// <exception cref="ArgumentException">The runs cost the same.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A factor of a run is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> attention, and quality: the two models are not equally capable.</para>
    /// <para><b>Error</b> that of the inputs; of unpublished runs these are leaks.</para>
    /// <para><b>Source</b> identity on <see cref="TrainingRun.Cost"/>.</para>
    /// </remarks>
    public static IReadOnlyList<FactorShare> OfRuns(RunFactors dearer, RunFactors cheaper)
    {
        ArgumentNullException.ThrowIfNull(dearer);
        ArgumentNullException.ThrowIfNull(cheaper);
        return Of(
            ("active parameters", dearer.ActiveParameters / cheaper.ActiveParameters),
            ("tokens", dearer.Tokens / cheaper.Tokens),
            ("peak per dollar", cheaper.Peak / dearer.Peak / (cheaper.Rent / dearer.Rent)),
            ("utilization", cheaper.Utilization / dearer.Utilization));
    }

    /// <summary>Why one run costs more than another, in two factors: compute, and price of compute.</summary>
    /// <param name="dearerCost">Cost of the run above the line.</param>
    /// <param name="dearerCompute">Its compute.</param>
    /// <param name="cheaperCost">Cost of the run below the line, on the same basis.</param>
    /// <param name="cheaperCompute">Its compute.</param>
    /// <returns>Two factors that multiply to the ratio of the costs.</returns>
    /// <exception cref="ArgumentException">The bases differ, or the runs cost the same.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cost or a compute is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what makes compute cheaper: see <see cref="OfRuns"/>.</para>
    /// <para><b>Error</b> that of the inputs.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    public static IReadOnlyList<FactorShare> OfCosts(
        Cost.CostOnBasis dearerCost, Flop dearerCompute, Cost.CostOnBasis cheaperCost, Flop cheaperCompute)
    {
        var ratio = dearerCost / cheaperCost;
        var compute = dearerCompute / cheaperCompute;
        return Of(("compute", compute), ("price of compute", ratio / compute));
    }
}
