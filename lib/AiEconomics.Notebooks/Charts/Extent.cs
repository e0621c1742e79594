using AiEconomics.Units;

namespace AiEconomics.Notebooks.Charts;

/// <summary>The part of an axis that a chart shows: all ends, with room for the labels to the right of them.</summary>
internal sealed record Extent(double Low, double High, bool Logarithmic)
{
    // The label of a row stands to the right of its dot and takes about a third of the width.
    private const double RoomForLabels = 1.45;

    internal double[] Range => Logarithmic
        ? [ChartStyle.Rounded(Math.Log10(Low)), ChartStyle.Rounded(Math.Log10(Low) + (Math.Log10(High) - Math.Log10(Low)) * RoomForLabels)]
        : [0, ChartStyle.Rounded(High * RoomForLabels)];

    internal static Extent Of<T>(IEnumerable<Bounds<T>> bounds, bool logarithmic, double scale) where T : struct, IQuantity<T>
    {
        var ends = bounds
            .SelectMany(bound => new[] { bound.Low.BaseValue, bound.High?.BaseValue ?? 1.5 * bound.Low.BaseValue })
            .Where(end => end > 0)
            .Select(end => end / scale)
            .ToList();
        if (ends.Count == 0)
        {
            throw new ArgumentException("A chart needs a value above zero, but all are zero.");
        }

        // A logarithmic axis starts at the power of ten below the smallest end.
        return logarithmic
            ? new(Math.Pow(10, Math.Floor(Math.Log10(ends.Min()) - 0.05)), ends.Max(), true)
            : new(0, ends.Max(), false);
    }
}
