using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Training;

/// <summary>Each unknown of a rented run from the others, where <see cref="TrainingRun"/> has not solved for it: rent, compute, tokens, parameters.</summary>
public static class ImpliedRun
{
    /// <summary>Rent at which a GPU time costs a budget: r = K / H.</summary>
    /// <param name="cost">K, in nominal dollars.</param>
    /// <param name="time">H, in GPU-hours, above zero.</param>
    /// <returns>r, for one GPU and one hour, in nominal dollars.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> whatever else the budget paid, so it is an upper estimate of the rent.</para>
    /// <para><b>Error</b> that of the time, in inverse proportion.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("r", "\\frac{[cost]}{[time]}", Meaning = "implied rent")]
    public static UsdPerGpuHour Rent([Symbol("K", "cost of the run")] Usd cost, [Symbol("H", "GPU time")] GpuHours time)
    {
        Require.Positive(time.Hours, "A run takes time.", nameof(time));
        return cost / time;
    }

    /// <summary>Compute that a budget buys: C = K / r · u · P.</summary>
    /// <param name="cost">K, in nominal dollars.</param>
    /// <param name="peak">P, data-sheet speed of one GPU at the precision used, without sparsity, in FLOP/s.</param>
    /// <param name="utilization">u, the part of the peak that useful work sustains (MFU), 0 to 1.</param>
    /// <param name="rent">r, for one GPU and one hour, in nominal dollars, above zero.</param>
    /// <returns>C, in FLOP.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rent"/> is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> everything the budget pays beside GPU rent.</para>
    /// <para><b>Error</b> that of utilization and rent.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("C", "\\frac{[cost]}{[rent]} \\cdot [utilization] \\cdot [peak]", Meaning = "compute that the budget buys")]
    public static Flop Compute(
        [Symbol("K", "budget of the run")] Usd cost,
        [Symbol("P", "peak speed of one GPU")] FlopPerSecond peak,
        [Symbol("u", "utilization (MFU)")] Fraction utilization,
        [Symbol("r", "rent of one GPU")] UsdPerGpuHour rent) =>
        utilization * peak * TrainingRun.ImpliedTime(cost, rent);

    /// <summary>Tokens that a compute trains a model on: D = C / (6 · N).</summary>
    /// <param name="compute">C, in FLOP.</param>
    /// <param name="activeParameters">N, the parameters that each token passes through, above zero.</param>
    /// <returns>D, in tokens.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="activeParameters"/> is zero, or given in billions by slip.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="TrainingRun.Compute"/> leaves out, so it is high by about a tenth.</para>
    /// <para><b>Error</b> that of the parameters, in inverse proportion.</para>
    /// <para><b>Source</b> [kaplan2020] §2.1.</para>
    /// </remarks>
    [Formula("D", "\\frac{[compute]}{6 \\cdot [activeParameters]}", Meaning = "tokens that the compute trains on")]
    public static Tokens Tokens(
        [Symbol("C", "training compute")] Flop compute, [Symbol("N", "active parameters")] Parameters activeParameters)
    {
        Require.Positive(activeParameters.Count, "A model has parameters.", nameof(activeParameters));
        return Units.Tokens.FromCount(compute.Operations / (TrainingRun.OperationsPerParameterAndToken * Slip.Checked(activeParameters).Count));
    }

    /// <summary>Active parameters that a compute trains on so many tokens: N = C / (6 · D).</summary>
    /// <param name="compute">C, in FLOP.</param>
    /// <param name="tokens">D, the tokens seen in training, above zero.</param>
    /// <returns>N, in parameters.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tokens"/> is zero, or given in billions or trillions by slip.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="TrainingRun.Compute"/> leaves out, so it is high by about a tenth.</para>
    /// <para><b>Error</b> that of the tokens, in inverse proportion.</para>
    /// <para><b>Source</b> [kaplan2020] §2.1.</para>
    /// </remarks>
    [Formula("N", "\\frac{[compute]}{6 \\cdot [tokens]}", Meaning = "active parameters that the compute trains")]
    public static Parameters ActiveParameters(
        [Symbol("C", "training compute")] Flop compute, [Symbol("D", "training tokens")] Tokens tokens)
    {
        Require.Positive(tokens.Count, "A run sees tokens.", nameof(tokens));
        return Parameters.FromCount(compute.Operations / (TrainingRun.OperationsPerParameterAndToken * Slip.Checked(tokens).Count));
    }
}
