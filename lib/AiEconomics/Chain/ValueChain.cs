using AiEconomics.Capex;
using AiEconomics.Formulas;
using AiEconomics.Inference;
using AiEconomics.Units;

namespace AiEconomics.Chain;

/// <summary>From the price of a chip to the worth of a year's capital spending, in one walk.</summary>
public static class ValueChain
{
    private static readonly Years OneYear = Years.FromYears(1);

    /// <summary>All links, from the chip to the worth of the spending.</summary>
    /// <param name="rack">What an hour costs.</param>
    /// <param name="laboratory">What a model costs.</param>
    /// <param name="serving">What a token costs.</param>
    /// <param name="market">What a token brings, and how many are bought.</param>
    /// <param name="programme">What is spent, and how much of it works.</param>
    /// <returns>What each link gives.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A part lies outside its range; the sentence names it.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> taxes, debt, what machines save inside the company that owns them, other spending years, and revenue that this spending takes from
    /// older capacity: the whole demand of the field is set against it, which flatters it.</para>
    /// <para><b>Error</b> that of its inputs; growth of revenue and the part of hours sold are known worst.</para>
    /// <para><b>Source</b> each link names its own; joined here.</para>
    /// </remarks>
    public static ChainLinks Follow(HostedRack rack, Laboratory laboratory, Serving serving, Market market, Programme programme)
    {
        var hour = GpuHourPrice.Required(rack.Recovery + rack.Running(programme.Sold), rack.Accelerators, programme.Sold);
        var (tokenCost, tokenPrice) = (serving.Cost(hour), market.Price(serving));
        var racks = programme.ForAi / rack.Price;
        var development = laboratory.Yearly(hour);
        var running = racks * rack.Running(programme.Sold);
        var capacity = Capacity(racks * (rack.Recovery + rack.Running(programme.Sold)), programme.ForTokens, tokenPrice, tokenCost);
        var demand = market.Demand(programme.Delay);
        var worth = Worth(capacity, market, running + development, racks * rack.Place, rack.Life, rack.Rate, programme.Delay);
        return new(
            hour,
            laboratory.FinalRun(hour),
            development,
            tokenCost,
            tokenPrice,
            Profit.GrossMarginAt(tokenPrice, tokenCost),
            racks * rack.Accelerators,
            capacity,
            demand,
            CapitalNeeded(programme.Spending, demand, capacity),
            RequiredRevenue(racks * rack.Recovery, running, development, market.OtherCosts),
            worth,
            worth - programme.ForAi,
            Ratio.FromTimes(Math.Max(0, worth / programme.ForAi)));
    }

    /// <summary>Revenue of full capacity: R = Y · a · p / c.</summary>
    /// <param name="yearly">Y, cost of the machines in a year, which is what their working hours cost.</param>
    /// <param name="forTokens">a, part of those hours that makes tokens for sale.</param>
    /// <param name="price">p, of a million tokens.</param>
    /// <param name="cost">c, of a million tokens, above zero.</param>
    /// <returns>R, a year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Tokens cost nothing.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that a market would not take so many tokens at that price.</para>
    /// <para><b>Error</b> that of cost and price, both uncertain by a factor.</para>
    /// <para><b>Source</b> identity: Y · a / c is the number of tokens.</para>
    /// </remarks>
    [Formula("R_c", "[yearly] \\cdot [forTokens] \\cdot \\frac{[price]}{[cost]}", Meaning = "revenue of full capacity")]
    public static Usd Capacity(
        [Symbol("Y", "cost of the machines a year")] Usd yearly,
        [Symbol("a", "part of the hours for tokens on sale")] Fraction forTokens,
        [Symbol("p", "price of a token")] UsdPerMillionTokens price,
        [Symbol("c", "cost of a token")] UsdPerMillionTokens cost)
    {
        Require.Positive(cost.Dollars, "Of free tokens any number can be made.", nameof(cost));
        return forTokens.Ratio * (price / cost) * yearly;
    }

