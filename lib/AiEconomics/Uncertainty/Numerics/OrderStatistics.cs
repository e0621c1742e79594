using System.Runtime.CompilerServices;

namespace AiEconomics.Uncertainty.Numerics;

/// <summary>Puts the values of given ranks into their places without sorting the rest.</summary>
internal static class OrderStatistics
{
    private const int Few = 24;
    private const int MostSampled = 512;

    // Standard errors of a share in the sample.
    private const double Beyond = 1.5;

    /// <summary>Rearranges values so that each of the ranks holds what it would hold if all were sorted.</summary>
    /// <param name="values">The values.</param>
    /// <param name="ranks">Places within the values, from small to large.</param>
    internal static void Place(Span<double> values, ReadOnlySpan<int> ranks)
    {
        while (ranks.Length > 0)
        {
            if (values.Length <= Few)
            {
                values.Sort();
                return;
            }

            var (less, notMore) = Split(values, Pivot(values, ranks[ranks.Length / 2]));
            var before = CountBelow(ranks, less);
            var upTo = CountBelow(ranks, notMore);
            Place(values[..less], ranks[..before]);
            values = values[notMore..];
            ranks = Shifted(ranks[upTo..], notMore);
        }
    }

    // Floyd and Rivest: a sample tells which value lies a little beyond the wanted rank, on the side of the middle, so that the rank stays in the
    // smaller part and soon in a very small one.
    private static double Pivot(ReadOnlySpan<double> values, int rank)
    {
        Span<double> sample = stackalloc double[(int)Math.Min(Math.Sqrt(values.Length), MostSampled)];
        for (var index = 0; index < sample.Length; index++)
        {
            sample[index] = values[(int)((long)index * values.Length / sample.Length)];
        }

        sample.Sort();
        var share = (rank + 0.5) / values.Length;
        var beyond = Beyond * Math.Sqrt(share * (1 - share) / sample.Length);
        return sample[(int)((share > 0.5 ? share - beyond : share + beyond) * sample.Length)];
    }

    // Three parts: below, equal, above. Of equal values some may stand in the last part; where all would, the pivot is the least, and a second pass finds them.
    private static (int Less, int NotMore) Split(Span<double> values, double pivot)
    {
        var less = Gather(values, pivot);
        return less > 0 ? (less, less) : (0, Gather(values, Math.BitIncrement(pivot)));
    }

    // Moves the values below a limit to the front and counts them. Each value is moved, wanted or not: a jump that depends on chance costs more.
    [MethodImpl(Hot.Loop)]
    private static int Gather(Span<double> values, double limit)
    {
        var count = 0;
        for (var index = 0; index < values.Length; index++)
        {
            var value = values[index];
            values[index] = values[count];
            values[count] = value;
            count += value < limit ? 1 : 0;
        }

        return count;
    }

    private static int CountBelow(ReadOnlySpan<int> ranks, int place)
    {
        var count = 0;
        while (count < ranks.Length && ranks[count] < place)
        {
            count++;
        }

        return count;
    }

    private static ReadOnlySpan<int> Shifted(ReadOnlySpan<int> ranks, int by)
    {
        var shifted = new int[ranks.Length];
        for (var index = 0; index < ranks.Length; index++)
        {
            shifted[index] = ranks[index] - by;
        }

        return shifted;
    }
}
