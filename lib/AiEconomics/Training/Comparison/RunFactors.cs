using AiEconomics.Units;

namespace AiEconomics.Training.Comparison;

/// <summary>The five numbers that make the rental cost of a final run.</summary>
/// <param name="ActiveParameters">N, the parameters that each token passes through.</param>
/// <param name="Tokens">D, the tokens seen in training.</param>
/// <param name="Peak">P, data-sheet speed of one GPU at the precision used, without sparsity.</param>
/// <param name="Utilization">u, the part of the peak that useful work sustains (MFU), above 0 to 1.</param>
/// <param name="Rent">r, rent of one GPU for one hour.</param>
public sealed record RunFactors(Parameters ActiveParameters, Tokens Tokens, FlopPerSecond Peak, Fraction Utilization, UsdPerGpuHour Rent)
{
    /// <summary>C, the compute of the run, by <see cref="TrainingRun.Compute"/>.</summary>
    public Flop Compute => TrainingRun.Compute(ActiveParameters, Tokens);

    /// <summary>K, the cost of the run, by <see cref="TrainingRun.Cost"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Utilization or peak is zero.</exception>
    public Usd Cost => TrainingRun.Cost(Compute, Peak, Utilization, Rent);
}
