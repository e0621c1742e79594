using AiEconomics.Units;
using MathNet.Numerics.Distributions;

namespace AiEconomics.Uncertainty;

/// <summary>By what factor something grows in a year, after a straight line through its logarithms.</summary>
/// <param name="FactorPerYear">The estimate: 2 means doubled after a year, 0.5 halved.</param>
/// <param name="Low">The lower end of the confidence interval.</param>
/// <param name="High">The upper end.</param>
/// <param name="Level">The confidence of the interval, such as 0.95.</param>
/// <param name="Points">How many values it rests on.</param>
public sealed record GrowthTrend(Ratio FactorPerYear, Ratio Low, Ratio High, Fraction Level, int Points)
{
    // As published regressions count a year; a leap day more would change the factor by less than its rounding.
    private const double DaysPerYear = 365;

    /// <summary>Whether the interval excludes that nothing changed.</summary>
    public bool IsCertain => Low.Times > 1 || High.Times < 1;

    /// <summary>Least squares of the logarithm of the value on the date: ln y = a + b · t, factor e^b.</summary>
    /// <param name="points">Values with their days, three or more, not all of one day, all above zero.</param>
    /// <param name="level">The confidence of the interval.</param>
    /// <returns>The factor of a year with its interval, from Student's distribution.</returns>
    /// <exception cref="ArgumentException">There are too few points, they are all of one day, or one is not above zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that values of following years depend on one another, so that the true interval is wider; that growth need not be even.</para>
    /// <para><b>Error</b> the interval; beyond the last point the line is a guess.</para>
    /// <para><b>Source</b> textbook regression.</para>
    /// </remarks>
    public static GrowthTrend Fit(IReadOnlyList<(DateOnly Day, double Value)> points, Fraction level)
    {
        ArgumentNullException.ThrowIfNull(points);
        Check(points);
        var years = points.Select(point => (point.Day.DayNumber - points[0].Day.DayNumber) / DaysPerYear).ToArray();
        var logs = points.Select(point => Math.Log(point.Value)).ToArray();
        var (intercept, slope) = MathNet.Numerics.Fit.Line(years, logs);

        var freedom = points.Count - 2;
        var residuals = years.Zip(logs, (year, log) => Math.Pow(log - intercept - slope * year, 2)).Sum();
        var mean = years.Average();
        var error = Math.Sqrt(residuals / freedom / years.Sum(year => (year - mean) * (year - mean)));
        var reach = StudentT.InvCDF(0, 1, freedom, (1 + level.Ratio) / 2) * error;
        return new(Factor(slope), Factor(slope - reach), Factor(slope + reach), level, points.Count);
    }

    /// <summary>The factor and its interval.</summary>
    public override string ToString() =>
        $"{Show.Significant(FactorPerYear.Times)} times a year [{Show.Significant(Low.Times)}, {Show.Scaled(High.Times)}]";

    private static Ratio Factor(double logPerYear) => Ratio.FromTimes(Math.Exp(logPerYear));

    private static void Check(IReadOnlyList<(DateOnly Day, double Value)> points)
    {
        var days = points.Select(point => point.Day).Distinct().Count();
        if (points.Count < 3 || days == 1)
        {
            throw new ArgumentException($"A trend with its interval needs three values or more on different days, but has {points.Count} on {days}.");
        }

        if (points.Any(point => !(point.Value > 0)))
        {
            throw new ArgumentException("A trend of logarithms has no place for a value that is not above zero; leave it out and say so.");
        }
    }
}
