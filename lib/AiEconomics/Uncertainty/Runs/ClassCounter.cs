namespace AiEconomics.Uncertainty.Runs;

/// <summary>Counts results in equal classes between two ends.</summary>
internal sealed class ClassCounter(double low, double high, int classes)
{
    /// <summary>The ends of the classes, one more than there are classes.</summary>
    internal double[] Edges => [.. Enumerable.Range(0, classes + 1).Select(edge => low + (high - low) * edge / classes)];

    internal void Count(ReadOnlySpan<double> results, long[] counts)
    {
        var perUnit = high > low ? classes / (high - low) : 0;
        foreach (var result in results)
        {
            if (result >= low && result <= high)
            {
                counts[Math.Min((int)((result - low) * perUnit), classes - 1)]++;
            }
        }
    }

    /// <summary>The counts so far; the next ones start at zero.</summary>
    internal static long[] Take(long[] counts)
    {
        var taken = (long[])counts.Clone();
        Array.Clear(counts);
        return taken;
    }

    internal double[] Shares(long[][] pieces, long draws) =>
        [.. Enumerable.Range(0, classes).Select(index => (double)pieces.Sum(piece => piece[index]) / draws)];
}
