namespace AiEconomics.Scaling;

/// <summary>Where searches for a law start: far enough apart that one of them ends in the lowest valley.</summary>
internal static class LawStarts
{
    private static readonly double[] Exponents = [0.15, 0.4, 0.8, 1.5];
    private static readonly double[] Parts = [0.05, 0.3];

    /// <summary>Exponents from slow to fast, and the two terms at the middle of the models each a small or a large part of their loss.</summary>
    internal static IEnumerable<double[]> From(LossSurface surface) =>
        from alpha in Exponents
        from beta in Exponents
        from first in Parts
        from second in Parts
        select new[]
        {
            surface.MeanLogLoss + Math.Log(first), surface.MeanLogLoss + Math.Log(second), surface.MeanLogLoss + Math.Log(1 - first - second), alpha, beta,
        };
}
