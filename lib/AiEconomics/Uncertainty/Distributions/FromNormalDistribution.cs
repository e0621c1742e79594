using AiEconomics.Uncertainty.Numerics;

namespace AiEconomics.Uncertainty;

/// <summary>A distribution that is a rising function of a standard normal number.</summary>
internal abstract record FromNormalDistribution : Distribution
{
    public override double Quantile(double share) => AtNormal(StandardNormal.Quantile(share));

    internal override void FromShares(Span<double> values)
    {
        StandardNormal.Quantiles(values);
        FromNormal(values);
    }

    /// <summary>The log density of a normal number so many deviations from its mean.</summary>
    private protected static double LogDensity(double deviations, double deviation) =>
        -deviations * deviations / 2 - Math.Log(deviation * Math.Sqrt(2 * Math.PI));

    internal abstract override void FromNormal(Span<double> values);
}
