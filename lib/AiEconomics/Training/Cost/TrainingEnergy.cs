using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Training.Cost;

/// <summary>Power and energy of a run, from the data sheet of its GPU to the meter of its data center.</summary>
public static class TrainingEnergy
{
    /// <summary>Mean draw of one GPU with its share of server and data center: w = w₀ · s · a · PUE.</summary>
    /// <param name="designPower">w₀, thermal design power of one GPU, in watts.</param>
    /// <param name="server">s, power of a server over that of its GPUs, at least 1.</param>
    /// <param name="load">a, mean draw over the design power, 0 to 1.</param>
    /// <param name="pue">Power usage effectiveness: power of the data center over that of its servers, at least 1.</param>
    /// <returns>w, in watts for one GPU.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="server"/> or <paramref name="pue"/> is below 1.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> the network between servers.</para>
    /// <para><b>Error</b> some tenths, most of it from the load.</para>
    /// <para><b>Source</b> [cottier2024] appendix; [epoch-training-costs] cluster_energy_cost.</para>
    /// </remarks>
    [Formula("w", "[designPower] \\cdot [server] \\cdot [load] \\cdot [pue]", Meaning = "mean draw for one GPU")]
    public static Watts Draw(
        [Symbol("w_0", "thermal design power of one GPU")] Watts designPower,
        [Symbol("s", "server power over GPU power")] Ratio server,
        [Symbol("a", "mean draw over design power")] Fraction load,
        [Symbol("\\mathrm{PUE}", "power usage effectiveness")] Ratio pue)
    {
        Require.Between(server.Times, 1, double.MaxValue, "A server draws no less than its GPUs.", nameof(server));
        Require.Between(pue.Times, 1, double.MaxValue, "A data center draws no less than its servers; for 25 % on top write 1.25.", nameof(pue));
        return server.Times * load.Ratio * pue.Times * designPower;
    }

    /// <summary>Cost of the energy of a run: K = w · H · e.</summary>
    /// <param name="draw">w, mean draw of one GPU at the meter, in watts.</param>
    /// <param name="time">H, in GPU-hours.</param>
    /// <param name="tariff">e, price of a kilowatt-hour in the year of the run, in nominal dollars.</param>
    /// <returns>K, in nominal dollars.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> charges for connected load, and contracts below the mean tariff.</para>
    /// <para><b>Error</b> that of draw and tariff.</para>
    /// <para><b>Source</b> [cottier2024] appendix.</para>
    /// </remarks>
    [Formula("K_e", "[draw] \\cdot [time] \\cdot [tariff]", Meaning = "cost of energy")]
    public static Usd Cost(
        [Symbol("w", "mean draw for one GPU")] Watts draw,
        [Symbol("H", "GPU time")] GpuHours time,
        [Symbol("e", "electricity tariff")] UsdPerKilowattHour tariff) =>
        draw * time * tariff;
}
