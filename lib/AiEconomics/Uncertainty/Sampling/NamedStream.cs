using System.Buffers.Binary;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text;

namespace AiEconomics.Uncertainty.Sampling;

/// <summary>An endless row of random bits that depends on a name and a seed alone, readable from any block.</summary>
/// <remarks>
/// <para>SHA-256 of the seed and the name gives 256 bits. For each block a mixing function (the finalizer of SplitMix64, variant 13 of
/// Stafford) turns them and the number of the block into the state of four generators side by side, xoshiro256++ of Blackman and Vigna (2021),
/// which then fill the block. So the number of a draw works as a counter: no state is carried from block to block.</para>
/// <para>Each generator gives at most 256 numbers before it is set anew, out of a period of 2^256 - 1: that two of them overlap is as good as
/// excluded. xoshiro256++ passes the known batteries (BigCrush, PractRand).</para>
/// </remarks>
internal readonly struct NamedStream
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private readonly ulong first, second, third, fourth;

    internal NamedStream(string name, int seed)
    {
        var text = new byte[sizeof(int) + Encoding.UTF8.GetByteCount(name)];
        BinaryPrimitives.WriteInt32LittleEndian(text, seed);
        Encoding.UTF8.GetBytes(name, text.AsSpan(sizeof(int)));
        var hash = SHA256.HashData(text).AsSpan();
        first = BinaryPrimitives.ReadUInt64LittleEndian(hash);
        second = BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]);
        third = BinaryPrimitives.ReadUInt64LittleEndian(hash[16..]);
        fourth = BinaryPrimitives.ReadUInt64LittleEndian(hash[24..]);
    }

    /// <summary>The generators at the start of a block.</summary>
    internal Xoshiro At(long block) => new(
        Words(first, block, 0), Words(second, block, 1), Words(third, block, 2), Words(fourth, block, 3));

    private static Vector256<ulong> Words(ulong key, long block, ulong word)
    {
        var mixed = Mix(key + Golden * (ulong)block);
        return Vector256.Create(
            Mix(mixed + Golden * (4 * word + 1)), Mix(mixed + Golden * (4 * word + 2)),
            Mix(mixed + Golden * (4 * word + 3)), Mix(mixed + Golden * (4 * word + 4)));
    }

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
