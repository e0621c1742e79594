using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Valuation;

/// <summary>What a firm is worth for each unit of something that it has: revenue, people.</summary>
/// <remarks>
/// A multiple compares, it does not value: it says how dear a firm is beside another, not how dear it should be. Those over compute
/// are in <see cref="ComputeEfficiency"/>.
/// </remarks>
public static class Multiples
{
    /// <summary>Valuation over revenue: m = V / R.</summary>
    /// <param name="valuation">V, after the money of its round, of the same date as the revenue.</param>
    /// <param name="revenue">R, of one year, or of a month scaled to a year; above zero.</param>
    /// <returns>m, in years of revenue.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no revenue.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> margin, growth and debt, which is why firms differ in it.</para>
    /// <para><b>Error</b> that of the revenue; one that grows tenfold a year makes a month's difference of dates a fifth of the multiple.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("m", "\\frac{[valuation]}{[revenue]}", Meaning = "valuation over revenue")]
    public static Ratio OverRevenue([Symbol("V", "valuation")] Usd valuation, [Symbol("R", "revenue of a year")] Usd revenue)
    {
        Require.Positive(revenue.Dollars, "A firm without revenue has no such multiple.", nameof(revenue));
        return Ratio.FromTimes(valuation / revenue);
    }

    /// <summary>Valuation over revenue, both with their dates: m = V / R.</summary>
    /// <param name="valuation">V, after the money of its round.</param>
    /// <param name="revenue">R, of one year, or of a month scaled to a year; above zero.</param>
    /// <returns>m with both dates, which says when they differ.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no revenue.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="OverRevenue(Usd, Usd)"/> leaves out.</para>
    /// <para><b>Error</b> that of the revenue, and its growth over the time between the dates.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    public static DatedMultiple OverRevenue(Dated<Usd> valuation, Dated<Usd> revenue)
    {
        ArgumentNullException.ThrowIfNull(valuation);
        ArgumentNullException.ThrowIfNull(revenue);
        return new(OverRevenue(valuation.Value, revenue.Value), valuation.Date, revenue.Date);
    }

    /// <summary>Revenue that a valuation stands for at another firm's multiple: R = V / m.</summary>
    /// <param name="valuation">V, after the money of its round.</param>
    /// <param name="multiple">m, above zero.</param>
    /// <returns>R, of one year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The multiple is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that the two firms may grow and earn differently.</para>
    /// <para><b>Error</b> that of the multiple.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("R", "\\frac{[valuation]}{[multiple]}", Meaning = "revenue at that multiple")]
    public static Usd RevenueAt([Symbol("V", "valuation")] Usd valuation, [Symbol("m", "valuation over revenue")] Ratio multiple)
    {
        Require.Positive(multiple.Times, "At no multiple a valuation stands for no revenue.", nameof(multiple));
        return valuation / multiple.Times;
    }

    /// <summary>Valuation for each person: v = V / h.</summary>
    /// <param name="valuation">V, after the money of its round.</param>
    /// <param name="people">h, all staff or technical staff, the same for all firms compared; above zero.</param>
    /// <returns>v.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no people.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what else a firm is worth something for. A high value for each person may as well mean that it is dear.</para>
    /// <para><b>Error</b> that of the staff, which firms count differently.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("v", "\\frac{[valuation]}{[people]}", Meaning = "valuation for each person")]
    public static UsdPerPerson PerPerson([Symbol("V", "valuation")] Usd valuation, [Symbol("h", "people")] Headcount people)
    {
        Require.Positive(people.Count, "A firm without people has no such value.", nameof(people));
        return UsdPerPerson.FromDollars(valuation.Dollars / people.Count);
    }
}
