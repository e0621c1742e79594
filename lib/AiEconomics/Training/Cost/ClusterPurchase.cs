using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Training.Cost;

/// <summary>Buying the whole cluster, which a run then uses for a part of its life.</summary>
public static class ClusterPurchase
{
    /// <summary>Purchase of a cluster: K = n · p / (1 − i).</summary>
    /// <param name="gpus">n, GPUs of the cluster.</param>
    /// <param name="price">p, price of one GPU with its share of a server, in nominal dollars.</param>
    /// <param name="interconnect">i, share of the network in the price of the cluster, below 1.</param>
    /// <returns>K, in nominal dollars.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interconnect"/> is 1: such a cluster has no servers.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> buildings, power supply and spares; and what the cluster does after the run, so it is no cost of the run.</para>
    /// <para><b>Error</b> that of the price: large buyers pay less than lists say.</para>
    /// <para><b>Source</b> [cottier2024] appendix; [epoch-training-costs] estimate_hardware_acquisition_cost.</para>
    /// </remarks>
    [Formula("K", "\\frac{[gpus] \\cdot [price]}{1 - [interconnect]}", Meaning = "purchase of the cluster")]
    public static Usd Cost(
        [Symbol("n", "GPUs of the cluster")] GpuCount gpus,
        [Symbol("p", "price of one GPU in a server")] UsdPerGpu price,
        [Symbol("i", "share of the network in the cluster")] Fraction interconnect)
    {
        Require.Positive(1 - interconnect.Ratio, "A cluster that is all network has no servers.", "1 - interconnect");
        return price * gpus / (1 - interconnect.Ratio);
    }
}
