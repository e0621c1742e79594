using AiEconomics.Pricing;
using AiEconomics.Units;

namespace AiEconomics.Capex;

/// <summary>Adds and divides capital spending of like periods and conventions, and refuses unlike ones.</summary>
public static class CapexComparison
{
    /// <summary>What several owners spent together in the same months.</summary>
    /// <param name="periods">One or more, of the same months; on one lease convention, and all spent or all expected, unless justified.</param>
    /// <param name="justification">Why unlike conventions are added all the same; it does not excuse unlike months.</param>
    /// <returns>The sum, with every assumption made on the way.</returns>
    /// <exception cref="ArgumentException">There is none, or they are not alike.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what the owners sell one another.</para>
    /// <para><b>Error</b> up to a fifth between the two lease conventions in one year.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    public static CapexPeriod Total(IReadOnlyList<CapexPeriod> periods, Justification? justification = null)
    {
        ArgumentNullException.ThrowIfNull(periods);
        var first = periods.Count > 0 ? periods[0] : throw new ArgumentException("A sum of capital spending needs one period or more, but has none.");
        foreach (var other in periods.Skip(1))
        {
            Check(first, other, justification);
        }

        return first with
        {
            Owner = string.Join(", ", periods.Select(period => period.Owner)),
            Amount = Usd.FromDollars(periods.Sum(period => period.Amount.Dollars)),
            Leases = periods.All(period => period.Leases == first.Leases) ? first.Leases : LeaseConvention.NotStated,
            IsForecast = periods.Any(period => period.IsForecast),
            Assumption = Joined(periods, justification),
        };
    }

    /// <summary>How many times one owner's spending goes into another's of the same months: a / b.</summary>
    /// <param name="above">a.</param>
    /// <param name="below">b, above zero.</param>
    /// <param name="justification">Why unlike conventions are divided all the same; it does not excuse unlike months.</param>
    /// <exception cref="ArgumentException">They are not alike.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The second spent nothing.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that a dollar buys unlike amounts of compute in two countries, and what either has bought before.</para>
    /// <para><b>Error</b> that of the two; a lease convention on one side alone moves it by a tenth or more.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    public static Ratio Of(CapexPeriod above, CapexPeriod below, Justification? justification = null)
    {
        ArgumentNullException.ThrowIfNull(above);
        ArgumentNullException.ThrowIfNull(below);
        Check(above, below, justification);
        Require.Positive(below.Amount.Dollars, "A ratio to no spending has no end.", nameof(below));
        return Ratio.FromTimes(above.Amount / below.Amount);
    }

    internal static void Check(CapexPeriod one, CapexPeriod other, Justification? justification)
    {
        if (one.End != other.End || one.Months != other.Months)
        {
            throw new ArgumentException(
                $"{one.Named} and {other.Named} cover unlike months; bring both to one calendar year with CapexCalendar.Year, which says what it assumes.");
        }

        if (justification is null && one.Leases != other.Leases)
        {
            throw new ArgumentException(
                $"{one.Named} is {one.Convention}, {other.Named} {other.Convention}; take both on one convention, or give a Justification that says why they are put together.");
        }

        if (justification is null && one.IsForecast != other.IsForecast)
        {
            throw new ArgumentException(
                $"{(one.IsForecast ? one : other).Named} is expected, {(one.IsForecast ? other : one).Named} was spent; take both of one kind, or give a Justification that says why they are put together.");
        }
    }

    private static string Joined(IEnumerable<CapexPeriod> periods, Justification? justification) =>
        string.Join("; ", periods.Select(period => period.Assumption).Append(justification?.Reason ?? "").Where(text => text.Length > 0).Distinct());
}
