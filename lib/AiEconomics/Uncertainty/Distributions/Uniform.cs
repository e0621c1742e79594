using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Sampling;
using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>Uniform between two ends.</summary>
internal sealed record Uniform(double Minimum, double Maximum) : Distribution
{
    public override double Quantile(double share) => Minimum + share * (Maximum - Minimum);

    public override double Cumulative(double value) => Math.Clamp((value - Minimum) / (Maximum - Minimum), 0, 1);

    [MethodImpl(Hot.Loop)]
    internal override void FromShares(Span<double> values)
    {
        var (minimum, width) = (Minimum, Maximum - Minimum);
        foreach (ref var four in Block.Vectors(values))
        {
            four = four * width + Vector256.Create(minimum);
        }
    }

    public override string ToString() => Invariant($"uniform, {Minimum:G4} to {Maximum:G4}, no further");
}
