using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>The rate at which yearly cash flows are worth nothing: what an outlay earns.</summary>
public static class InternalRateOfReturn
{
    /// <summary>Every rate above −100 % at which the flows are worth nothing, rising; an empty list where there is none.</summary>
    /// <param name="flows">One a year, the first now; outlays negative.</param>
    /// <returns>All of them: no more than the flows change sign.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> complex rates, which mean nothing here.</para>
    /// <para><b>Error</b> about 1e-14; a rate at which the value touches zero without crossing it is found to about 1e-7.</para>
    /// <para><b>Source</b> Descartes' rule of signs and the zeros of the derivatives between those of the sum.</para>
    /// </remarks>
    public static IReadOnlyList<InterestRate> All(IReadOnlyList<Usd> flows) => Found(Sum(flows));

    /// <summary>The one rate at which the flows are worth nothing.</summary>
    /// <param name="flows">One a year, the first now; outlays negative.</param>
    /// <returns>r, effective a year.</returns>
    /// <exception cref="ArgumentException">There is no such rate, or there are several.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> size and time: of two projects the one with the higher rate may be worth less.</para>
    /// <para><b>Error</b> that of the flows.</para>
    /// <para><b>Source</b> IRR of Excel, [microsoft-excel], and irr of [numpy-financial], which take one of several and do not say so.</para>
    /// </remarks>
    public static InterestRate Of(IReadOnlyList<Usd> flows) => TheOnly(Sum(flows));

    internal static InterestRate TheOnly(PowerSum sum)
    {
        var rates = Found(sum);
        return rates.Count == 1 ? rates[0] : throw new ArgumentException(Complaint(sum, rates));
    }

    // Rates from 0 up are sought in x = 1 / (1 + r), negative ones in 1 + r: both lie between 0 and 1, where no power overflows.
    internal static IReadOnlyList<InterestRate> Found(PowerSum sum)
    {
        if (sum.SignChanges == 0)
        {
            return [];
        }

        var atOne = sum.AtOne;
        List<InterestRate> rates = [];
        // With one change of sign the first term and the sum say whether the only rate is negative; else it is not looked for there.
        if (sum.SignChanges > 1 || Math.Sign(atOne) == sum.FirstSign)
        {
            rates.AddRange(sum.Reversed().ZerosBelowOne(atOne).Select(growth => InterestRate.FromRatio(growth - 1)));
        }

        if (atOne == 0)
        {
            rates.Add(InterestRate.FromRatio(0));
        }

        var zeros = sum.ZerosBelowOne(atOne);
        zeros.Reverse();
        return [.. rates, .. zeros.Select(discount => InterestRate.FromRatio(1 / discount - 1))];
    }

    private static PowerSum Sum(IReadOnlyList<Usd> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var amounts = new double[flows.Count];
        for (var year = 0; year < amounts.Length; year++)
        {
            amounts[year] = flows[year].Dollars;
        }

        return PowerSum.Even(amounts);
    }

    private static string Complaint(PowerSum sum, IReadOnlyList<InterestRate> rates) => (sum, rates) switch
    {
        ({ Terms: 0 }, _) => "A rate of return needs an outlay and a return, but every flow is zero.",
        ({ SignChanges: 0 }, _) =>
            $"A rate of return needs an outlay and a return, but no flow is {(sum.FirstSign > 0 ? "negative" : "positive")}; give outlays a minus.",
        (_, { Count: 0 }) => "These flows change sign, but no rate makes them worth nothing; compare their net present values instead.",
        _ => $"These flows have {rates.Count} internal rates of return, {string.Join(" and ", rates)}; none is the answer: take the modified rate of return, or a net present value.",
    };
}