    /// <summary>Spending that just serves a demand: K = S · D / R.</summary>
    /// <param name="spending">S.</param>
    /// <param name="demand">D, revenue that is asked for in a year.</param>
    /// <param name="capacity">R, revenue of a year that S can bring at most, above zero.</param>
    /// <returns>K.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The spending can bring nothing.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> peaks of demand beyond the idle hours that capacity counts.</para>
    /// <para><b>Error</b> that of its inputs.</para>
    /// <para><b>Source</b> rule of three.</para>
    /// </remarks>
    [Formula("K", "[spending] \\cdot \\frac{[demand]}{[capacity]}", Meaning = "spending that the demand needs")]
    public static Usd CapitalNeeded(
        [Symbol("S", "spending")] Usd spending, [Symbol("D", "demand")] Usd demand, [Symbol("R_c", "revenue of full capacity")] Usd capacity)
    {
        Require.Positive(capacity.Dollars, "What brings nothing serves no demand.", nameof(capacity));
        return demand / capacity * spending;
    }

    /// <summary>Revenue a year at which the spending pays: R = (A + B + D) / (1 − o).</summary>
    /// <param name="recovery">A, capital recovery a year.</param>
    /// <param name="running">B, running cost a year.</param>
    /// <param name="development">D, development a year.</param>
    /// <param name="otherCosts">o, part of revenue for all else, below 1.</param>
    /// <returns>R.</returns>
    /// <exception cref="ArgumentOutOfRangeException">All revenue goes to other costs.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> the delay until the first year of work; <see cref="Worth"/> has it.</para>
    /// <para><b>Error</b> that of the other costs above all.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("R", "\\frac{[recovery] + [running] + [development]}{1 - [otherCosts]}", Meaning = "required revenue a year")]
    public static Usd RequiredRevenue(
        [Symbol("A", "capital recovery a year")] Usd recovery,
        [Symbol("B", "running cost a year")] Usd running,
        [Symbol("D", "development a year")] Usd development,
        [Symbol("o", "other costs, as a part of revenue")] Fraction otherCosts)
    {
        Require.Positive(1 - otherCosts.Ratio, "If all revenue goes elsewhere, none pays the machines.", "1 - otherCosts");
        return (recovery + running + development) / (1 - otherCosts.Ratio);
    }

    /// <summary>Value now of what the machines bring: in each year the smaller of capacity and demand, less its costs, and at the end the place that is left.</summary>
    /// <param name="capacity">Revenue of full capacity, a year.</param>
    /// <param name="market">Demand and its growth, and other costs as a part of revenue.</param>
    /// <param name="costs">Running cost and development, a year.</param>
    /// <param name="place">Price of building, power and cooling, which outlive the machines and keep their book value.</param>
    /// <param name="life">Of the machines, above zero.</param>
    /// <param name="rate">What capital costs.</param>
    /// <param name="delay">Until the first year of work.</param>
    /// <returns>The value, below zero where costs are above revenue.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A life of zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> closing down early: machines that lose money go on.</para>
    /// <para><b>Error</b> revenue of a year is that of its middle, paid at its end; half a year of interest.</para>
    /// <para><b>Source</b> definition of present value.</para>
    /// </remarks>
    public static Usd Worth(Usd capacity, Market market, Usd costs, Usd place, Years life, InterestRate rate, Years delay)
    {
        Require.Positive(life.Count, "What lives no time brings nothing.", nameof(life));
        var (growth, discount) = (market.Growth.Over(OneYear).Times, 1 / (1 + rate.Ratio));
        var (kept, first) = (1 - market.OtherCosts.Ratio, Math.Pow(discount, delay.Count));
        var demand = market.Demand(Years.FromYears(delay.Count + 0.5)).Dollars;
        var (worth, factor) = (0.0, first);
        for (var left = life.Count; left > 0; left--)
        {
            factor *= discount;
            worth += Math.Min(left, 1) * factor * (Math.Min(capacity.Dollars, demand) * kept - costs.Dollars);
            demand *= growth;
        }

        var rest = Depreciation.BookValue(place, HostedRack.PlaceLife, life).Dollars * first * Math.Pow(discount, life.Count);
        return Usd.FromDollars(worth + rest);
    }
}
