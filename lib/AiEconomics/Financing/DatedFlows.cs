using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>Cash flows with days: what they are worth on the first of them, and the rate at which that is nothing.</summary>
public static class DatedFlows
{
    /// <summary>Value on the day of the first flow: V = Σ A_i / (1 + r)^t_i, with t_i the years since then.</summary>
    /// <param name="flows">A_i with their days, in order.</param>
    /// <param name="rate">r, effective a year.</param>
    /// <param name="dayCount">How days count as years; Excel counts <see cref="DayCount.Actual365"/>.</param>
    /// <returns>V, in dollars of the first day.</returns>
    /// <exception cref="ArgumentException">The days are out of order, or there are no flows.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that rates differ by term.</para>
    /// <para><b>Error</b> that of the flows and of the rate.</para>
    /// <para><b>Source</b> XNPV of Excel, [microsoft-excel].</para>
    /// </remarks>
    public static Usd PresentValue(IReadOnlyList<DatedFlow> flows, InterestRate rate, DayCount dayCount = DayCount.Actual365) =>
        Usd.FromDollars(flows.Zip(Times(flows, dayCount), (flow, time) => flow.Amount.Dollars / rate.Growth(time)).Sum());

    /// <summary>Every rate at which the flows are worth nothing on their first day, rising; none where there is none.</summary>
    /// <param name="flows">A_i with their days, in order.</param>
    /// <param name="dayCount">How days count as years.</param>
    /// <exception cref="ArgumentException">The days are out of order, or there are no flows.</exception>
    public static IReadOnlyList<InterestRate> AllRatesOfReturn(IReadOnlyList<DatedFlow> flows, DayCount dayCount = DayCount.Actual365) =>
        InternalRateOfReturn.Found(Sum(flows, dayCount));

    /// <summary>The one rate at which the flows are worth nothing on their first day.</summary>
    /// <param name="flows">A_i with their days, in order.</param>
    /// <param name="dayCount">How days count as years; Excel counts <see cref="DayCount.Actual365"/>.</param>
    /// <returns>r, effective a year.</returns>
    /// <exception cref="ArgumentException">The days are out of order, there is no such rate, or there are several.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="InternalRateOfReturn.Of"/> leaves out.</para>
    /// <para><b>Error</b> that of the flows.</para>
    /// <para><b>Source</b> XIRR of Excel, [microsoft-excel], which takes one of several and does not say so.</para>
    /// </remarks>
    public static InterestRate RateOfReturn(IReadOnlyList<DatedFlow> flows, DayCount dayCount = DayCount.Actual365) =>
        InternalRateOfReturn.TheOnly(Sum(flows, dayCount));

    private static PowerSum Sum(IReadOnlyList<DatedFlow> flows, DayCount dayCount)
    {
        var times = Times(flows, dayCount);
        return PowerSum.At([.. flows.Select(flow => flow.Amount.Dollars)], times);
    }

    private static double[] Times(IReadOnlyList<DatedFlow> flows, DayCount dayCount)
    {
        ArgumentNullException.ThrowIfNull(flows);
        if (flows.Count == 0)
        {
            throw new ArgumentException("A value or a return needs cash flows, but there are none.");
        }

        for (var later = 1; later < flows.Count; later++)
        {
            if (flows[later].Day < flows[later - 1].Day)
            {
                throw new ArgumentException(
                    $"Flow {later + 1} is of {flows[later].Day:yyyy-MM-dd}, before that of {flows[later - 1].Day:yyyy-MM-dd}; put the days in order.");
            }
        }

        return [.. flows.Select(flow => YearFraction.Between(flows[0].Day, flow.Day, dayCount).Count)];
    }
}
