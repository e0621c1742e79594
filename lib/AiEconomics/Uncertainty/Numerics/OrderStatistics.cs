using System.Runtime.CompilerServices;

namespace AiEconomics.Uncertainty.Numerics;

/// <summary>Puts the values of given ranks into their places without sorting the rest.</summary>
internal static class OrderStatistics
{
    private const int Few = 24;

    /// <summary>Rearranges values so that each of the ranks holds what it would hold if all were sorted.</summary>
    /// <param name="values">The values.</param>
    /// <param name="ranks">Places within the values, from small to large.</param>
    internal static void Place(Span<double> values, ReadOnlySpan<int> ranks)
    {
        while (ranks.Length > 0 && values.Length > Few)
        {
            var (less, notMore) = Split(values);
            var before = CountBelow(ranks, less);
            var upTo = CountBelow(ranks, notMore);
            Place(values[..less], ranks[..before]);
            values = values[notMore..];
            ranks = Shifted(ranks[upTo..], notMore);
        }

        if (ranks.Length > 0)
        {
            values.Sort();
        }
    }

    // Hoare's partition around the median of three, in three parts: below, equal, above.
    [MethodImpl(Hot.Loop)]
    private static (int Less, int NotMore) Split(Span<double> values)
    {
        var pivot = Middle(values[values.Length / 4], values[values.Length / 2], values[values.Length / 4 * 3]);
        var (left, right) = (0, values.Length - 1);
        while (left <= right)
        {
            while (values[left] < pivot)
            {
                left++;
            }

            while (values[right] > pivot)
            {
                right--;
            }

            if (left <= right)
            {
                (values[left], values[right]) = (values[right], values[left]);
                left++;
                right--;
            }
        }

        // Between right and left stands at most one value, equal to the pivot.
        return (right + 1, left);
    }

    private static double Middle(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));

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
