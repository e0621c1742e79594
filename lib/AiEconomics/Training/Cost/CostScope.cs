using AiEconomics.Units;

namespace AiEconomics.Training.Cost;

/// <summary>What a stated training cost covers, part by part; a part that is not known is zero and named as such by the reader.</summary>
/// <param name="FinalRun">Pre-training of the model as released, stages of longer context included.</param>
/// <param name="FailedRuns">Runs that were broken off or thrown away, and restarts.</param>
/// <param name="Experiments">Ablations, scaling series and trials before the final run.</param>
/// <param name="PostTraining">Fine-tuning and reinforcement learning.</param>
/// <param name="Staff">Pay of those who built the model, equity included.</param>
public sealed record CostScope(Usd FinalRun, Usd FailedRuns, Usd Experiments, Usd PostTraining, Usd Staff)
{
    /// <summary>Computing of all kinds, everything but staff.</summary>
    public Usd Compute => FinalRun + FailedRuns + Experiments + PostTraining;

    /// <summary>All parts together.</summary>
    public Usd Total => Compute + Staff;

    /// <summary>The part of the total that the final run is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The total is zero or a part is negative, so there is no share.</exception>
    public Fraction FinalRunShare
    {
        get
        {
            Require.Positive(Total.Dollars, "A cost of nothing has no parts.", nameof(Total));
            return Fraction.FromRatio(FinalRun / Total);
        }
    }
}
