using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>By what factor prices of a given ability fall in a year, after a straight line through their logarithms.</summary>
/// <param name="FactorPerYear">The estimate: 10 means a tenth after a year.</param>
/// <param name="Low">The lower end of the confidence interval; below 1 the prices may as well have risen.</param>
/// <param name="High">The upper end.</param>
/// <param name="Level">The confidence of the interval, such as 0.95.</param>
/// <param name="Points">How many prices it rests on.</param>
public sealed record PriceDecline(Ratio FactorPerYear, Ratio Low, Ratio High, Fraction Level, int Points)
{
    /// <summary>Whether the interval excludes that prices stood still.</summary>
    public bool IsCertain => Low.Times > 1;

    /// <summary>Least squares of the logarithm of the price on the date: ln p = a − b · t, factor e^b.</summary>
    /// <param name="points">Prices with their days, three or more, not all of one day, all above zero.</param>
    /// <param name="level">The confidence of the interval.</param>
    /// <returns>The factor of a year with its interval, from Student's distribution.</returns>
    /// <exception cref="ArgumentException">There are too few points, they are all of one day, or one is free.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that the points are minima which depend on one another, so that the true interval is wider; that providers'
    /// margins move as well as costs; that the fall need not be even.</para>
    /// <para><b>Error</b> the interval, often a factor of ten with the five or six points of a published series.</para>
    /// <para><b>Source</b> textbook regression; data and published factors: [epoch-price-trends].</para>
    /// </remarks>
    public static PriceDecline Fit(IReadOnlyList<PricePoint> points, Fraction level)
    {
        ArgumentNullException.ThrowIfNull(points);
        Check(points);
        var growth = GrowthTrend.Fit([.. points.Select(point => (point.Day, point.Price.Dollars))], level);
        return new(Inverse(growth.FactorPerYear), Inverse(growth.High), Inverse(growth.Low), level, points.Count);
    }

    /// <summary>The factor and its interval.</summary>
    public override string ToString() =>
        $"{Show.Significant(FactorPerYear.Times)} times a year [{Show.Significant(Low.Times)}, {Show.Scaled(High.Times)}]";

    private static Ratio Inverse(Ratio factor) => Ratio.FromTimes(1 / factor.Times);

    private static void Check(IReadOnlyList<PricePoint> points)
    {
        if (points.Count < 3 || points.All(point => point.Day == points[0].Day))
        {
            throw new ArgumentException(
                $"A trend with its interval needs three prices or more on different days, but has {points.Count} on " +
                $"{points.Select(point => point.Day).Distinct().Count()}.");
        }

        if (points.Any(point => point.Price.Dollars == 0))
        {
            throw new ArgumentException("A trend of logarithms has no place for a free model; leave it out and say so.");
        }
    }
}
