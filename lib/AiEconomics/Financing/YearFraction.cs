using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>The time between two days under a convention.</summary>
public static class YearFraction
{
    /// <summary>The part of a year, or the years, from one day to another.</summary>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The later day.</param>
    /// <param name="dayCount">The convention, which a contract names.</param>
    /// <returns>The time in years.</returns>
    /// <exception cref="ArgumentException">The later day lies before the earlier one.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> holidays and business days.</para>
    /// <para><b>Error</b> none within the convention; the conventions differ by up to one and a half percent.</para>
    /// <para><b>Source</b> YEARFRAC of Excel, [microsoft-excel]; for <see cref="DayCount.ActualActual"/> the definitions of ISDA.</para>
    /// </remarks>
    public static Years Between(DateOnly from, DateOnly to, DayCount dayCount)
    {
        if (to < from)
        {
            throw new ArgumentException($"Days must run forward, but {to:yyyy-MM-dd} follows {from:yyyy-MM-dd}; put them in order.");
        }

        var days = to.DayNumber - from.DayNumber;
        return Years.FromYears(dayCount switch
        {
            DayCount.Actual365 => days / 365.0,
            DayCount.Actual360 => days / 360.0,
            DayCount.Thirty360 => Thirty360Days(from, to) / 360.0,
            DayCount.ActualActual => OverOwnYear(to) - OverOwnYear(from),
            _ => throw new ArgumentException($"'{(int)dayCount}' is no day count; choose one of {string.Join(", ", Enum.GetNames<DayCount>())}."),
        });
    }

    // The year and the part of it gone by, so that the difference counts each year by its own length.
    private static double OverOwnYear(DateOnly day) => day.Year + (day.DayOfYear - 1.0) / (DateTime.IsLeapYear(day.Year) ? 366 : 365);

    private static int Thirty360Days(DateOnly from, DateOnly to)
    {
        var fromFebruary = IsEndOfFebruary(from);
        var first = fromFebruary ? 30 : Math.Min(from.Day, 30);
        var last = (fromFebruary && IsEndOfFebruary(to)) || (first == 30 && to.Day == 31) ? 30 : to.Day;
        return 360 * (to.Year - from.Year) + 30 * (to.Month - from.Month) + last - first;
    }

    private static bool IsEndOfFebruary(DateOnly day) => day is { Month: 2 } && day.AddDays(1).Month == 3;
}
