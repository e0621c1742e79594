using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>What making a million tokens costs, input or output, and how it compares with their price.</summary>
public static class TokenCost
{
    /// <summary>Rent for a million tokens: c = n · r / (3600 · q), for a million.</summary>
    /// <param name="gpus">n, accelerators that make these tokens and no others.</param>
    /// <param name="rent">r, of one of them.</param>
    /// <param name="throughput">q, tokens that all of them make together, above zero.</param>
    /// <returns>c, at full use.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is made.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> idle hours, see <see cref="AtUtilization"/>; processors, networks, staff and research beyond the rent.</para>
    /// <para><b>Error</b> that of throughput and rent, in proportion.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("c", "\\frac{[gpus] \\cdot [rent]}{3600 \\cdot [throughput]}", Meaning = "cost of a million tokens")]
    public static UsdPerMillionTokens PerMillion(
        [Symbol("n", "accelerators")] GpuCount gpus,
        [Symbol("r", "rent of one")] UsdPerGpuHour rent,
        [Symbol("q", "tokens they make")] TokensPerSecond throughput)
    {
        Require.Positive(throughput.PerSecond, "What makes no token has no cost of a token.", nameof(throughput));
        return GpuHours.FromHours(gpus.Count) * rent / Tokens.FromCount(throughput.PerSecond * 3600);
    }

    /// <summary>Cost with idle hours paid: k = c / u.</summary>
    /// <param name="cost">c, at full use.</param>
    /// <param name="utilization">u, the part of the capacity that is used, above zero.</param>
    /// <returns>k, for a million tokens that someone asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is used.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> other uses of idle accelerators: DeepSeek trains on them at night.</para>
    /// <para><b>Error</b> that of the utilization, in inverse proportion.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("k", "\\frac{[cost]}{[utilization]}", Meaning = "cost with idle hours")]
    public static UsdPerMillionTokens AtUtilization(
        [Symbol("c", "cost at full use")] UsdPerMillionTokens cost, [Symbol("u", "part of the capacity used")] Fraction utilization)
    {
        Require.Positive(utilization.Ratio, "Unused capacity has no cost of a token.", nameof(utilization));
        return cost / utilization.Ratio;
    }
}
