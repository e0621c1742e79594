using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>What a row of yearly cash flows is worth now. Two conventions differ by one year of interest, so each has its name.</summary>
public static class NetPresentValue
{
    /// <summary>The first flow is paid now: V = Σ A_t / (1 + r)^t, with t from 0. The convention of [numpy-financial].</summary>
    /// <param name="flows">A_t, one a year; outlays negative.</param>
    /// <param name="rate">r, effective a year.</param>
    /// <returns>V, in dollars of now.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> when within its year a flow is paid.</para>
    /// <para><b>Error</b> that of the flows and of the rate.</para>
    /// <para><b>Source</b> textbook; npv of [numpy-financial].</para>
    /// </remarks>
    public static Usd FirstFlowNow(IReadOnlyList<Usd> flows, InterestRate rate) => Usd.FromDollars(Discounted(flows, 1 / (1 + rate.Ratio)));

    /// <summary>The first flow is paid after one year: V = Σ A_t / (1 + r)^t, with t from 1. The convention of NPV in Excel.</summary>
    /// <param name="flows">A_t, one a year; an outlay of now is added to the result, not put into the row.</param>
    /// <param name="rate">r, effective a year.</param>
    /// <returns>V, in dollars of now.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> when within its year a flow is paid.</para>
    /// <para><b>Error</b> that of the flows and of the rate.</para>
    /// <para><b>Source</b> textbook; NPV of Excel, [microsoft-excel].</para>
    /// </remarks>
    public static Usd FirstFlowAfterOneYear(IReadOnlyList<Usd> flows, InterestRate rate)
    {
        var discount = 1 / (1 + rate.Ratio);
        return Usd.FromDollars(discount * Discounted(flows, discount));
    }

    // Horner's scheme: one multiplication a flow.
    private static double Discounted(IReadOnlyList<Usd> flows, double discount)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var value = 0.0;
        for (var year = flows.Count - 1; year >= 0; year--)
        {
            value = value * discount + flows[year].Dollars;
        }

        return value;
    }
}
