using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using AiEconomics.Uncertainty.Numerics;

namespace AiEconomics.Uncertainty.Runs;

/// <summary>Sums of distances from a value near the mean, and of their squares; four lanes, always added in one order.</summary>
internal struct Moments(double center)
{
    private double sum, squares;
    private long count;

    internal readonly double Mean => center + sum / count;

    internal readonly double Variance => count < 2 ? 0 : Math.Max(squares - sum * sum / count, 0) / (count - 1);

    internal readonly Estimate MeanEstimate => new(Mean, Math.Sqrt(Variance / count));

    [MethodImpl(Hot.Loop)]
    internal void Add(ReadOnlySpan<double> values)
    {
        var middle = Vector256.Create(center);
        Vector256<double> sums = default, squareSums = default;
        var vectors = MemoryMarshal.Cast<double, Vector256<double>>(values);
        foreach (var four in vectors)
        {
            var distance = four - middle;
            sums += distance;
            squareSums += distance * distance;
        }

        sum += Vector256.Sum(sums);
        squares += Vector256.Sum(squareSums);
        count += values.Length;
        foreach (var value in values[(vectors.Length * Vector256<double>.Count)..])
        {
            sum += value - center;
            squares += (value - center) * (value - center);
        }
    }

    internal void Add(in Moments other)
    {
        sum += other.sum;
        squares += other.squares;
        count += other.count;
    }
}
