using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Valuation;

/// <summary>A round of financing: what a firm is worth before and after the money, and what the money buys.</summary>
public static class RoundMoney
{
    /// <summary>Valuation after the money: V = V₀ + I.</summary>
    /// <param name="before">V₀, the valuation before the money.</param>
    /// <param name="raised">I, the money.</param>
    /// <returns>V, the valuation after the money.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> preferences of the new shares, which make the old ones worth less than the price of the new.</para>
    /// <para><b>Error</b> none.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("V", "[before] + [raised]", Meaning = "valuation after the money")]
    public static Usd After([Symbol("V_0", "valuation before the money")] Usd before, [Symbol("I", "money raised")] Usd raised) => before + raised;

    /// <summary>Valuation before the money: V₀ = V − I.</summary>
    /// <param name="after">V, the valuation after the money.</param>
    /// <param name="raised">I, the money, at most V.</param>
    /// <returns>V₀, the valuation before the money.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More was raised than the firm is worth with it.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> preferences of the new shares.</para>
    /// <para><b>Error</b> none.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("V_0", "[after] - [raised]", Meaning = "valuation before the money")]
    public static Usd Before([Symbol("V", "valuation after the money")] Usd after, [Symbol("I", "money raised")] Usd raised)
    {
        Require.Between(raised.Dollars, 0, after.Dollars, "A firm is worth its new money at least; is this the valuation before it?", nameof(raised));
        return after - raised;
    }

    /// <summary>What the new money buys of the firm: s = I / V.</summary>
    /// <param name="raised">I, the money.</param>
    /// <param name="after">V, the valuation after the money, above zero.</param>
    /// <returns>s, the part of the firm.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More was raised than the firm is worth with it.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> options for staff, which dilute both.</para>
    /// <para><b>Error</b> over the valuation before the money it comes out too high.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("s", "\\frac{[raised]}{[after]}", Meaning = "part of the firm that is sold")]
    public static Fraction Stake([Symbol("I", "money raised")] Usd raised, [Symbol("V", "valuation after the money")] Usd after)
    {
        Require.Positive(after.Dollars, "No part of nothing can be sold.", nameof(after));
        Require.Between(raised.Dollars, 0, after.Dollars, "A firm is worth its new money at least; is this the valuation before it?", nameof(raised));
        return Fraction.FromRatio(raised / after);
    }
}
