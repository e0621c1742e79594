using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace AiEconomics.Uncertainty.Numerics;

/// <summary>The standard normal distribution: its quantile function on four numbers at once, and its distribution function.</summary>
/// <remarks>
/// The quantile function is a ratio of polynomials in (p - 1/2)² inside, and in √(-2 log p) in the tails. The coefficients were fitted here by
/// weighted least squares to reference values of full precision; the relative error is below 3e-11 inside and below 2e-13 in the tails.
/// </remarks>
internal static class StandardNormal
{
    /// <summary>The 95th percentile: low and high of a central 90 % interval lie so many standard deviations from the middle.</summary>
    internal const double Percentile95 = 1.6448536269514722;

    private const double Central = 0.475;
    private const double InverseRootTwoPi = 0.3989422804014327;

    // Chebyshev coefficients of (z + 1) · (1 - Φ(z)) / φ(z), z from 0, over t = (z - 3) / (z + 3), fitted likewise.
    private static readonly double[] Mills =
    [
        1.1784568228389876, -0.15568377369133135, -0.04602520718188012, 0.02894271298558112, -0.005941318126019462,
        9.479931524417793e-05, 0.00017285109111702207, -1.1158356584213616e-05, -6.358801120480291e-06, 3.5028250612006445e-07,
        2.9236213718335624e-07, 2.087146084603753e-09, -1.4204103009968717e-08, -1.5361111883370453e-09, 5.86369004221861e-10,
        1.6252005593560658e-10, -1.1363641452399852e-11, -1.2074392441995626e-11, -1.576207892612739e-12, 4.0339382339981183e-13,
        1.5145253814815485e-13,
    ];

    /// <summary>The value below which a share p of the distribution lies, for p strictly between 0 and 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> Quantile(Vector256<double> p)
    {
        var centered = p - Vector256.Create(0.5);
        var inside = Inside(centered);
        var isTail = Vector256.GreaterThan(Vector256.Abs(centered), Vector256.Create(Central));
        return isTail.ExtractMostSignificantBits() == 0 ? inside : Vector256.ConditionalSelect(isTail, Tail(p, centered), inside);
    }

    /// <summary>The value below which a share p of the distribution lies; infinite at 0 and 1.</summary>
    internal static double Quantile(double p) => p switch
    {
        <= 0 => double.NegativeInfinity,
        >= 1 => double.PositiveInfinity,
        _ => Quantile(Vector256.Create(p)).ToScalar(),
    };

    /// <summary>The share of the distribution below z, with a relative error below 1e-12 also far out.</summary>
    internal static double Cumulative(double z)
    {
        if (z > 0)
        {
            return 1 - Cumulative(-z);
        }

        var t = (-z - 3) / (-z + 3);
        double next = 0, afterNext = 0;
        for (var index = Mills.Length - 1; index > 0; index--)
        {
            (next, afterNext) = (2 * t * next - afterNext + Mills[index], next);
        }

        return z < -38 ? 0 : (t * next - afterNext + Mills[0]) / (1 - z) * Density(z);
    }

    /// <summary>The density at z.</summary>
    internal static double Density(double z) => VectorMath.Exp(-z * z / 2) * InverseRootTwoPi;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Inside(Vector256<double> q)
    {
        var t = q * q;
        var above = t * 62.05294590917977 + Vector256.Create(-480.17046976739186);
        above = above * t + Vector256.Create(827.1996066768357);
        above = above * t + Vector256.Create(-598.6573293852571);
        above = above * t + Vector256.Create(212.9700930524132);
        above = above * t + Vector256.Create(-36.962462554146185);
        above = above * t + Vector256.Create(2.5066282746775697);
        var below = t * 97.58464327191851 + Vector256.Create(-388.00875696220646);
        below = below * t + Vector256.Create(508.85273057808064);
        below = below * t + Vector256.Create(-312.5903873521195);
        below = below * t + Vector256.Create(99.19834735373809);
        below = below * t + Vector256.Create(-15.793086640456037);
        below = below * t + Vector256<double>.One;
        return q * above / below;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector256<double> Tail(Vector256<double> p, Vector256<double> q)
    {
        var upper = Vector256.GreaterThan(q, Vector256<double>.Zero);
        var share = Vector256.ConditionalSelect(upper, Vector256<double>.One - p, p);
        var r = Vector256.Sqrt(VectorMath.Log(share) * -2.0);
        var above = r * 0.04478722969771422 + Vector256.Create(0.9389675089869133);
        above = above * r + Vector256.Create(4.416056877290848);
        above = above * r + Vector256.Create(2.340580794754513);
        above = above * r + Vector256.Create(-7.806022183131294);
        above = above * r + Vector256.Create(-3.1676442797952005);
        var below = r * 1.1333781320994355e-07 + Vector256.Create(0.04477439042888102);
        below = below * r + Vector256.Create(0.9400581891003973);
        below = below * r + Vector256.Create(4.634409774429197);
        below = below * r + Vector256.Create(5.344255746917352);
        below = below * r + Vector256<double>.One;
        var distance = above / below;
        return Vector256.ConditionalSelect(upper, distance, -distance);
    }
}
