using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Training.Cost;

/// <summary>A run at a cloud provider's prices, which fall with a commitment of one or three years.</summary>
public static class CloudCost
{
    /// <summary>Rent under a commitment: r = r₀ · (1 − d).</summary>
    /// <param name="onDemand">r₀, on-demand price of one GPU for one hour, in nominal dollars.</param>
    /// <param name="discount">d, discount of the commitment, 0 to 1.</param>
    /// <returns>r, for one GPU and one hour.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> that a commitment pays for hours that the run does not use.</para>
    /// <para><b>Error</b> negotiated prices are lower still and not published.</para>
    /// <para><b>Source</b> [cottier2024] appendix; discounts of three providers in [epoch-training-costs] cost_analysis_standalone.py.</para>
    /// </remarks>
    [Formula("r", "[onDemand] \\cdot (1 - [discount])", Meaning = "rent under the commitment")]
    public static UsdPerGpuHour Rent(
        [Symbol("r_0", "on-demand rent")] UsdPerGpuHour onDemand, [Symbol("d", "discount of the commitment")] Fraction discount) =>
        (1 - discount.Ratio) * onDemand;

    /// <summary>Cost of a GPU time under a commitment: K = H · r₀ · (1 − d).</summary>
    /// <param name="time">H, in GPU-hours.</param>
    /// <param name="onDemand">r₀, on-demand price of one GPU for one hour, in nominal dollars.</param>
    /// <param name="discount">d, discount of the commitment, 0 to 1.</param>
    /// <returns>K, in nominal dollars.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> committed hours that the run does not use, storage and traffic.</para>
    /// <para><b>Error</b> that of the discount.</para>
    /// <para><b>Source</b> [cottier2024] appendix.</para>
    /// </remarks>
    [Formula("K", "[time] \\cdot [onDemand] \\cdot (1 - [discount])", Meaning = "cost at cloud prices")]
    public static Usd Cost(
        [Symbol("H", "GPU time")] GpuHours time,
        [Symbol("r_0", "on-demand rent")] UsdPerGpuHour onDemand,
        [Symbol("d", "discount of the commitment")] Fraction discount) =>
        time * Rent(onDemand, discount);

    /// <summary>Discount at which a GPU time costs a given amount: d = 1 − K / (H · r₀).</summary>
    /// <param name="cost">K, in nominal dollars, at most the on-demand cost.</param>
    /// <param name="time">H, in GPU-hours, above zero.</param>
    /// <param name="onDemand">r₀, on-demand price of one GPU for one hour, above zero.</param>
    /// <returns>d, 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Time or price is zero, or the cost exceeds the on-demand cost.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="Cost"/> leaves out.</para>
    /// <para><b>Error</b> that of cost, time and price.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("d", "1 - \\frac{[cost]}{[time] \\cdot [onDemand]}", Meaning = "implied discount")]
    public static Fraction ImpliedDiscount(
        [Symbol("K", "cost at cloud prices")] Usd cost,
        [Symbol("H", "GPU time")] GpuHours time,
        [Symbol("r_0", "on-demand rent")] UsdPerGpuHour onDemand)
    {
        Require.Positive(time.Hours, "A run takes time.", nameof(time));
        Require.Positive(onDemand.Dollars, "A free GPU has no discount.", nameof(onDemand));
        var discount = 1 - cost / (time * onDemand);
        return Fraction.FromRatio(Require.Between(discount, 0, 1, "The cost exceeds the on-demand cost or is negative."));
    }
}
