using AiEconomics.Units;

namespace AiEconomics.Notebooks.Charts;

/// <summary>The part of an axis that a chart shows: all ends, with room for the texts to the right of them.</summary>
/// <param name="Low">The lowest value shown.</param>
/// <param name="High">The highest end of a row.</param>
/// <param name="Logarithmic">Whether the axis is logarithmic.</param>
/// <param name="End">Where the axis ends, as its range has it: a logarithm where it is logarithmic.</param>
internal sealed record Extent(double Low, double High, bool Logarithmic, double End)
{
    // A longer text would leave nothing for what is drawn.
    private const double MostOfWidth = 0.6;

    internal double[] Range => [ChartStyle.Rounded(Start(Low, Logarithmic)), ChartStyle.Rounded(End)];

    internal static Extent Of<T>(IReadOnlyList<Bounds<T>> bounds, bool logarithmic, double scale) where T : struct, IQuantity<T>
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
        var low = logarithmic ? Math.Pow(10, Math.Floor(Math.Log10(ends.Min()) - 0.05)) : 0;
        var start = Start(low, logarithmic);
        double Distance(double value) => (logarithmic ? Math.Log10(value) : value) - start;

        // A text begins where its row ends, or where a bound without an upper end begins.
        var needed = bounds
            .Select(bound => (Begins: (bound.High ?? bound.Low).BaseValue / scale, Part: Math.Min(MostOfWidth, ChartStyle.PartOfWidth($"{bound}"))))
            .Where(text => text.Begins > 0)
            .Select(text => Distance(text.Begins) / (1 - text.Part));
        return new(low, ends.Max(), logarithmic, start + needed.Append(Distance(ends.Max())).Max());
    }

    private static double Start(double low, bool logarithmic) => logarithmic ? Math.Log10(low) : 0;
}
