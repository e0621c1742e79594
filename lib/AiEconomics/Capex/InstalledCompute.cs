using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Capex;

/// <summary>Capital spending, a flow, against the compute that stands, a stock, and against the one run of a model.</summary>
public static class InstalledCompute
{
    /// <summary>What was spent for each accelerator that stands: k = K / N.</summary>
    /// <param name="spent">K, in all the years in which the stock was bought.</param>
    /// <param name="installed">N, accelerators of one kind or counted as such, above zero.</param>
    /// <returns>k, with everything else that the spending bought.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is installed.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> chips of other makers, which the spending bought too and the count does not hold.</para>
    /// <para><b>Error</b> a factor of two: spending of the whole company is in it.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("k", "\\frac{[spent]}{[installed]}", Meaning = "spending for one accelerator")]
    public static UsdPerGpu CapexPerAccelerator(
        [Symbol("K", "spending of all years")] Usd spent, [Symbol("N", "accelerators installed")] GpuCount installed) =>
        UsdPerGpu.FromDollars(spent.Dollars / Standing(installed));

    /// <summary>The part of a stock's time that one run took: f = H / (N · t · 8,766 h).</summary>
    /// <param name="run">H, GPU time of the run, of the kind that the stock is counted in.</param>
    /// <param name="installed">N, above zero.</param>
    /// <param name="span">t, above zero.</param>
    /// <returns>f.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is installed, no time passes, or the run takes more than there is.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> experiments and failed runs, and what the stock does meanwhile, most of it serving.</para>
    /// <para><b>Error</b> that of the stock.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("f", "\\frac{[run]}{[installed] \\cdot [span] \\cdot 8766\\ \\text{h}}", Meaning = "part of the stock's time")]
    public static Fraction RunShare(
        [Symbol("H", "GPU time of the run")] GpuHours run,
        [Symbol("N", "accelerators installed")] GpuCount installed,
        [Symbol("t", "span of time")] Years span)
    {
        Require.Positive(span.Count, "A share of no time has no meaning.", nameof(span));
        return Fraction.FromRatio(run.Hours / (Standing(installed) * span.Hours));
    }

    private static double Standing(GpuCount installed) => Require.Positive(installed.Count, "Nothing is installed.", nameof(installed));
}
