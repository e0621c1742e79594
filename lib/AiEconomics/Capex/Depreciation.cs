using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Capex;

/// <summary>How a purchase loses its value: by the books in equal steps, in the market as better machines come.</summary>
public static class Depreciation
{
    /// <summary>Straight-line charge of a year: D = K / L.</summary>
    /// <param name="cost">K, the purchase.</param>
    /// <param name="life">L, the life by the books, above zero.</param>
    /// <returns>D, in each year of the life.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The life is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> the cost of capital, so it is less than what the purchase must earn: for that see the annuity of the financing models.</para>
    /// <para><b>Error</b> that of the life, which the owner chooses.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("D", "\\frac{[cost]}{[life]}", Meaning = "straight-line depreciation a year")]
    public static Usd StraightLine([Symbol("K", "purchase")] Usd cost, [Symbol("L", "life by the books")] Years life) =>
        cost / Alive(life);

    /// <summary>What the books still show: B = K · max(0, 1 − t / L).</summary>
    /// <param name="cost">K, the purchase.</param>
    /// <param name="life">L, the life by the books, above zero.</param>
    /// <param name="age">t.</param>
    /// <returns>B, zero from the end of the life on.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The life is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> write-downs, which follow where the value has fallen below it for good.</para>
    /// <para><b>Error</b> none against the books; against the market see <see cref="EconomicValue"/>.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    [Formula("B", "[cost] \\cdot \\max\\left(0, 1 - \\frac{[age]}{[life]}\\right)", Meaning = "value in the books")]
    public static Usd BookValue(
        [Symbol("K", "purchase")] Usd cost, [Symbol("L", "life by the books")] Years life, [Symbol("t", "age")] Years age) =>
        Math.Max(0, 1 - age.Count / Alive(life)) * cost;

    /// <summary>What a machine is worth beside new ones that do more for a dollar: V = K / g^t.</summary>
    /// <param name="cost">K, the purchase.</param>
    /// <param name="progress">g, growth of price-performance of new machines a year.</param>
    /// <param name="age">t.</param>
    /// <returns>V.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> scarcity, which holds the value up, and failures and power, which end a machine before its value is gone.</para>
    /// <para><b>Error</b> that of the progress, growing with age.</para>
    /// <para><b>Source</b> [cottier2024] appendix.</para>
    /// </remarks>
    [Formula("V", "\\frac{[cost]}{[progress]^{[age]}}", Meaning = "value beside new machines")]
    public static Usd EconomicValue(
        [Symbol("K", "purchase")] Usd cost, [Symbol("g", "growth of price-performance")] YearlyGrowth progress, [Symbol("t", "age")] Years age) =>
        cost / progress.Over(age).Times;

    /// <summary>Age at which so much of the value is left: t = ln(1 / f) / ln g.</summary>
    /// <param name="left">f, the part of the value that is left, above zero.</param>
    /// <param name="progress">g, growth of price-performance of new machines a year, above none.</param>
    /// <returns>t.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is to be left, or nothing progresses.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="EconomicValue"/> leaves out.</para>
    /// <para><b>Error</b> that of the progress.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("t", "\\frac{\\ln(1 / [left])}{\\ln [progress]}", Meaning = "age at which that part is left")]
    public static Years AgeAt([Symbol("f", "part left")] Fraction left, [Symbol("g", "growth of price-performance")] YearlyGrowth progress)
    {
        Require.Positive(left.Ratio, "The value nears nothing and never reaches it.", nameof(left));
        Require.Positive(progress.OrdersOfMagnitude, "Without better machines no value is lost.", nameof(progress));
        return Years.FromYears(-Math.Log(left.Ratio) / progress.ContinuousRate);
    }

    private static double Alive(Years life) => Require.Positive(life.Count, "What lives no time has no yearly charge.", nameof(life));
}
