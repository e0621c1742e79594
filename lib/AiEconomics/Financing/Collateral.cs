using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>What a pledged data center is worth as it ages: chips lose value as better ones come, the building as it wears.</summary>
public static class Collateral
{
    /// <summary>Value of chips of an age: V = P · g^−t.</summary>
    /// <param name="price">P, paid for them new.</param>
    /// <param name="progress">g, growth of hardware price-performance: a dollar buys g times as much after a year.</param>
    /// <param name="age">t.</param>
    /// <returns>V, in nominal dollars.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> shortages, which hold prices up or raise them for a while, power cost, which ends a chip's life before its value is
    /// zero, and what a forced sale takes off.</para>
    /// <para><b>Error</b> large: rents of one chip have fallen and risen by a third within two years.</para>
    /// <para><b>Source</b> derived here; wear at the rate of progress as in [cottier2024].</para>
    /// </remarks>
    [Formula("V", "[price] \\cdot [progress]^{-[age]}", Meaning = "value of the chips")]
    public static Usd Chips(
        [Symbol("P", "price new")] Usd price,
        [Symbol("g", "growth of hardware price-performance")] YearlyGrowth progress,
        [Symbol("t", "age")] Years age) =>
        price / progress.Over(age).Times;

    /// <summary>Value of buildings and power of an age, straight-line: V = P · max(0, 1 − t / n).</summary>
    /// <param name="price">P, paid for them new.</param>
    /// <param name="life">n, above zero.</param>
    /// <param name="age">t.</param>
    /// <returns>V, in nominal dollars; nothing after the life.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The life is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> the land and a grid connection, which may gain value, and that a building for one tenant fits few others.</para>
    /// <para><b>Error</b> large once the tenant has left.</para>
    /// <para><b>Source</b> straight-line depreciation.</para>
    /// </remarks>
    [Formula("V", "[price] \\cdot \\max\\left(0, 1 - \\frac{[age]}{[life]}\\right)", Meaning = "value of buildings and power")]
    public static Usd Buildings(
        [Symbol("P", "price new")] Usd price, [Symbol("n", "life")] Years life, [Symbol("t", "age")] Years age)
    {
        Require.Positive(life.Count, "What has no life has no value.", nameof(life));
        return Math.Max(0, 1 - age.Count / life.Count) * price;
    }
}
