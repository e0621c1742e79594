using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>Many nodes over a day.</summary>
public static class Fleet
{
    // By definition.
    private const int HoursPerDay = 24;

    /// <summary>Nodes that a day's tokens keep busy: N = D / (86,400 · q).</summary>
    /// <param name="tokensPerDay">D, tokens of a day, input or output.</param>
    /// <param name="nodeSpeed">q, what one node makes of them, above zero.</param>
    /// <returns>N, on average over the day; need not be whole.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The node makes nothing.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> the peak of the day, see <see cref="Utilization"/>.</para>
    /// <para><b>Error</b> that of the two speeds, in proportion.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("N", "\\frac{[tokensPerDay]}{86400 \\cdot [nodeSpeed]}", Meaning = "nodes kept busy")]
    public static Ratio Nodes(
        [Symbol("D", "tokens of a day")] Tokens tokensPerDay, [Symbol("q", "tokens of one node")] TokensPerSecond nodeSpeed)
    {
        Require.Positive(nodeSpeed.PerSecond, "A node makes tokens.", nameof(nodeSpeed));
        return Ratio.FromTimes(tokensPerDay / nodeSpeed.PerDay);
    }

    /// <summary>Rent of a fleet for a day: K = N · g · 24 · r.</summary>
    /// <param name="nodes">N, nodes, on average over the day.</param>
    /// <param name="gpusPerNode">g, accelerators of a node.</param>
    /// <param name="rent">r, of one of them.</param>
    /// <returns>K, for one day.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> what is beyond the rent.</para>
    /// <para><b>Error</b> that of the rent.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("K", "[nodes] \\cdot [gpusPerNode] \\cdot 24 \\cdot [rent]", Meaning = "rent of the fleet for a day")]
    public static Usd DailyRent(
        [Symbol("N", "nodes")] Ratio nodes, [Symbol("g", "accelerators of a node")] GpuCount gpusPerNode, [Symbol("r", "rent of one")] UsdPerGpuHour rent) =>
        GpuHours.FromHours(nodes.Times * gpusPerNode.Count * HoursPerDay) * rent;

    /// <summary>Part of a fleet that is used when it is as large as its busiest hour needs.</summary>
    /// <param name="loadByHour">The load of each hour, in any one unit; 24 of them for a day.</param>
    /// <returns>Mean over maximum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no load.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> reserves beyond the busiest hour, and other uses of idle nodes.</para>
    /// <para><b>Error</b> hours average over the busiest minute.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    public static Fraction Utilization(IReadOnlyList<double> loadByHour)
    {
        ArgumentNullException.ThrowIfNull(loadByHour);
        Require.NotNegative(loadByHour.DefaultIfEmpty().Min(), "A load is zero or more.", nameof(loadByHour));
        var peak = Require.Positive(loadByHour.DefaultIfEmpty().Max(), "A fleet without load has no use.", nameof(loadByHour));
        return Fraction.FromRatio(Math.Min(1, loadByHour.Average() / peak));
    }
}
