using AiEconomics.Units;
using MathNet.Numerics.Distributions;

namespace AiEconomics.Pricing;

/// <summary>By what factor prices of a given ability fall in a year, after a straight line through their logarithms.</summary>
/// <param name="FactorPerYear">The estimate: 10 means a tenth after a year.</param>
/// <param name="Low">The lower end of the confidence interval; below 1 the prices may as well have risen.</param>
/// <param name="High">The upper end.</param>
/// <param name="Level">The confidence of the interval, such as 0.95.</param>
/// <param name="Points">How many prices it rests on.</param>
public sealed record PriceDecline(Ratio FactorPerYear, Ratio Low, Ratio High, Fraction Level, int Points)
{
    // As the source counts a year; a leap day more would change the factor by less than its rounding.
    private const double DaysPerYear = 365;

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
        var years = points.Select(point => (point.Day.DayNumber - points[0].Day.DayNumber) / DaysPerYear).ToArray();
        var logs = points.Select(point => Math.Log(point.Price.Dollars)).ToArray();
        var (intercept, slope) = MathNet.Numerics.Fit.Line(years, logs);

        var freedom = points.Count - 2;
        var residuals = years.Zip(logs, (year, log) => Math.Pow(log - intercept - slope * year, 2)).Sum();
        var mean = years.Average();
        var error = Math.Sqrt(residuals / freedom / years.Sum(year => (year - mean) * (year - mean)));
        var reach = StudentT.InvCDF(0, 1, freedom, (1 + level.Ratio) / 2) * error;
        return new(Factor(-slope), Factor(-slope - reach), Factor(-slope + reach), level, points.Count);
    }

    /// <summary>The factor and its interval.</summary>
    public override string ToString() =>
        $"{Show.Significant(FactorPerYear.Times)} times a year [{Show.Significant(Low.Times)}, {Show.Scaled(High.Times)}]";

    private static Ratio Factor(double logPerYear) => Ratio.FromTimes(Math.Exp(logPerYear));

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
