using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Training.Cost;

/// <summary>What a GPU with its share of a server costs, when new and when a run starts.</summary>
public static class ServerPrice
{
    /// <summary>Price of a GPU with its share of a server, from the price of the bare one: p = p₀ · s.</summary>
    /// <param name="gpu">p₀, price of the bare GPU, in nominal dollars.</param>
    /// <param name="overhead">s, price of a server over that of its GPUs, at least 1.</param>
    /// <returns>p, for one GPU.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="overhead"/> is below 1.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> the network between servers; see <see cref="AmortizedCost"/> and <see cref="ClusterPurchase"/>.</para>
    /// <para><b>Error</b> the overhead is known for three generations, 1.54 to 1.69.</para>
    /// <para><b>Source</b> [cottier2024] appendix; [epoch-training-costs] cost_analysis_standalone.py.</para>
    /// </remarks>
    [Formula("p", "[gpu] \\cdot [overhead]", Meaning = "price of one GPU in a server")]
    public static UsdPerGpu OfServer(
        [Symbol("p_0", "price of the bare GPU")] UsdPerGpu gpu, [Symbol("s", "server overhead")] Ratio overhead) =>
        Require.Between(overhead.Times, 1, double.MaxValue, "A server costs no less than its GPUs; for 66 % on top write 1.66.", nameof(overhead)) * gpu;

    /// <summary>Value when a run starts: v = p / g^t, what an equally fast server then costs.</summary>
    /// <param name="price">p, price when bought, in nominal dollars.</param>
    /// <param name="progress">g, growth of hardware price-performance a year.</param>
    /// <param name="age">t, years from purchase to the start of the run.</param>
    /// <returns>v, for one GPU, in nominal dollars.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> scarcity: in shortages used GPUs have sold above their price when new.</para>
    /// <para><b>Error</b> that of the trend, which is a mean over many chips.</para>
    /// <para><b>Source</b> [cottier2024] appendix; [epoch-training-costs] depreciate_by_hardware_progress.</para>
    /// </remarks>
    [Formula("v", "\\frac{[price]}{{[progress]}^{[age]}}", Meaning = "value of one GPU when the run starts")]
    public static UsdPerGpu AtStart(
        [Symbol("p", "price of one GPU in a server")] UsdPerGpu price,
        [Symbol("g", "growth of hardware price-performance")] YearlyGrowth progress,
        [Symbol("t", "age at the start")] Years age) =>
        price / progress.Over(age).Times;
}
