using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>Renting accelerators and serving an open model oneself, against paying for its tokens.</summary>
public static class SelfHosting
{
    /// <summary>Traffic of a day at which both cost the same: D = 24 · n · r / p.</summary>
    /// <param name="gpus">n, accelerators rented around the clock.</param>
    /// <param name="rent">r, of one of them.</param>
    /// <param name="apiPrice">p, blended price of the traffic's mix at a provider, above zero.</param>
    /// <returns>D, in tokens a day, input and output.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The provider is free.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> staff, failures, a second node for safety, and whether the accelerators can make so much at all: see
    /// <see cref="BreakEvenUtilization"/>.</para>
    /// <para><b>Error</b> low: work costs money too.</para>
    /// <para><b>Source</b> derived here.</para>
    /// </remarks>
    [Formula("D", "\\frac{24 \\cdot [gpus] \\cdot [rent]}{[apiPrice]}", Meaning = "traffic of a day at which both cost the same")]
    public static Tokens BreakEvenPerDay(
        [Symbol("n", "accelerators")] GpuCount gpus,
        [Symbol("r", "rent of one")] UsdPerGpuHour rent,
        [Symbol("p", "price at a provider")] UsdPerMillionTokens apiPrice)
    {
        Require.Positive(apiPrice.Dollars, "Nothing breaks even with free.", nameof(apiPrice));
        return Tokens.FromMillions((GpuHours.FromHours(24 * gpus.Count) * rent).Dollars / apiPrice.Dollars);
    }

    /// <summary>Part of the capacity that must be used for both to cost the same: u = c / p.</summary>
    /// <param name="costAtFullUse">c, own cost at full use, see <see cref="TokenCost.PerMillion"/>.</param>
    /// <param name="apiPrice">p, price of the same tokens at a provider, above zero.</param>
    /// <returns>u; above one where it never pays.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The provider is free.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="BreakEvenPerDay"/> leaves out.</para>
    /// <para><b>Error</b> low: work costs money too.</para>
    /// <para><b>Source</b> derived here.</para>
    /// </remarks>
    [Formula("u", "\\frac{[costAtFullUse]}{[apiPrice]}", Meaning = "part of the capacity that must be used")]
    public static Ratio BreakEvenUtilization(
        [Symbol("c", "own cost at full use")] UsdPerMillionTokens costAtFullUse,
        [Symbol("p", "price at a provider")] UsdPerMillionTokens apiPrice)
    {
        Require.Positive(apiPrice.Dollars, "Nothing breaks even with free.", nameof(apiPrice));
        return Ratio.FromTimes(costAtFullUse / apiPrice);
    }
}
