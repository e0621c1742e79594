namespace AiEconomics.Scaling;

/// <summary>The density that goes with Huber's loss: p(r) = exp(-h(r / s)) / (s · Z), h quadratic up to a threshold and straight beyond.</summary>
internal static class HuberDensity
{
    /// <summary>The threshold, in units of the scale s.</summary>
    internal const double Threshold = 1e-3;

    // Z, the integral of exp(-h): a bell between the thresholds, and two exponential tails.
    private static readonly double LogNorm = Math.Log(
        Math.Sqrt(2 * Math.PI) * MathNet.Numerics.SpecialFunctions.Erf(Threshold / Math.Sqrt(2)) + 2 * Math.Exp(-Threshold * Threshold / 2) / Threshold);

    /// <summary>The scale of greatest likelihood: where the mean of r/s · h'(r/s) is one.</summary>
    internal static double Scale(double[] residuals)
    {
        var scale = residuals.Sum(Math.Abs) * Threshold / residuals.Length;
        for (var round = 0; round < 50; round++)
        {
            scale *= residuals.Average(residual =>
            {
                var size = Math.Abs(residual) / scale;
                return size * Math.Min(size, Threshold);
            });
        }

        return scale;
    }

    /// <summary>Logarithm of the likelihood at that scale.</summary>
    internal static double LogLikelihood(double[] residuals)
    {
        var scale = Scale(residuals);
        return -residuals.Sum(residual =>
        {
            var size = Math.Abs(residual) / scale;
            return (size <= Threshold ? size * size / 2 : Threshold * (size - Threshold / 2)) + LogNorm + Math.Log(scale);
        });
    }
}
