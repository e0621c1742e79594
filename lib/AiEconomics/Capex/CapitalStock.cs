using AiEconomics.Units;

namespace AiEconomics.Capex;

/// <summary>What is there after years of buying: the stock that a series of yearly flows leaves (perpetual inventory).</summary>
/// <remarks>Each year's purchases are spread evenly over the year, so at its end they are half a year old on average.</remarks>
public static class CapitalStock
{
    /// <summary>What was paid for all that still stands, each thing at its full price until its life ends (gross stock).</summary>
    /// <param name="flows">Purchases a year, oldest first, the last year at the end; at least as many years as the life.</param>
    /// <param name="life">How long a thing stands, above zero.</param>
    /// <returns>The gross stock at the end of the last year, in nominal dollars of the purchases.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The life is zero.</exception>
    /// <exception cref="ArgumentException">The flows do not reach back a whole life.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> wear before the end, and that lives differ.</para>
    /// <para><b>Error</b> that of the life, the less the faster purchases grow.</para>
    /// <para><b>Source</b> textbook perpetual inventory with one-hoss-shay decay.</para>
    /// </remarks>
    public static Usd Gross(IReadOnlyList<Usd> flows, Years life) => Weighted(flows, life, age => Math.Clamp(life.Count - age, 0, 1));

    /// <summary>What the books say of all that still stands: each thing less its straight-line depreciation (net stock).</summary>
    /// <param name="flows">Purchases a year, oldest first; at least as many years as the life.</param>
    /// <param name="life">The life over which it is written off, above zero.</param>
    /// <returns>The net stock at the end of the last year, in nominal dollars of the purchases.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The life is zero.</exception>
    /// <exception cref="ArgumentException">The flows do not reach back a whole life.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> residual values and write-downs.</para>
    /// <para><b>Error</b> that of the life.</para>
    /// <para><b>Source</b> textbook perpetual inventory with straight-line depreciation.</para>
    /// </remarks>
    public static Usd Net(IReadOnlyList<Usd> flows, Years life) => Weighted(flows, life, age => NetPart(age, life));

    /// <summary>Straight-line depreciation of the last year: what was bought, less what the net stock grew.</summary>
    /// <param name="flows">Purchases a year, oldest first; one year more than the life.</param>
    /// <param name="life">The life over which it is written off, above zero.</param>
    /// <returns>The charge of the last year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The life is zero.</exception>
    /// <exception cref="ArgumentException">The flows do not reach back a life and a year.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what is bought but not yet in use, on which no one charges depreciation.</para>
    /// <para><b>Error</b> that of the life.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    public static Usd Depreciation(IReadOnlyList<Usd> flows, Years life)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return flows[^1] - (Net(flows, life) - Net([.. flows.SkipLast(1)], life));
    }

    /// <summary>What all of it would fetch if better machines lower its value every year.</summary>
    /// <param name="flows">Purchases a year, oldest first; years before them count as nothing.</param>
    /// <param name="progress">Growth of price-performance of new machines; none keeps full value.</param>
    /// <returns>The value at the end of the last year.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> what the years before the first flow left, and buildings, which do not age so.</para>
    /// <para><b>Error</b> that of the progress.</para>
    /// <para><b>Source</b> perpetual inventory with geometric decay; the decay by price-performance: [cottier2024] appendix.</para>
    /// </remarks>
    public static Usd Economic(IReadOnlyList<Usd> flows, YearlyGrowth progress)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var rate = progress.ContinuousRate;
        var firstYear = rate == 0 ? 1 : (1 - Math.Exp(-rate)) / rate;
        return Sum(flows, age => firstYear * Math.Exp(-rate * age));
    }

    private static Usd Weighted(IReadOnlyList<Usd> flows, Years life, Func<int, double> part)
    {
        ArgumentNullException.ThrowIfNull(flows);
        Require.Positive(life.Count, "What lasts no time leaves no stock.", nameof(life));
        return flows.Count >= life.Count
            ? Sum(flows, part)
            : throw new ArgumentException($"A stock of things that last {life} needs purchases as far back, but has {flows.Count} years of them; add earlier years.");
    }

    // Age counts from 0 for the last year.
    private static Usd Sum(IReadOnlyList<Usd> flows, Func<int, double> part) =>
        Usd.FromDollars(flows.Select((flow, place) => flow.Dollars * part(flows.Count - 1 - place)).Sum());

    // The mean of 1 − a/L, not below zero, over ages from k to k + 1.
    private static double NetPart(int age, Years life)
    {
        var left = life.Count - age;
        return left >= 1 ? (left - 0.5) / life.Count : left > 0 ? left * left / (2 * life.Count) : 0;
    }
}
