using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using AiEconomics.Uncertainty.Numerics;

namespace AiEconomics.Uncertainty.Sampling;

/// <summary>Points of a scrambled Sobol sequence, one dimension for each input in the order of the plan.</summary>
/// <remarks>
/// Point <c>i</c> of a dimension is the exclusive-or of the direction numbers that the bits of <c>i</c> select. So a block needs one number for the
/// high bits, and a table for the low ones. The scrambling is in the direction numbers and in a shift; see <see cref="Scramble"/>.
/// </remarks>
internal sealed class SobolSource : PointSource
{
    private const int LowBits = 10;
    private readonly ulong[][] directions;
    private readonly ulong[] shifts;
    private readonly ulong[][] tables;

    internal SobolSource(IReadOnlyList<string> keys, int seed, long draws, int replicate)
    {
        // Only as many direction numbers as the indices have bits, and no longer a table than is read, four at a time.
        var bits = Math.Clamp(64 - BitOperations.LeadingZeroCount((ulong)draws - 1), 2, DirectionNumbers.Bits);
        var scrambles = keys.Select((key, dimension) => Scramble.Of(dimension, bits, key, seed, replicate)).ToList();
        directions = [.. scrambles.Select(scramble => scramble.Directions)];
        shifts = [.. scrambles.Select(scramble => scramble.Shift)];
        tables = [.. directions.Select(Table)];
    }

    [MethodImpl(Hot.Loop)]
    internal override void Fill(int input, long block, Span<double> shares)
    {
        var high = Vector256.Create(shifts[input] ^ High(directions[input], block));
        var low = MemoryMarshal.Cast<ulong, Vector256<ulong>>(tables[input].AsSpan());
        var target = Block.Vectors(shares);
        for (var index = 0; index < target.Length; index++)
        {
            target[index] = Block.ToUniform(low[index] ^ high);
        }
    }

    /// <summary>The exclusive-or of the direction numbers above the low bits that the bits of a block's number select.</summary>
    private static ulong High(ulong[] directions, long block)
    {
        ulong high = 0;
        for (var bit = LowBits; block != 0; bit++, block >>= 1)
        {
            high ^= directions[bit] * (ulong)(block & 1);
        }

        return high;
    }

    // Each bit doubles the table: the points with the bit are those without it, each with the bit's direction number added.
    private static ulong[] Table(ulong[] directions)
    {
        var table = new ulong[1 << Math.Min(LowBits, directions.Length)];
        var vectors = MemoryMarshal.Cast<ulong, Vector256<ulong>>(table.AsSpan());
        vectors[0] = Vector256.Create(0, directions[0], directions[1], directions[0] ^ directions[1]);
        for (var (bit, filled) = (2, 1); filled < vectors.Length; bit++, filled *= 2)
        {
            var direction = Vector256.Create(directions[bit]);
            for (var index = 0; index < filled; index++)
            {
                vectors[filled + index] = vectors[index] ^ direction;
            }
        }

        return table;
    }
}
