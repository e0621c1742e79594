using System.Runtime.CompilerServices;
using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Training;

/// <summary>A final training run on rented GPUs: its compute, its cost, and each of its unknowns solved from the others.</summary>
/// <remarks>
/// All functions rest on one identity, <c>cost = C / (u · P) · r</c>: compute over sustained speed is GPU time, and time times
/// rent is money. What a run is not (failed runs, experiments, post-training, data, staff) none of them counts.
/// </remarks>
public static class TrainingRun
{
    /// <summary>
    /// Floating-point operations for one parameter and one token: 2 in the forward pass, a multiplication and an addition, and
    /// twice as many in the backward pass, which needs gradients of both weights and activations.
    /// </summary>
    public const double OperationsPerParameterAndToken = 6;

    /// <summary>Compute of a run: C = 6 · N · D.</summary>
    /// <param name="activeParameters">N, the parameters that each token passes through; of a mixture of experts the active ones.</param>
    /// <param name="tokens">D, the tokens seen in training, repetitions counted.</param>
    /// <returns>C, in FLOP.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is so small that it was likely given in billions or trillions.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> attention over the context, which adds about 12 % for DeepSeek-V3 at a context of 4,096, and recomputation of
    /// activations, which is work but not useful work.</para>
    /// <para><b>Error</b> low by about a tenth at short contexts, more at long ones.</para>
    /// <para><b>Source</b> [kaplan2020] §2.1.</para>
    /// </remarks>
    // Drawn a million times like the time below, where the call costs a third of the model.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [Formula("C", "6 \\cdot [activeParameters] \\cdot [tokens]", Meaning = "training compute")]
    public static Flop Compute(
        [Symbol("N", "active parameters")] Parameters activeParameters, [Symbol("D", "training tokens")] Tokens tokens) =>
        Flop.FromOperations(OperationsPerParameterAndToken * Slip.Checked(activeParameters).Count * Slip.Checked(tokens).Count);

    /// <summary>GPU time of a run: H = C / (u · P).</summary>
    /// <param name="compute">C, in FLOP.</param>
    /// <param name="peak">P, data-sheet speed of one GPU at the precision used, without sparsity, in FLOP/s.</param>
    /// <param name="utilization">u, the part of the peak that useful work sustains (MFU), above 0 to 1.</param>
    /// <returns>H, in GPU-hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="utilization"/> or <paramref name="peak"/> is zero: such a run never ends.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> restarts, checkpoints and idle reserved GPUs, unless the utilization was measured over them.</para>
    /// <para><b>Error</b> that of the utilization, which enters in inverse proportion.</para>
    /// <para><b>Source</b> definition of utilization: [chowdhery2022] §4.1.</para>
    /// </remarks>
    // Drawn a million times in an uncertain run, where the call costs a seventh of the model.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [Formula("H", "\\frac{[compute]}{[utilization] \\cdot [peak]}", Meaning = "GPU time")]
    public static GpuHours Time(
        [Symbol("C", "training compute")] Flop compute,
        [Symbol("P", "peak speed of one GPU")] FlopPerSecond peak,
        [Symbol("u", "utilization (MFU)")] Fraction utilization)
    {
        Require.Positive(utilization.Ratio, "A run without useful work never ends.", nameof(utilization));
        Require.Positive(peak.PerSecond, "A run without speed never ends.", nameof(peak));
        return compute / (utilization * peak);
    }

    /// <summary>Cost of doing <paramref name="compute"/> on rented GPUs: K = C / (u · P) · r.</summary>
    /// <param name="compute">C, in FLOP.</param>
    /// <param name="peak">P, data-sheet speed of one GPU at the precision used, without sparsity, in FLOP/s.</param>
    /// <param name="utilization">u, the part of the peak that useful work sustains (MFU), above 0 to 1.</param>
    /// <param name="rent">r, for one GPU and one hour, in nominal dollars.</param>
    /// <returns>K, the cost of the final run alone, in nominal dollars.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="utilization"/> or <paramref name="peak"/> is zero: such a run never ends.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> failed and exploratory runs, post-training, data, staff, and idle reserved GPUs.</para>
    /// <para><b>Error</b> that of utilization and rent, which enter in proportion.</para>
    /// <para><b>Source</b> definition of utilization: [chowdhery2022] §4.1; rental basis: [deepseek2024] Table 1.</para>
    /// </remarks>
    [Formula("K", "\\frac{[compute]}{[utilization] \\cdot [peak]} \\cdot [rent]", Meaning = "rental cost of the final run")]
    public static Usd Cost(
        [Symbol("C", "training compute")] Flop compute,
        [Symbol("P", "peak speed of one GPU")] FlopPerSecond peak,
        [Symbol("u", "utilization (MFU)")] Fraction utilization,
        [Symbol("r", "rent of one GPU")] UsdPerGpuHour rent) =>
        Time(compute, peak, utilization) * rent;

    /// <summary>GPU time that a budget rents: H = K / r.</summary>
    /// <param name="cost">K, in nominal dollars.</param>
    /// <param name="rent">r, for one GPU and one hour, in nominal dollars, above zero.</param>
    /// <returns>H, in GPU-hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rent"/> is zero: free hours have no number.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> everything the budget pays beside GPU rent.</para>
    /// <para><b>Error</b> that of the rent.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("H", "\\frac{[cost]}{[rent]}", Meaning = "GPU time that the budget rents")]
    public static GpuHours ImpliedTime(
        [Symbol("K", "budget of the run")] Usd cost, [Symbol("r", "rent of one GPU")] UsdPerGpuHour rent)
    {
        Require.Positive(rent.Dollars, "Free hours have no number.", nameof(rent));
        return cost / rent;
    }

    /// <summary>Utilization at which a run takes a given GPU time: u = C / (H · P).</summary>
    /// <param name="compute">C, in FLOP.</param>
    /// <param name="peak">P, data-sheet speed of one GPU at the precision used, without sparsity, in FLOP/s.</param>
    /// <param name="time">H, in GPU-hours, above zero.</param>
    /// <returns>u, 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The time is zero, or so short that the run would need more than the whole peak: the inputs contradict each other.
    /// </exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="Compute"/> leaves out, so it is a lower estimate of how busy the GPUs were.</para>
    /// <para><b>Error</b> that of the time, in inverse proportion.</para>
    /// <para><b>Source</b> definition of utilization: [chowdhery2022] §4.1.</para>
    /// </remarks>
    [Formula("u", "\\frac{[compute]}{[time] \\cdot [peak]}", Meaning = "implied utilization (MFU)")]
    public static Fraction ImpliedUtilization(
        [Symbol("C", "training compute")] Flop compute,
        [Symbol("P", "peak speed of one GPU")] FlopPerSecond peak,
        [Symbol("H", "GPU time")] GpuHours time)
    {
        Require.Positive(time.Hours, "A run takes time.", nameof(time));
        Require.Positive(peak.PerSecond, "A GPU has a speed.", nameof(peak));
        var utilization = compute / time / peak;
        // A run at exactly the peak may come out above it by the rounding of four operations.
        Require.Between(
            Math.Round(utilization, 12),
            0,
            1,
            "The run would need more than the whole peak, so compute, peak and time contradict each other.",
            nameof(utilization));
        return Fraction.FromRatio(Math.Min(utilization, 1));
    }
}
