using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Uncertainty;

/// <summary>A distribution that is a rising function of a standard normal number.</summary>
internal abstract record FromNormalDistribution : Distribution
{
    internal override bool IsFromNormal => true;

    public override double Quantile(double share) => AtNormal(StandardNormal.Quantile(share));

    internal override void FromShares(Span<double> values)
    {
        foreach (ref var four in Block.Vectors(values))
        {
            four = StandardNormal.Quantile(four);
        }

        FromNormal(values);
    }

    internal abstract override void FromNormal(Span<double> values);
}
