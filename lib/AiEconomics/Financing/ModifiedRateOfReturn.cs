using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>A rate of return that is always one, because it says at which rates money is borrowed and put back to work.</summary>
public static class ModifiedRateOfReturn
{
    /// <summary>MIRR: r = (W / V)^(1/n) − 1, W the returns carried to the end, V the outlays carried to the start.</summary>
    /// <param name="flows">One a year, the first now; outlays negative.</param>
    /// <param name="financeRate">What outlays cost, effective a year.</param>
    /// <param name="reinvestmentRate">What returns earn until the end, effective a year.</param>
    /// <returns>r, effective a year.</returns>
    /// <exception cref="ArgumentException">There is no outlay, or no return.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> size, as every rate of return does.</para>
    /// <para><b>Error</b> that of the two rates, damped by the n-th root.</para>
    /// <para><b>Source</b> MIRR of Excel, [microsoft-excel], and mirr of [numpy-financial].</para>
    /// </remarks>
    public static InterestRate Of(IReadOnlyList<Usd> flows, InterestRate financeRate, InterestRate reinvestmentRate)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var last = flows.Count - 1;
        var outlays = flows.Select((flow, year) => Math.Max(0, -flow.Dollars) / financeRate.Growth(year)).Sum();
        var returns = flows.Select((flow, year) => Math.Max(0, flow.Dollars) * reinvestmentRate.Growth(last - year)).Sum();
        return outlays > 0 && returns > 0
            ? InterestRate.FromRatio(Math.Pow(returns / outlays, 1.0 / last) - 1)
            : throw new ArgumentException(
                $"A rate of return needs an outlay and a return, but no flow is {(outlays > 0 ? "positive" : "negative")}; give outlays a minus.");
    }
}
