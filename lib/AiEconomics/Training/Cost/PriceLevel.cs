using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Training.Cost;

/// <summary>Dollars of one date in dollars of another, by a price index that the reader brings.</summary>
public static class PriceLevel
{
    /// <summary>An amount at another price level: K' = K · I' / I.</summary>
    /// <param name="amount">K, in dollars of the date of <paramref name="from"/>.</param>
    /// <param name="from">I, the index at the date of the amount, above zero.</param>
    /// <param name="to">I', the same index at the date wanted.</param>
    /// <returns>K', in dollars of the date of <paramref name="to"/>: real, no longer nominal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that chips fall in price while the index rises.</para>
    /// <para><b>Error</b> a wider or narrower index differs by some percent over two years.</para>
    /// <para><b>Source</b> identity; Epoch AI uses producer prices of data processing and hosting, [epoch-training-costs] data/PCU518210518210.csv.</para>
    /// </remarks>
    [Formula("K'", "[amount] \\cdot \\frac{[to]}{[from]}", Meaning = "amount at the other price level")]
    public static Usd Restated(
        [Symbol("K", "amount")] Usd amount,
        [Symbol("I", "price index at the date of the amount")] Ratio from,
        [Symbol("I'", "price index at the date wanted")] Ratio to)
    {
        Require.Positive(from.Times, "An index is positive.", nameof(from));
        return to.Times / from.Times * amount;
    }
}
