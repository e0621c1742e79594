using System.Numerics;
using System.Runtime.Intrinsics;

namespace AiEconomics.Uncertainty.Sampling;

/// <summary>The scrambled direction numbers of one dimension.</summary>
/// <param name="Directions">One number for each bit of the index of a point.</param>
/// <param name="Shift">The digital shift: bits that are flipped in every point.</param>
/// <remarks>
/// A random lower triangular matrix over the bits (linear matrix scrambling, Matoušek 1998) and a random digital shift. The points keep
/// the even spread of the sequence, each of them is uniform, and the mean has the same variance as under Owen's nested scrambling, at
/// no cost per point. The matrix has 64 rows, so points also get the bits below those that the sequence sets.
/// </remarks>
internal sealed record Scramble(ulong[] Directions, ulong Shift)
{
    /// <summary>The dimension as published, with no scrambling.</summary>
    internal static Scramble None(int dimension) => new(DirectionNumbers.Of(dimension), 0);

    /// <summary>The scrambling that belongs to an input's name, a seed, and one of several repetitions.</summary>
    internal static Scramble Of(int dimension, int bits, string key, int seed, int replicate)
    {
        var random = new NamedStream(key, seed).At(~(long)replicate);
        var plain = DirectionNumbers.Of(dimension).AsSpan(0, bits);
        var scrambled = new ulong[plain.Length];
        for (var row = 0; row < 64; row++)
        {
            var rowBits = random.Next().ToScalar();
            // Of the row only the places before its own count; its own is 1, so that no bit is lost.
            var own = 1UL << (63 - row);
            var mask = (row == 0 ? 0 : rowBits & ~(ulong.MaxValue >> row)) | own;
            for (var column = 0; column < plain.Length; column++)
            {
                scrambled[column] |= (ulong)(BitOperations.PopCount(mask & plain[column]) & 1) << (63 - row);
            }
        }

        return new(scrambled, random.Next().ToScalar());
    }
}
