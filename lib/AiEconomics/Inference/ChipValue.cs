using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>What a dollar buys of a chip. Which of the two counts depends on the work: decoding waits for memory, prefill for arithmetic.</summary>
public static class ChipValue
{
    /// <summary>Memory bandwidth that a dollar buys: W / p.</summary>
    /// <param name="bandwidth">W, of one chip.</param>
    /// <param name="price">p, of one chip, above zero.</param>
    /// <returns>Bandwidth for one dollar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The chip is free.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> power, networks and the rest of a server, which cost the same around a cheap chip as around a dear one.</para>
    /// <para><b>Error</b> that of the price: quotations of one chip differ by a third and more.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("w", "\\frac{[bandwidth]}{[price]}", Meaning = "bandwidth for one dollar")]
    public static BytesPerSecond BandwidthPerDollar(
        [Symbol("W", "memory bandwidth")] BytesPerSecond bandwidth, [Symbol("p", "price of a chip")] Usd price)
    {
        Require.Positive(price.Dollars, "A chip has a price.", nameof(price));
        return bandwidth / price.Dollars;
    }

    /// <summary>Arithmetic that a dollar buys: P / p.</summary>
    /// <param name="peak">P, of one chip.</param>
    /// <param name="price">p, of one chip, above zero.</param>
    /// <returns>Peak speed for one dollar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The chip is free.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="BandwidthPerDollar"/> leaves out.</para>
    /// <para><b>Error</b> that of the price.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("f", "\\frac{[peak]}{[price]}", Meaning = "peak speed for one dollar")]
    public static FlopPerSecond SpeedPerDollar([Symbol("P", "peak speed")] FlopPerSecond peak, [Symbol("p", "price of a chip")] Usd price)
    {
        Require.Positive(price.Dollars, "A chip has a price.", nameof(price));
        return peak / price.Dollars;
    }
}
