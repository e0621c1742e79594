using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Benchmarks;

/// <summary>What the parts of a draw cost on one core: the limits that a whole run can be held against.</summary>
internal static class Kernels
{
    private const int Repeats = 4096;

    internal static void Run()
    {
        var source = new StreamSource(["a"], 1);
        var block = new double[Block.Size];
        var shares = new double[Block.Size];
        source.Fill(0, 0, shares);
        Console.WriteLine("One core, inputs of one block in the fastest cache:");
        Report("random numbers", () => source.Fill(0, 3, block));
        Report("normal quantiles", () =>
        {
            shares.CopyTo(block, 0);
            StandardNormal.Quantiles(block);
        });
        Report("exponentials", () => Exponentials(shares, block));
    }

    private static void Exponentials(double[] from, double[] to)
    {
        var source = Block.Vectors(from);
        var target = Block.Vectors(to);
        for (var index = 0; index < source.Length; index++)
        {
            target[index] = VectorMath.Exp(source[index]);
        }
    }

    private static void Report(string what, Action work)
    {
        var seconds = Clock.Best(() =>
        {
            for (var repeat = 0; repeat < Repeats; repeat++)
            {
                work();
            }
        }, times: 20).Seconds;
        Console.WriteLine(FormattableString.Invariant($"  {what,-18} {Repeats * Block.Size / seconds / 1e6,6:F0} M/s"));
    }
}
