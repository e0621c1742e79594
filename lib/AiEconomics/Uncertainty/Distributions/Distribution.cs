using AiEconomics.Uncertainty.Numerics;

namespace AiEconomics.Uncertainty;

/// <summary>What is believed of one number: how likely it is to lie where.</summary>
/// <remarks>
/// <para><c>low</c> and <c>high</c> always mean the central 90 %: one value in twenty lies below <c>low</c>, one in twenty above
/// <c>high</c>. Ends that nothing can pass are called <c>minimum</c> and <c>maximum</c>.</para>
/// <para>Two distributions are equal when they are of one kind and all their numbers are.</para>
/// </remarks>
public abstract partial record Distribution
{
    private protected Distribution()
    {
    }

    /// <summary>The value in the middle: as likely to be passed as not.</summary>
    public double Median => Quantile(0.5);

    /// <summary>The value below which a share of the distribution lies.</summary>
    /// <param name="share">A number strictly between 0 and 1.</param>
    public abstract double Quantile(double share);

    /// <summary>The share of the distribution at or below a value.</summary>
    /// <param name="value">Any number.</param>
    public abstract double Cumulative(double value);

    /// <summary>The natural logarithm of the density at a value, on the scale on which the distribution is stated.</summary>
    /// <remarks>Found from the distribution function where the distribution has no simple density; 0 or infinite for single values.</remarks>
    internal virtual double LogDensity(double value)
    {
        var (below, above) = (Quantile(Math.Max(Cumulative(value) - 5e-4, 1e-9)), Quantile(Math.Min(Cumulative(value) + 5e-4, 1 - 1e-9)));
        return Math.Log((Cumulative(above) - Cumulative(below)) / (above - below));
    }

    /// <summary>Replaces shares, strictly between 0 and 1, by values. Any such replacement that gives the distribution will do.</summary>
    internal abstract void FromShares(Span<double> values);

    /// <summary>Replaces standard normal numbers by values that rise with them.</summary>
    internal virtual void FromNormal(Span<double> values)
    {
        foreach (ref var value in values)
        {
            value = Quantile(Inner(StandardNormal.Cumulative(value)));
        }
    }

    /// <summary>The value that belongs to a standard normal number.</summary>
    internal double AtNormal(double z)
    {
        Span<double> one = stackalloc double[4];
        one.Fill(z);
        FromNormal(one);
        return one[0];
    }

    // The distribution function of a far tail rounds to 0 or 1, where a quantile may be infinite.
    private static double Inner(double share) => Math.Clamp(share, 1e-300, 1 - 1.0 / (1L << 53));
}
