using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Capex;

/// <summary>How fast capital spending, or the ratio of two spenders, grows.</summary>
public static class CapexTrend
{
    /// <summary>Growth of one schedule: a line through the logarithms, see <see cref="GrowthTrend.Fit"/>.</summary>
    /// <param name="schedule">Periods of equal length on one convention, three or more.</param>
    /// <param name="level">The confidence of the interval.</param>
    /// <exception cref="ArgumentException">The periods are of unlike length or convention, or too few.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> prices of the time: the amounts are nominal.</para>
    /// <para><b>Error</b> the interval.</para>
    /// <para><b>Source</b> textbook regression.</para>
    /// </remarks>
    public static GrowthTrend Of(IReadOnlyList<CapexPeriod> schedule, Fraction level)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        foreach (var other in schedule.Skip(1))
        {
            CapexComparison.Check(schedule[0], other.Months == schedule[0].Months ? other with { End = schedule[0].End } : other, justification: null);
        }

        return GrowthTrend.Fit([.. schedule.Select(period => (period.End, period.Amount.Dollars))], level);
    }

    /// <summary>Growth of the ratio of two schedules, over the periods that both have.</summary>
    /// <param name="above">The schedule that is divided.</param>
    /// <param name="below">The schedule that it is divided by.</param>
    /// <param name="level">The confidence of the interval.</param>
    /// <returns>The factor a year of the ratio: above 1 where the first grows faster.</returns>
    /// <exception cref="ArgumentException">Fewer than three periods are in both, or a pair is on unlike conventions.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> periods that one of the two lacks.</para>
    /// <para><b>Error</b> the interval.</para>
    /// <para><b>Source</b> textbook regression.</para>
    /// </remarks>
    public static GrowthTrend OfRatio(IReadOnlyList<CapexPeriod> above, IReadOnlyList<CapexPeriod> below, Fraction level)
    {
        ArgumentNullException.ThrowIfNull(above);
        ArgumentNullException.ThrowIfNull(below);
        var ratios = above.Join(below, one => one.End, other => other.End, (one, other) => (one.End, CapexComparison.Of(one, other).Times));
        return GrowthTrend.Fit([.. ratios], level);
    }
}
