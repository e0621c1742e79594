using AiEconomics.Financing;
using AiEconomics.Formulas;
using AiEconomics.Training.Cost;
using AiEconomics.Units;

namespace AiEconomics.Capex;

/// <summary>What a site for artificial intelligence costs, from its power to its cost a year; a gigawatt is the usual size to speak of.</summary>
public static class GigawattCost
{
    private static readonly Years OneYear = Years.FromYears(1);

    /// <summary>Accelerators that a site's power feeds: n = P / (w · PUE).</summary>
    /// <param name="site">P, power at the site's meter.</param>
    /// <param name="draw">w, of one accelerator with its share of server, network and cooling inside the rack, above zero.</param>
    /// <param name="pue">Power of the site over that of its racks, at least 1.</param>
    /// <returns>n.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An accelerator draws nothing, or the site less than its racks.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> storage and other racks, reserves, and power that is sold before it is used.</para>
    /// <para><b>Error</b> a tenth and more: some count a gigawatt at the meter, some at the chips.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("n", "\\frac{[site]}{[draw] \\cdot [pue]}", Meaning = "accelerators that the power feeds")]
    public static GpuCount Accelerators(
        [Symbol("P", "power of the site")] Watts site,
        [Symbol("w", "draw of one accelerator in its rack")] Watts draw,
        [Symbol("\\mathrm{PUE}", "power usage effectiveness")] Ratio pue)
    {
        Require.Positive(draw.Value, "An accelerator draws power.", nameof(draw));
        Require.NotNegative(pue.Times - 1, "A site draws no less than its racks; for 25 % on top write 1.25.", "pue - 1");
        return GpuCount.FromCount(site / draw / pue.Times);
    }

    /// <summary>What the machines cost: K = n · p / (1 − i).</summary>
    /// <param name="accelerators">n.</param>
    /// <param name="price">p, of one with its share of a server.</param>
    /// <param name="network">i, share of the network between servers in the price of all machines, below 1.</param>
    /// <returns>K, without the building.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is all network.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> storage, spares, and taxes on import.</para>
    /// <para><b>Error</b> that of the price: large buyers pay less than lists say.</para>
    /// <para><b>Source</b> [cottier2024] appendix.</para>
    /// </remarks>
    [Formula("K", "\\frac{[accelerators] \\cdot [price]}{1 - [network]}", Meaning = "purchase of the machines")]
    public static Usd Machines(
        [Symbol("n", "accelerators")] GpuCount accelerators,
        [Symbol("p", "price of one in a server")] UsdPerGpu price,
        [Symbol("i", "share of the network in the machines")] Fraction network) =>
        ClusterPurchase.Cost(accelerators, price, network);

    /// <summary>Electricity of a year: K = P · a · 8,766 h · e.</summary>
    /// <param name="site">P, power at the site's meter.</param>
    /// <param name="load">a, mean draw over P.</param>
    /// <param name="tariff">e, price of a kilowatt-hour.</param>
    /// <returns>K, a year.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> charges for connected load, and own power plants, which are capital.</para>
    /// <para><b>Error</b> that of load and tariff.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("K_e", "[site] \\cdot [load] \\cdot 8766\\ \\text{h} \\cdot [tariff]", Meaning = "electricity a year")]
    public static Usd Electricity(
        [Symbol("P", "power of the site")] Watts site,
        [Symbol("a", "mean draw over the power")] Fraction load,
        [Symbol("e", "electricity tariff")] UsdPerKilowattHour tariff) =>
        KilowattHours.FromKilowattHours(site.Value / 1e3 * load.Ratio * OneYear.Hours) * tariff;

    /// <summary>Running cost of a year: R = K_e + h · s + m · K.</summary>
    /// <param name="electricity">K_e.</param>
    /// <param name="staff">h, people who run the site.</param>
    /// <param name="pay">s, what one of them costs a year.</param>
    /// <param name="machines">K, purchase of the machines.</param>
    /// <param name="maintenance">m, repairs and support a year, as a part of K.</param>
    /// <returns>R, a year.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> property tax, water, insurance, and all who develop models.</para>
    /// <para><b>Error</b> small beside that of the capital: running cost is a tenth or two of the whole.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("R", "[electricity] + [staff] \\cdot [pay] + [maintenance] \\cdot [machines]", Meaning = "running cost a year")]
    public static Usd Running(
        [Symbol("K_e", "electricity a year")] Usd electricity,
        [Symbol("h", "staff")] Headcount staff,
        [Symbol("s", "cost of one a year")] Usd pay,
        [Symbol("K", "purchase of the machines")] Usd machines,
        [Symbol("m", "maintenance a year")] Fraction maintenance) =>
        electricity + staff.Count * pay + maintenance.Ratio * machines;

    /// <summary>Cost of a year, capital recovery and running cost together: Y = A(K, r, L) + A(S, r, M) + R.</summary>
    /// <param name="machines">K, purchase of the machines.</param>
    /// <param name="machineLife">L, years in which they must earn it back, above zero.</param>
    /// <param name="shell">S, building, power and cooling.</param>
    /// <param name="shellLife">M, years for those, above zero.</param>
    /// <param name="rate">r, cost of capital a year.</param>
    /// <param name="running">R, running cost a year.</param>
    /// <returns>Y, what the site must earn in each year of the machines' life.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A life is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> the two years in which a site costs and does not earn, taxes, and what machines fetch afterwards.</para>
    /// <para><b>Error</b> mostly that of the machines' life, then of the rate.</para>
    /// <para><b>Source</b> textbook; A is the annuity of <see cref="Annuity.CapitalRecovery"/>.</para>
    /// </remarks>
    [Formula("Y", "A([machines], [rate], [machineLife]) + A([shell], [rate], [shellLife]) + [running]", Meaning = "cost of a year")]
    public static Usd Yearly(
        [Symbol("K", "purchase of the machines")] Usd machines,
        [Symbol("L", "life of the machines")] Years machineLife,
        [Symbol("S", "building, power and cooling")] Usd shell,
        [Symbol("M", "life of those")] Years shellLife,
        [Symbol("r", "cost of capital")] InterestRate rate,
        [Symbol("R", "running cost a year")] Usd running) =>
        Annuity.CapitalRecovery(machines, rate, machineLife) + Annuity.CapitalRecovery(shell, rate, shellLife) + running;
}
