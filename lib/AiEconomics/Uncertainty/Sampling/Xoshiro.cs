using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace AiEconomics.Uncertainty.Sampling;

/// <summary>Four xoshiro256++ generators side by side.</summary>
internal struct Xoshiro(Vector256<ulong> first, Vector256<ulong> second, Vector256<ulong> third, Vector256<ulong> fourth)
{
    private Vector256<ulong> a = first, b = second, c = third, d = fourth;

    /// <summary>The next 64 bits of each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Vector256<ulong> Next()
    {
        var result = Rotated(a + d, 23) + a;
        var shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = Rotated(d, 45);
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Rotated(Vector256<ulong> bits, int by) => (bits << by) | (bits >>> (64 - by));
}
