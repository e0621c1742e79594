using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Capex;

/// <summary>What an hour of an accelerator must cost for its owner to come out even.</summary>
public static class GpuHourPrice
{
    private static readonly Years OneYear = Years.FromYears(1);

    /// <summary>Required price of a GPU-hour: p = Y / (n · 8,766 h · u).</summary>
    /// <param name="yearly">Y, cost of a year, capital and running.</param>
    /// <param name="accelerators">n, above zero.</param>
    /// <param name="utilization">u, part of all hours that is sold, above zero. Not the utilization of a training run, which is of the peak speed.</param>
    /// <returns>p, that covers Y and leaves nothing over.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no accelerators, or none of their hours is sold.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that prices fall over the life: what is not earned in the first years must be earned at lower prices later.</para>
    /// <para><b>Error</b> that of the cost in proportion, of the utilization in inverse proportion.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("p", "\\frac{[yearly]}{[accelerators] \\cdot 8766\\ \\text{h} \\cdot [utilization]}", Meaning = "required price of a GPU-hour")]
    public static UsdPerGpuHour Required(
        [Symbol("Y", "cost of a year")] Usd yearly,
        [Symbol("n", "accelerators")] GpuCount accelerators,
        [Symbol("u", "part of the hours sold")] Fraction utilization)
    {
        Require.Positive(utilization.Ratio, "No price earns anything on hours that are not sold.", nameof(utilization));
        return yearly / (Hours(accelerators) * utilization.Ratio);
    }

    /// <summary>Part of the hours that must be sold at a rent: u = Y / (n · 8,766 h · r).</summary>
    /// <param name="yearly">Y, cost of a year, capital and running.</param>
    /// <param name="accelerators">n, above zero.</param>
    /// <param name="rent">r, what the market pays for an hour, above zero.</param>
    /// <returns>u; above one where it never pays.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no accelerators, or the rent is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="Required"/> leaves out.</para>
    /// <para><b>Error</b> that of the cost and of the rent.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("u", "\\frac{[yearly]}{[accelerators] \\cdot 8766\\ \\text{h} \\cdot [rent]}", Meaning = "part of the hours that must be sold")]
    public static Ratio BreakEvenUtilization(
        [Symbol("Y", "cost of a year")] Usd yearly,
        [Symbol("n", "accelerators")] GpuCount accelerators,
        [Symbol("r", "rent of one")] UsdPerGpuHour rent)
    {
        Require.Positive(rent.Dollars, "Nothing breaks even with free.", nameof(rent));
        return Ratio.FromTimes(yearly / (Hours(accelerators) * rent));
    }

    private static GpuHours Hours(GpuCount accelerators) =>
        GpuHours.FromHours(Require.Positive(accelerators.Count, "Hours come of accelerators.", nameof(accelerators)) * OneYear.Hours);
}
