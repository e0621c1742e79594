using AiEconomics.Uncertainty.Numerics;

namespace AiEconomics.Uncertainty;

/// <summary>A distribution that is a rising function of a standard normal number.</summary>
internal abstract record FromNormalDistribution : Distribution
{
    internal override bool IsFromNormal => true;

    public override double Quantile(double share) => AtNormal(StandardNormal.Quantile(share));

    internal override void FromShares(Span<double> values)
    {
        StandardNormal.Quantiles(values);
        FromNormal(values);
    }

    internal abstract override void FromNormal(Span<double> values);
}
