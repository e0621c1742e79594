using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Uncertainty.Runs;

/// <summary>Counts draws against a bracket and keeps those strictly inside.</summary>
internal sealed class Tally(Bracket bracket)
{
    private double[] inside = new double[2 * Block.Size];
    private int kept;
    private long below, atLow, underHigh, atHigh;

    [MethodImpl(Hot.Loop)]
    internal void Add(ReadOnlySpan<double> values)
    {
        if (inside.Length - kept < values.Length)
        {
            Array.Resize(ref inside, 2 * inside.Length + values.Length);
        }

        var (low, high) = (Vector256.Create(bracket.Low), Vector256.Create(bracket.High));
        Vector256<long> isBelow = default, isAtLow = default, isUnderHigh = default, isAtHigh = default;
        var vectors = MemoryMarshal.Cast<double, Vector256<double>>(values);
        foreach (var four in vectors)
        {
            var (notAboveLow, belowHigh) = (Vector256.LessThanOrEqual(four, low), Vector256.LessThan(four, high));
            isBelow -= Vector256.LessThan(four, low).AsInt64();
            isAtLow -= notAboveLow.AsInt64();
            isUnderHigh -= belowHigh.AsInt64();
            isAtHigh -= Vector256.LessThanOrEqual(four, high).AsInt64();
            var between = Vector256.AndNot(belowHigh, notAboveLow).ExtractMostSignificantBits();
            if (between != 0)
            {
                Keep(four, between);
            }
        }

        below += Vector256.Sum(isBelow);
        atLow += Vector256.Sum(isAtLow);
        underHigh += Vector256.Sum(isUnderHigh);
        atHigh += Vector256.Sum(isAtHigh);
        AddOneByOne(values[(vectors.Length * Vector256<double>.Count)..]);
    }

    /// <summary>The counts so far; the next ones start at zero.</summary>
    internal Counts Take()
    {
        var taken = new Counts(below, atLow, underHigh, atHigh, inside.AsSpan(0, kept).ToArray());
        (below, atLow, underHigh, atHigh, kept) = (0, 0, 0, 0, 0);
        return taken;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Keep(Vector256<double> four, uint which)
    {
        for (; which != 0; which &= which - 1)
        {
            inside[kept++] = four.GetElement(BitOperations.TrailingZeroCount(which));
        }
    }

    private void AddOneByOne(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            below += value < bracket.Low ? 1 : 0;
            atLow += value <= bracket.Low ? 1 : 0;
            underHigh += value < bracket.High ? 1 : 0;
            atHigh += value <= bracket.High ? 1 : 0;
            if (value > bracket.Low && value < bracket.High)
            {
                inside[kept++] = value;
            }
        }
    }
}
