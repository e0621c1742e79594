using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AiEconomics.Uncertainty.Sampling;

/// <summary>The unit of sampling: so many draws of one input lie side by side, few enough that a model's inputs stay in the fastest cache.</summary>
internal static class Block
{
    /// <summary>Draws in a block; draw <c>i</c> is number <c>i % Size</c> of block <c>i / Size</c>.</summary>
    internal const int Size = 1024;

    /// <summary>How many blocks hold so many draws.</summary>
    internal static long Count(long draws) => (draws + Size - 1) / Size;

    /// <summary>A block of doubles seen four at a time.</summary>
    internal static Span<Vector256<double>> Vectors(Span<double> values) => MemoryMarshal.Cast<double, Vector256<double>>(values);

    /// <summary>The middle of the 2^-52 wide cell of (0, 1) that the top 52 bits name: never 0, never 1, and symmetric about 1/2.</summary>
    internal static Vector256<double> ToUniform(Vector256<ulong> bits)
    {
        var oneToTwo = ((bits >>> 12) | Vector256.Create(0x3FF0000000000000UL)).AsDouble();
        return oneToTwo - Vector256.Create(1 - 1.0 / (1L << 53));
    }
}
