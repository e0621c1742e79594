using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Sampling;
using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>Log-normal, given by its central 90 %.</summary>
internal sealed record LogNormal(double Low, double High) : FromNormalDistribution
{
    internal double LogMedian => (VectorMath.Log(Low) + VectorMath.Log(High)) / 2;

    internal double LogDeviation => (VectorMath.Log(High) - VectorMath.Log(Low)) / (2 * StandardNormal.Percentile95);

    public override double Cumulative(double value) =>
        value <= 0 ? 0 : double.IsInfinity(value) ? 1 : StandardNormal.Cumulative((VectorMath.Log(value) - LogMedian) / LogDeviation);

    [MethodImpl(Hot.Loop)]
    internal override void FromNormal(Span<double> values)
    {
        var (median, deviation) = (LogMedian, LogDeviation);
        foreach (ref var four in Block.Vectors(values))
        {
            four = VectorMath.Exp(VectorMath.MultiplyAdd(four, Vector256.Create(deviation), Vector256.Create(median)));
        }
    }

    internal override double LogDensity(double value) => value <= 0 ? double.NegativeInfinity : LogDensity((Math.Log(value) - LogMedian) / LogDeviation, LogDeviation);

    public override string ToString() => Invariant($"log-normal, {Low:G4} to {High:G4}");
}
