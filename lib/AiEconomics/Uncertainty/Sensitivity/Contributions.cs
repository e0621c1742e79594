using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Uncertainty;

/// <summary>What each point adds to the sums from which Sobol indices are made; one row for a point, so that resampling reads rows.</summary>
internal sealed class Contributions
{
    private readonly int inputs;
    private readonly bool pairs;
    private readonly int indices;
    private readonly int width;
    private readonly int samples;
    private readonly double[] rows;

    /// <param name="results">Of A, of B, of A with each input from B, and, for pairs, of B with each input from A.</param>
    /// <param name="inputs">How many inputs.</param>
    /// <param name="pairs">Whether second-order indices are wanted.</param>
    internal Contributions(double[][] results, int inputs, bool pairs)
    {
        (this.inputs, this.pairs, samples) = (inputs, pairs, results[0].Length);
        indices = 2 * inputs + (pairs ? inputs * (inputs - 1) / 2 : 0);
        width = (2 + indices + 3) & ~3;
        rows = new double[(long)samples * width];
        // Estimates of products are steadier around the mean.
        var mean = (results[0].Average() + results[1].Average()) / 2;
        Parallel.For(0, (int)Block.Count(samples), block =>
        {
            for (var sample = block * Block.Size; sample < Math.Min(samples, (block + 1) * Block.Size); sample++)
            {
                Fill(rows.AsSpan(sample * width, width), results, sample, mean);
            }
        });
    }

    internal double[] Sum()
    {
        var sum = new double[width];
        for (var sample = 0; sample < samples; sample++)
        {
            Add(sum, sample);
        }

        return sum;
    }

    /// <summary>The sum over as many points drawn with replacement.</summary>
    [MethodImpl(Hot.Loop)]
    internal double[] Resampled(int seed, int repetition)
    {
        var sum = new double[width];
        var stream = new NamedStream("bootstrap", seed).At(repetition);
        for (var drawn = 0; drawn < samples; drawn += Vector256<ulong>.Count)
        {
            var bits = stream.Next();
            for (var lane = 0; lane < Math.Min(Vector256<ulong>.Count, samples - drawn); lane++)
            {
                Add(sum, (int)Math.BigMul(bits.GetElement(lane), (ulong)samples, out _));
            }
        }

        return sum;
    }

    /// <summary>First-order indices of all inputs, then total ones, then those of the pairs.</summary>
    internal double[] Estimate(double[] sum)
    {
        var mean = sum[0] / (2 * samples);
        var variance = sum[1] / (2 * samples) - mean * mean;
        var found = sum.Skip(2).Take(indices).Select(part => variance > 0 ? part / samples / variance : 0).ToArray();
        var next = 2 * inputs;
        for (var first = 0; pairs && first < inputs; first++)
        {
            for (var second = first + 1; second < inputs; second++)
            {
                found[next++] -= found[first] + found[second];
            }
        }

        return found;
    }

    private void Fill(Span<double> row, double[][] results, int sample, double mean)
    {
        var (a, b) = (results[0][sample] - mean, results[1][sample] - mean);
        row[0] = a + b;
        row[1] = a * a + b * b;
        for (var input = 0; input < inputs; input++)
        {
            var mixed = results[2 + input][sample] - mean;
            row[2 + input] = b * (mixed - a);
            row[2 + inputs + input] = (a - mixed) * (a - mixed) / 2;
        }

        var next = 2 + 2 * inputs;
        for (var first = 0; pairs && first < inputs; first++)
        {
            var reverse = results[2 + inputs + first][sample] - mean;
            for (var second = first + 1; second < inputs; second++)
            {
                row[next++] = reverse * (results[2 + second][sample] - mean) - a * b;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(double[] sum, int sample)
    {
        var row = MemoryMarshal.Cast<double, Vector256<double>>(rows.AsSpan(sample * width, width));
        var target = Block.Vectors(sum);
        for (var index = 0; index < target.Length; index++)
        {
            target[index] += row[index];
        }
    }
}
