using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Sampling;
using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>Logit-normal, given by its central 90 %.</summary>
internal sealed record LogitNormal(double Low, double High) : FromNormalDistribution
{
    internal double LogitMedian => (Logit(Low) + Logit(High)) / 2;

    internal double LogitDeviation => (Logit(High) - Logit(Low)) / (2 * StandardNormal.Percentile95);

    public override double Cumulative(double value) =>
        value <= 0 ? 0 : value >= 1 ? 1 : StandardNormal.Cumulative((Logit(value) - LogitMedian) / LogitDeviation);

    [MethodImpl(Hot.Loop)]
    internal override void FromNormal(Span<double> values)
    {
        var (median, deviation) = (LogitMedian, LogitDeviation);
        foreach (ref var four in Block.Vectors(values))
        {
            var odds = VectorMath.Exp(VectorMath.MultiplyAdd(four, Vector256.Create(deviation), Vector256.Create(median)));
            four = odds / (odds + Vector256<double>.One);
        }
    }

    internal override double LogDensity(double value) => value <= 0 || value >= 1 ? double.NegativeInfinity : LogDensity((Logit(value) - LogitMedian) / LogitDeviation, LogitDeviation);

    public override string ToString() => Invariant($"logit-normal, {Low:G4} to {High:G4}");

    internal static double Logit(double fraction) => VectorMath.Log(fraction / (1 - fraction));
}
