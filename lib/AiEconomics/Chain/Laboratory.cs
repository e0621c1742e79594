using AiEconomics.Training;
using AiEconomics.Training.Cost;
using AiEconomics.Units;

namespace AiEconomics.Chain;

/// <summary>Those who develop the models: the second link.</summary>
/// <param name="ActiveParameters">Of a model.</param>
/// <param name="Tokens">That its final run sees.</param>
/// <param name="Peak">Of one accelerator, above zero.</param>
/// <param name="Utilization">Of the peak in training, above zero.</param>
/// <param name="Experiments">All compute of a development over the final run's, at least 1.</param>
/// <param name="Staff">Share of staff in the cost of a development, below 1.</param>
/// <param name="Models">Developed a year by all who sell on the capacity.</param>
public readonly record struct Laboratory(
    Parameters ActiveParameters, Tokens Tokens, FlopPerSecond Peak, Fraction Utilization, Ratio Experiments, Fraction Staff, Ratio Models)
{
    /// <summary>What one final run costs at a price of the GPU-hour.</summary>
    /// <param name="hour">Price of a GPU-hour.</param>
    public Usd FinalRun(UsdPerGpuHour hour) => TrainingRun.Cost(TrainingRun.Compute(ActiveParameters, Tokens), Peak, Utilization, hour);

    /// <summary>What all developments of a year cost at a price of the GPU-hour.</summary>
    /// <param name="hour">Price of a GPU-hour.</param>
    public Usd Yearly(UsdPerGpuHour hour) => Models.Times * DevelopmentCost.WithStaffShare(FinalRun(hour), Experiments, Staff);
}
