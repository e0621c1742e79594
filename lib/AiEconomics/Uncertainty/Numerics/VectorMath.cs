using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace AiEconomics.Uncertainty.Numerics;

/// <summary>Exponential and logarithm on four numbers at once, with the same digits on every processor.</summary>
/// <remarks>
/// Only addition, subtraction, multiplication, division, square root, integer operations and the fused multiply-add are used, each of
/// which IEEE 754 defines to the last bit; no library function is called, because those differ between systems. A product and a sum are
/// fused where the code says so and nowhere else; a processor without that operation gives the same digits more slowly. Where there are
/// no vectors of this width the runtime does the same operations on shorter ones.
/// </remarks>
internal static class VectorMath
{
    // Adding and subtracting 1.5 · 2^52 rounds to the nearest integer, and leaves that integer in the low bits.
    private const double Rounder = 6755399441055744.0;
    private const double PerLog2 = 1.4426950408889634;

    // log 2 in two parts, the first with so few bits that its product with an exponent is exact.
    private const double Log2High = 0.6931471803691238;
    private const double Log2Low = 1.9082149292705877e-10;

    // The bit patterns of the square root of one half, and of 2^52.
    private const long RootHalf = 0x3FE6A09E667F3BCD;
    private const long TwoTo52 = 0x4330000000000000;

    /// <summary>e^x, within 3e-14 of the value; beyond ±708 the value at that end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> Exp(Vector256<double> x)
    {
        // In this order a NaN stays one.
        x = Vector256.MinNative(Vector256.Create(708.0), Vector256.MaxNative(Vector256.Create(-708.0), x));
        var rounded = MultiplyAdd(x, Vector256.Create(PerLog2), Vector256.Create(Rounder));
        var exponent = Vector256.Create(Rounder) - rounded;
        var rest = MultiplyAdd(exponent, Vector256.Create(Log2Low), MultiplyAdd(exponent, Vector256.Create(Log2High), x));
        var mantissa = ExpNearZero(rest);
        return (mantissa.AsInt64() + (rounded.AsInt64() << 52)).AsDouble();
    }

    /// <summary>Natural logarithm of a positive number, within 4e-16 of the value or of 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> Log(Vector256<double> x)
    {
        var bits = x.AsInt64();
        var biased = (bits - Vector256.Create(RootHalf) + Vector256.Create(1024L << 52)) >>> 52;
        var exponent = (biased | Vector256.Create(TwoTo52)).AsDouble() - Vector256.Create(4503599627370496.0 + 1024);
        var mantissa = (bits - ((biased - Vector256.Create(1024L)) << 52)).AsDouble();
        var ratio = (mantissa - Vector256<double>.One) / (mantissa + Vector256<double>.One);
        return exponent * Log2High + (LogSeries(ratio) + exponent * Log2Low);
    }

    /// <summary>e^x.</summary>
    internal static double Exp(double x) => Exp(Vector256.Create(x)).ToScalar();

    /// <summary>Natural logarithm of a positive number.</summary>
    internal static double Log(double x) => Log(Vector256.Create(x)).ToScalar();

    // Chebyshev series of e^x on ±(log 2)/2 to degree 9, as powers; its coefficients are Bessel functions of the half width.
    // Summed in pairs (Estrin's scheme), so that a processor can work on several at once.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> ExpNearZero(Vector256<double> r)
    {
        var square = r * r;
        var fourth = square * square;
        var low = MultiplyAdd(Pair(r, 0.49999999999438055, 0.16666666666554297), square, Pair(r, 1.0000000000000135, 1.0000000000000067));
        var high = MultiplyAdd(Pair(r, 0.0013888801710226376, 0.00019841170226646184), square, Pair(r, 0.041666667040810505, 0.008333333385702744));
        return MultiplyAdd(MultiplyAdd(Pair(r, 2.4884478239156414e-05, 2.7640198843428343e-06), fourth, high), fourth, low);
    }

    // log((1 + f) / (1 - f)) = 2 (f + f³/3 + f⁵/5 + …); |f| is at most 0.172 here, where ten terms reach the last bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> LogSeries(Vector256<double> f)
    {
        var square = f * f;
        var fourth = square * square;
        var low = MultiplyAdd(Pair(square, 2.0 / 7, 2.0 / 9), fourth, Pair(square, 2.0 / 3, 2.0 / 5));
        var high = MultiplyAdd(Pair(square, 2.0 / 15, 2.0 / 17), fourth, Pair(square, 2.0 / 11, 2.0 / 13));
        var eighth = fourth * fourth;
        var sum = MultiplyAdd(MultiplyAdd(Pair(square, 2.0 / 19, 2.0 / 21), eighth, high), eighth, low);
        return MultiplyAdd(f * square, sum, f * 2.0);
    }

    /// <summary>constant + slope · x, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> Pair(Vector256<double> x, double constant, double slope) =>
        MultiplyAdd(x, Vector256.Create(slope), Vector256.Create(constant));

    /// <summary>x · y + z, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> MultiplyAdd(Vector256<double> x, Vector256<double> y, Vector256<double> z) => Vector256.FusedMultiplyAdd(x, y, z);
}
