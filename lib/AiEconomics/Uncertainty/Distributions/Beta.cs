using AiEconomics.Uncertainty.Numerics;
using MathNet.Numerics;
using MathNet.Numerics.RootFinding;
using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>Beta, stretched to two ends.</summary>
/// <remarks>
/// The quantile function comes from MathNet's incomplete beta function by root finding, too slow for a draw. So it is found once on a
/// grid of normal numbers and interpolated by cubics; log-odds over normal numbers are so smooth that the error is below 1e-7 of the range.
/// </remarks>
internal sealed record Beta(double Alpha, double Shape, double Minimum, double Maximum) : Distribution
{
    private const double Reach = 8.5;
    private const int Steps = 850;
    private const double MostLogOdds = 650;
    private readonly Lazy<double[]> grid = new(() => [.. Enumerable.Range(0, Steps + 1).Select(step => LogOdds(Alpha, Shape, step * 2 * Reach / Steps - Reach))]);

    public override double Quantile(double share) => At(StandardNormal.Quantile(share));

    public override double Cumulative(double value)
    {
        var fraction = (value - Minimum) / (Maximum - Minimum);
        return fraction <= 0 ? 0 : fraction >= 1 ? 1 : SpecialFunctions.BetaRegularized(Alpha, Shape, fraction);
    }

    internal override void FromShares(Span<double> values)
    {
        foreach (ref var value in values)
        {
            value = Quantile(value);
        }
    }

    internal override void FromNormal(Span<double> values)
    {
        foreach (ref var value in values)
        {
            value = At(value);
        }
    }

    public bool Equals(Beta? other) =>
        other is not null && (Alpha, Shape, Minimum, Maximum) == (other.Alpha, other.Shape, other.Minimum, other.Maximum);

    public override int GetHashCode() => HashCode.Combine(Alpha, Shape, Minimum, Maximum);

    public override string ToString() => Invariant($"beta of shapes {Alpha:G4} and {Shape:G4}, {Minimum:G4} to {Maximum:G4}, no further");

    // Through the four nearest grid points, after Lagrange.
    private double At(double z)
    {
        var place = (Math.Clamp(z, -Reach, Reach) + Reach) * (Steps / (2 * Reach));
        var first = Math.Clamp((int)place - 1, 0, Steps - 3);
        var points = grid.Value.AsSpan(first, 4);
        var t = place - first;
        var logOdds = -points[0] * (t - 1) * (t - 2) * (t - 3) / 6 + points[1] * t * (t - 2) * (t - 3) / 2
            - points[2] * t * (t - 1) * (t - 3) / 2 + points[3] * t * (t - 1) * (t - 2) / 6;
        return Minimum + (Maximum - Minimum) / (1 + VectorMath.Exp(-logOdds));
    }

    // In each half the smaller tail is matched, so that no digit is lost near 1.
    private static double LogOdds(double alpha, double beta, double z) =>
        z > 0 ? -LogOdds(beta, alpha, -z) : Brent.FindRoot(y => Math.Log(Tail(alpha, beta, y)) - Math.Log(StandardNormal.Cumulative(z)), -MostLogOdds, MostLogOdds, 1e-11, 400);

    private static double Tail(double alpha, double beta, double logOdds) =>
        Math.Max(SpecialFunctions.BetaRegularized(alpha, beta, 1 / (1 + Math.Exp(-logOdds))), 1e-300);
}
