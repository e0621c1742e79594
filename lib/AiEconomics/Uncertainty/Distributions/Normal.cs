using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Sampling;
using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>Normal, given by its central 90 %.</summary>
internal sealed record Normal(double Low, double High) : FromNormalDistribution
{
    internal double Mean => (Low + High) / 2;

    internal double Deviation => (High - Low) / (2 * StandardNormal.Percentile95);

    public override double Cumulative(double value) => StandardNormal.Cumulative((value - Mean) / Deviation);

    [MethodImpl(Hot.Loop)]
    internal override void FromNormal(Span<double> values)
    {
        var (mean, deviation) = (Mean, Deviation);
        foreach (ref var four in Block.Vectors(values))
        {
            four = four * deviation + Vector256.Create(mean);
        }
    }

    internal override double LogDensity(double value) => LogDensity((value - Mean) / Deviation, Deviation);

    public override string ToString() => Invariant($"normal, {Low:G4} to {High:G4}");
}
