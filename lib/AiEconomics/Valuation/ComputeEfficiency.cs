using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Valuation;

/// <summary>Value for each unit of compute, in the several ways in which the words can be read.</summary>
/// <remarks>
/// <para>Above the line stands a stock (a valuation) or a flow (a year's revenue); below it a stock (GPUs, capital) or a flow (operations done).
/// No two of the quotients rank firms alike by necessity, and none says by itself that a firm is cheap: a high valuation for each GPU may be
/// skill, or a high price.</para>
/// </remarks>
public static class ComputeEfficiency
{
    /// <summary>Value for each dollar of capital: e = V / K.</summary>
    /// <param name="value">V, a valuation, or revenue of a year.</param>
    /// <param name="capital">K, spent on compute, or committed to it; above zero.</param>
    /// <returns>e.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no capital.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> the age of the capital, and compute that is rented.</para>
    /// <para><b>Error</b> commitments of later years are no capital of now.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("e", "\\frac{[value]}{[capital]}", Meaning = "value for each dollar of capital")]
    public static Ratio PerCapital([Symbol("V", "value")] Usd value, [Symbol("K", "capital")] Usd capital)
    {
        Require.Positive(capital.Dollars, "Nothing is no capital to compare with.", nameof(capital));
        return Ratio.FromTimes(value / capital);
    }

    /// <summary>Value for each GPU: e = V / n.</summary>
    /// <param name="value">V, a valuation, or revenue of a year.</param>
    /// <param name="gpus">n, GPUs in use, better in equivalents of one chip; above zero.</param>
    /// <returns>e.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no GPUs.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that GPUs differ in speed by a factor of ten, unless n counts equivalents.</para>
    /// <para><b>Error</b> that of n, which firms seldom say.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("e", "\\frac{[value]}{[gpus]}", Meaning = "value for each GPU")]
    public static UsdPerGpu PerGpu([Symbol("V", "value")] Usd value, [Symbol("n", "GPUs")] GpuCount gpus)
    {
        Require.Positive(gpus.Count, "A firm without GPUs has no value for each of them.", nameof(gpus));
        return UsdPerGpu.FromDollars(value.Dollars / gpus.Count);
    }

    /// <summary>Value for the compute of a training run: e = V / C.</summary>
    /// <param name="value">V, a valuation.</param>
    /// <param name="compute">C, operations of the run, above zero.</param>
    /// <returns>e.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no compute.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> experiments, other models and serving, which take most of a lab's compute.</para>
    /// <para><b>Error</b> sets a stock of now over work done at one time before: it rises with every new round though no operation was saved.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("e", "\\frac{[value]}{[compute]}", Meaning = "value for each petaFLOP/s-day of training")]
    public static UsdPerPetaflopDay PerTrainingCompute([Symbol("V", "value")] Usd value, [Symbol("C", "compute of the run")] Flop compute)
    {
        Require.Positive(compute.Operations, "A run takes work.", nameof(compute));
        return UsdPerPetaflopDay.FromDollars(value.Dollars / compute.PetaflopDays);
    }

    /// <summary>Revenue of one GPU in one hour: e = R / (n · 8766 h).</summary>
    /// <param name="revenue">R, of one year.</param>
    /// <param name="gpus">n, GPUs in use over the year, above zero.</param>
    /// <returns>e, to be set beside the rent of one GPU-hour.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no GPUs.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> GPUs that train and earn nothing, unless n leaves them out too.</para>
    /// <para><b>Error</b> that of n.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("e", "\\frac{[revenue]}{[gpus] \\cdot 8766\\ \\text{h}}", Meaning = "revenue of one GPU-hour")]
    public static UsdPerGpuHour RevenuePerGpuHour([Symbol("R", "revenue of a year")] Usd revenue, [Symbol("n", "GPUs")] GpuCount gpus)
    {
        Require.Positive(gpus.Count, "Without GPUs there is no GPU-hour.", nameof(gpus));
        return UsdPerGpuHour.FromDollars(revenue.Dollars / (gpus.Count * Years.FromYears(1).Hours));
    }

    /// <summary>Revenue for the compute that was delivered: e = R / (n · u · P · 1 year).</summary>
    /// <param name="revenue">R, of one year.</param>
    /// <param name="gpus">n, GPUs in use over the year, above zero.</param>
    /// <param name="peak">P, data-sheet speed of one GPU, above zero.</param>
    /// <param name="utilization">u, the part of the peak that useful work sustains, above zero.</param>
    /// <returns>e.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A GPU, a speed or the useful work is missing.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that decoding waits for memory, so that operations are not what limits it.</para>
    /// <para><b>Error</b> a firm that wastes half of its peak looks twice as efficient as by GPUs: the measure forgives waste.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("e", "\\frac{[revenue]}{[gpus] \\cdot [utilization] \\cdot [peak] \\cdot 1\\ \\text{a}}", Meaning = "revenue for each petaFLOP/s-day delivered")]
    public static UsdPerPetaflopDay RevenuePerDelivered(
        [Symbol("R", "revenue of a year")] Usd revenue,
        [Symbol("n", "GPUs")] GpuCount gpus,
        [Symbol("P", "peak speed of one GPU")] FlopPerSecond peak,
        [Symbol("u", "utilization (MFU)")] Fraction utilization)
    {
        Require.Positive(gpus.Count, "Without GPUs nothing is delivered.", nameof(gpus));
        Require.Positive(peak.PerSecond, "Without speed nothing is delivered.", nameof(peak));
        Require.Positive(utilization.Ratio, "Without useful work nothing is delivered.", nameof(utilization));
        var delivered = utilization * peak * GpuHours.FromHours(gpus.Count * Years.FromYears(1).Hours);
        return UsdPerPetaflopDay.FromDollars(revenue.Dollars / delivered.PetaflopDays);
    }

    /// <summary>GPUs below which a firm is worth more for each of them than its rival: n = V / e'.</summary>
    /// <param name="value">V, the valuation of the firm.</param>
    /// <param name="rival">e', what the rival is worth for each GPU, above zero.</param>
    /// <returns>n.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rival is worth nothing for each GPU.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="PerGpu"/> leaves out.</para>
    /// <para><b>Error</b> that of the rival's GPUs, in proportion.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("n", "\\frac{[value]}{[rival]}", Meaning = "GPUs at which the two are alike")]
    public static GpuCount BreakEvenGpus([Symbol("V", "value")] Usd value, [Symbol("e'", "the rival's value for each GPU")] UsdPerGpu rival)
    {
        Require.Positive(rival.Dollars, "Any number of GPUs beats nothing.", nameof(rival));
        return GpuCount.FromCount(value.Dollars / rival.Dollars);
    }
}
