namespace AiEconomics.Scaling;

/// <summary>A test of whether a law can be the one that models follow.</summary>
/// <param name="Statistic">χ², near the degrees of freedom where the law is right.</param>
/// <param name="DegreesOfFreedom">How many numbers the law fixes that a fit is free in.</param>
/// <param name="Probability">The probability of so large a statistic if the law is right.</param>
public sealed record LawTest(double Statistic, int DegreesOfFreedom, double Probability)
{
    internal static LawTest Of(double statistic, int degreesOfFreedom) => new(
        statistic, degreesOfFreedom, MathNet.Numerics.SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2.0, Math.Max(statistic, 0) / 2));
}
