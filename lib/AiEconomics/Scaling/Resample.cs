using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Scaling;

/// <summary>Draws models with replacement.</summary>
internal static class Resample
{
    // What a named stream gives before it is set anew: 256 numbers of each of four generators.
    private const int DrawsPerBlock = 1024;

    /// <summary>How often each model is drawn in the resample of that number, which depends on the number alone.</summary>
    [MethodImpl(Hot.Loop)]
    internal static void Draw(NamedStream stream, int number, Span<int> counts)
    {
        counts.Clear();
        var blocks = (counts.Length + DrawsPerBlock - 1) / DrawsPerBlock;
        for (var drawn = 0; drawn < counts.Length;)
        {
            var generator = stream.At((long)number * blocks + drawn / DrawsPerBlock);
            var end = Math.Min(counts.Length, drawn + DrawsPerBlock);
            while (drawn < end)
            {
                var bits = generator.Next();
                for (var lane = 0; lane < Vector256<ulong>.Count && drawn < end; lane++, drawn++)
                {
                    counts[(int)Math.BigMul(bits.GetElement(lane), (ulong)counts.Length, out _)]++;
                }
            }
        }
    }
}
