using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>One profit, measured in two ways that are often taken for one another.</summary>
public static class Profit
{
    /// <summary>Profit against the cost: m = (R − K) / K.</summary>
    /// <param name="revenue">R.</param>
    /// <param name="cost">K, above zero.</param>
    /// <returns>m, negative for a loss; without an upper end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no cost.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> every cost that is not in K.</para>
    /// <para><b>Error</b> that of revenue and cost.</para>
    /// <para><b>Source</b> definition; DeepSeek prints it as its profit margin: [open-infra2025].</para>
    /// </remarks>
    [Formula("m", "\\frac{[revenue] - [cost]}{[cost]}", Meaning = "mark-up")]
    public static ProfitRatio MarkUp([Symbol("R", "revenue")] Usd revenue, [Symbol("K", "cost")] Usd cost)
    {
        Require.Positive(cost.Dollars, "A mark-up is a part of the cost.", nameof(cost));
        return ProfitRatio.FromRatio((revenue - cost) / cost);
    }

    /// <summary>Profit against the revenue: g = (R − K) / R.</summary>
    /// <param name="revenue">R, above zero.</param>
    /// <param name="cost">K.</param>
    /// <returns>g, negative for a loss, below one for a profit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no revenue.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> every cost that is not in K.</para>
    /// <para><b>Error</b> that of revenue and cost.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("g", "\\frac{[revenue] - [cost]}{[revenue]}", Meaning = "gross margin")]
    public static ProfitRatio GrossMargin([Symbol("R", "revenue")] Usd revenue, [Symbol("K", "cost")] Usd cost)
    {
        Require.Positive(revenue.Dollars, "A margin is a part of the revenue.", nameof(revenue));
        return ProfitRatio.FromRatio((revenue - cost) / revenue);
    }

    /// <summary>Gross margin of a token sold at a price: g = (p − c) / p.</summary>
    /// <param name="price">p, above zero.</param>
    /// <param name="cost">c.</param>
    /// <returns>g, negative for a loss, below one for a profit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The price is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> discounts and tokens given away, which lower the mean price below the list.</para>
    /// <para><b>Error</b> that of the cost.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("g", "\\frac{[price] - [cost]}{[price]}", Meaning = "gross margin at that price")]
    public static ProfitRatio GrossMarginAt(
        [Symbol("p", "price")] UsdPerMillionTokens price, [Symbol("c", "cost")] UsdPerMillionTokens cost)
    {
        Require.Positive(price.Dollars, "A margin is a part of the price.", nameof(price));
        return ProfitRatio.FromRatio((price.Dollars - cost.Dollars) / price.Dollars);
    }
}
