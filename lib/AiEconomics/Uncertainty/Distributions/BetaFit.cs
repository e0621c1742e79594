using AiEconomics.Uncertainty.Numerics;
using MathNet.Numerics;
using MathNet.Numerics.RootFinding;
using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>Finds the beta distribution that has a given central 90 %.</summary>
internal static class BetaFit
{
    internal static Beta Of(double low, double high)
    {
        try
        {
            var shapes = Broyden.FindRoot(logs => Misses(Math.Exp(logs[0]), Math.Exp(logs[1]), low, high), Guess(low, high), 1e-10, 200);
            return new(Math.Exp(shapes[0]), Math.Exp(shapes[1]), 0, 1);
        }
        catch (NonConvergenceException error)
        {
            throw new ArgumentException(
                Invariant($"No beta distribution with 90 % between {low} and {high} was found; use LogitNormal, or BetaWith and its shapes."), error);
        }
    }

    // By how much the tails miss one twentieth, as normal numbers, which keeps the problem nearly linear.
    private static double[] Misses(double alpha, double beta, double low, double high) =>
    [
        StandardNormal.Quantile(Inside(SpecialFunctions.BetaRegularized(alpha, beta, low))) + StandardNormal.Percentile95,
        -StandardNormal.Quantile(Inside(SpecialFunctions.BetaRegularized(beta, alpha, 1 - high))) - StandardNormal.Percentile95,
    ];

    private static double Inside(double share) => Math.Clamp(share, 1e-15, 1 - 1e-15);

    // The shapes with the mean and variance of the interval's middle and width.
    private static double[] Guess(double low, double high)
    {
        var mean = (low + high) / 2;
        var deviation = (high - low) / (2 * StandardNormal.Percentile95);
        var size = Math.Max(mean * (1 - mean) / (deviation * deviation) - 1, 0.5);
        return [Math.Log(mean * size), Math.Log((1 - mean) * size)];
    }
}
