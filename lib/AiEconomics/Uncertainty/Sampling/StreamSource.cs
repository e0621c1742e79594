using System.Runtime.CompilerServices;
using AiEconomics.Uncertainty.Numerics;

namespace AiEconomics.Uncertainty.Sampling;

/// <summary>Independent random draws, one named stream for each input.</summary>
internal sealed class StreamSource : PointSource
{
    private readonly NamedStream[] streams;

    internal StreamSource(IReadOnlyList<string> keys, int seed) => streams = [.. keys.Select(key => new NamedStream(key, seed))];

    [MethodImpl(Hot.Loop)]
    internal override void Fill(int input, long block, Span<double> shares)
    {
        var generator = streams[input].At(block);
        foreach (ref var four in Block.Vectors(shares))
        {
            four = Block.ToUniform(generator.Next());
        }
    }
}
