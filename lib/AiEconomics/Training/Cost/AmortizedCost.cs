using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Training.Cost;

/// <summary>A run on own hardware by Epoch AI's method: wear of the servers and of the network between them, and energy.</summary>
/// <remarks>
/// Hardware is worn as fast as better hardware comes: replacing it at the rate at which price-performance grows is what costs a lab
/// least, so one year of use costs ln g of the value at the start of the run.
/// </remarks>
public static class AmortizedCost
{
    /// <summary>Hours of a year of 365.25 days.</summary>
    private const double HoursPerYear = 24 * 365.25;

    /// <summary>Wear of the servers: K = v · ln g · H / 8,766 h.</summary>
    /// <param name="value">v, value of one GPU with its share of a server when the run starts, in nominal dollars.</param>
    /// <param name="progress">g, growth of hardware price-performance a year.</param>
    /// <param name="time">H, in GPU-hours.</param>
    /// <returns>K, in nominal dollars.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> idle time of the cluster between runs, cost of capital, and buildings.</para>
    /// <para><b>Error</b> that of the trend; straight-line wear over five years would be 20 % a year.</para>
    /// <para><b>Source</b> [cottier2024] appendix; [epoch-training-costs] estimate_hardware_capex_energy_cost.</para>
    /// </remarks>
    [Formula("K_s", "[value] \\cdot \\ln [progress] \\cdot \\frac{[time]}{8766\\ \\text{h}}", Meaning = "wear of the servers")]
    public static Usd Servers(
        [Symbol("v", "value of one GPU when the run starts")] UsdPerGpu value,
        [Symbol("g", "growth of hardware price-performance")] YearlyGrowth progress,
        [Symbol("H", "GPU time")] GpuHours time) =>
        Usd.FromDollars(value.Dollars * progress.ContinuousRate * time.Hours / HoursPerYear);

    /// <summary>Wear of the network between servers, from its share of the cluster: K = K_s · i / (1 − i).</summary>
    /// <param name="servers">K_s, wear of the servers.</param>
    /// <param name="interconnect">i, share of the network in the price of the cluster, below 1.</param>
    /// <returns>K, in nominal dollars.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interconnect"/> is 1: such a cluster has no servers.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that networks outlive servers.</para>
    /// <para><b>Error</b> the share is that of one reference design.</para>
    /// <para><b>Source</b> [cottier2024] appendix; [epoch-training-costs] parameters.py.</para>
    /// </remarks>
    [Formula("K_i", "[servers] \\cdot \\frac{[interconnect]}{1 - [interconnect]}", Meaning = "wear of the network")]
    public static Usd Interconnect(
        [Symbol("K_s", "wear of the servers")] Usd servers, [Symbol("i", "share of the network in the cluster")] Fraction interconnect)
    {
        Require.Positive(1 - interconnect.Ratio, "A cluster that is all network has no servers.", "1 - interconnect");
        return interconnect.Ratio / (1 - interconnect.Ratio) * servers;
    }

    /// <summary>Cost of a run on own hardware: K = v · ln g · H / 8,766 h / (1 − i) + w · H · e.</summary>
    /// <param name="time">H, in GPU-hours.</param>
    /// <param name="value">v, value of one GPU with its share of a server when the run starts, in nominal dollars.</param>
    /// <param name="progress">g, growth of hardware price-performance a year.</param>
    /// <param name="interconnect">i, share of the network in the price of the cluster, below 1.</param>
    /// <param name="draw">w, mean draw of one GPU at the meter, in watts.</param>
    /// <param name="tariff">e, price of a kilowatt-hour in the year of the run, in nominal dollars.</param>
    /// <returns>K, in nominal dollars.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interconnect"/> is 1.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> failed runs, experiments, staff, idle time, cost of capital, and the provider's margin that a rent contains.</para>
    /// <para><b>Error</b> a factor of about two between plausible purchase prices and ages.</para>
    /// <para><b>Source</b> [cottier2024] appendix; [epoch-training-costs] estimate_hardware_capex_energy_cost.</para>
    /// </remarks>
    [Formula(
        "K",
        "\\frac{[value] \\cdot \\ln [progress]}{1 - [interconnect]} \\cdot \\frac{[time]}{8766\\ \\text{h}} + [draw] \\cdot [time] \\cdot [tariff]",
        Meaning = "amortized cost of the run")]
    public static Usd Cost(
        [Symbol("H", "GPU time")] GpuHours time,
        [Symbol("v", "value of one GPU when the run starts")] UsdPerGpu value,
        [Symbol("g", "growth of hardware price-performance")] YearlyGrowth progress,
        [Symbol("i", "share of the network in the cluster")] Fraction interconnect,
        [Symbol("w", "mean draw for one GPU")] Watts draw,
        [Symbol("e", "electricity tariff")] UsdPerKilowattHour tariff)
    {
        var servers = Servers(value, progress, time);
        return servers + Interconnect(servers, interconnect) + TrainingEnergy.Cost(draw, time, tariff);
    }

    /// <summary>GPU time that a budget pays for on own hardware: H = K / k, with k the amortized cost of one GPU-hour.</summary>
    /// <param name="cost">K, in nominal dollars.</param>
    /// <param name="value">v, value of one GPU with its share of a server when the run starts.</param>
    /// <param name="progress">g, growth of hardware price-performance a year.</param>
    /// <param name="interconnect">i, share of the network in the price of the cluster, below 1.</param>
    /// <param name="draw">w, mean draw of one GPU at the meter, in watts.</param>
    /// <param name="tariff">e, price of a kilowatt-hour.</param>
    /// <returns>H, in GPU-hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An hour costs nothing, so the budget has no end.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="Cost"/> leaves out.</para>
    /// <para><b>Error</b> that of the cost of an hour, in inverse proportion.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula(
        "H",
        "\\frac{[cost]}{\\frac{[value] \\cdot \\ln [progress]}{(1 - [interconnect]) \\cdot 8766\\ \\text{h}} + [draw] \\cdot [tariff]}",
        Meaning = "GPU time that the budget pays for")]
    public static GpuHours ImpliedTime(
        [Symbol("K", "amortized cost of the run")] Usd cost,
        [Symbol("v", "value of one GPU when the run starts")] UsdPerGpu value,
        [Symbol("g", "growth of hardware price-performance")] YearlyGrowth progress,
        [Symbol("i", "share of the network in the cluster")] Fraction interconnect,
        [Symbol("w", "mean draw for one GPU")] Watts draw,
        [Symbol("e", "electricity tariff")] UsdPerKilowattHour tariff)
    {
        var hour = GpuHours.FromHours(1);
        return TrainingRun.ImpliedTime(cost, Cost(hour, value, progress, interconnect, draw, tariff) / hour);
    }
}
