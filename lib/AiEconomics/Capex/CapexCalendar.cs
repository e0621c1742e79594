using System.Globalization;
using AiEconomics.Units;

namespace AiEconomics.Capex;

/// <summary>Brings fiscal years that end in unlike months to one calendar year.</summary>
public static class CapexCalendar
{
    private const int MonthsPerYear = 12;

    /// <summary>Spending of one calendar year, from the fiscal years or quarters that cover its months.</summary>
    /// <param name="schedule">Periods of one owner on one lease convention, not overlapping.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="within">
    /// How spending grows within each period, continuously; none spreads it evenly over the months, which puts too little in the later half of a year of growth.
    /// </param>
    /// <returns>The twelve months to the end of December, with the assumption in words; as reported where a period is that very year.</returns>
    /// <exception cref="ArgumentException">The periods are of several owners or conventions, overlap, or leave a month of the year uncovered.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> seasons, and the jumps of large deliveries.</para>
    /// <para><b>Error</b> a few percent at most: what the cut gives to one half of a fiscal year it takes from the other.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    public static CapexPeriod Year(IReadOnlyList<CapexPeriod> schedule, int year, YearlyGrowth within = default)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        var first = schedule.Count > 0 ? schedule[0] : throw new ArgumentException("A calendar year needs the periods of a schedule, but has none.");
        Check(schedule, first);
        var covering = Enumerable.Range(1, MonthsPerYear)
            .Select(month => (First: new DateOnly(year, month, 1), Period: Covering(schedule, new(year, month, 1), first.Owner)))
            .ToList();
        var total = covering.Sum(month => month.Period.Amount.Dollars * Share(month.Period, month.First, within));
        var cut = covering.Select(month => month.Period).Distinct().Where(period => period.Start.Year != year || period.End.Year != year).ToList();
        return first with
        {
            End = new(year, MonthsPerYear, 31),
            Months = MonthsPerYear,
            Amount = Usd.FromDollars(total),
            IsForecast = covering.Any(month => month.Period.IsForecast),
            Assumption = cut.Count == 0 ? first.Assumption : Assumed(first.Owner, within),
        };
    }

    private static string Assumed(string owner, YearlyGrowth within) => within.OrdersOfMagnitude == 0
        ? $"{owner}: each fiscal year is spread evenly over its months"
        : $"{owner}: spending grows {within} within each fiscal year";

    // The part of a period's spending that falls into its month which begins on that day.
    private static double Share(CapexPeriod period, DateOnly month, YearlyGrowth within)
    {
        var place = MonthsPerYear * (month.Year - period.Start.Year) + month.Month - period.Start.Month;
        double Weight(int number) => within.Over(Years.FromMonths(number)).Times;
        return Weight(place) / Enumerable.Range(0, period.Months).Sum(Weight);
    }

    private static CapexPeriod Covering(IReadOnlyList<CapexPeriod> schedule, DateOnly month, string owner)
    {
        var found = schedule.Where(period => period.Start <= month && period.End >= month).ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"No period of {owner} covers {month:yyyy-MM}; add the one that does, or take an earlier year.")),
            _ => throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"{month:yyyy-MM} of {owner} is covered {found.Count} times, by {string.Join(" and ", found.Select(period => period.Named))}; leave one out.")),
        };
    }

    private static void Check(IReadOnlyList<CapexPeriod> schedule, CapexPeriod first)
    {
        foreach (var other in schedule)
        {
            if (other.Owner != first.Owner)
            {
                throw new ArgumentException($"A schedule is of one owner, but holds {first.Owner} and {other.Owner}; make one schedule for each.");
            }

            CapexComparison.Check(first, other with { End = first.End, Months = first.Months, IsForecast = first.IsForecast }, justification: null);
        }
    }
}
