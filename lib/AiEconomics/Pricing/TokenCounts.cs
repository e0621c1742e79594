using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>The tokens of a request or of many, each in one category and in no other.</summary>
/// <param name="Fresh">Input read afresh and not kept.</param>
/// <param name="Cached">Input found in the provider's cache.</param>
/// <param name="Written">Input read afresh and kept, where keeping has a price of its own.</param>
/// <param name="Output">What the model wrote, its thinking included.</param>
/// <remarks>
/// <para>Providers count in two ways: some print all input and, within it, the cached part; others print the parts. The first kind enters by
/// <see cref="FromTotals"/>, which takes the parts out of the whole; the second by the constructor.</para>
/// </remarks>
public readonly record struct TokenCounts(Tokens Fresh, Tokens Cached, Tokens Written, Tokens Output)
{
    /// <summary>All input.</summary>
    public Tokens Input => Fresh + Cached + Written;

    /// <summary>All tokens.</summary>
    public Tokens Total => Input + Output;

    /// <summary>The counts of a provider that prints all input and, within it, what was cached and what was kept.</summary>
    /// <param name="input">All input.</param>
    /// <param name="output">What the model wrote, its thinking included.</param>
    /// <param name="cached">The part of the input that came from the cache.</param>
    /// <param name="written">The part of the input that was kept.</param>
    /// <exception cref="ArgumentException">The parts are more than the whole.</exception>
    public static TokenCounts FromTotals(Tokens input, Tokens output, Tokens cached = default, Tokens written = default)
    {
        var rest = input.Count - cached.Count - written.Count;
        return rest >= 0
            ? new(Tokens.FromCount(rest), cached, written, output)
            : throw new ArgumentException(
                $"cached and written input must be within all input, but {cached} and {written} are more than {input}. " +
                "If the provider counts cached input apart, name the parts: new TokenCounts(fresh, cached, written, output).");
    }

    /// <summary>The tokens of both.</summary>
    public static TokenCounts operator +(TokenCounts left, TokenCounts right) =>
        new(left.Fresh + right.Fresh, left.Cached + right.Cached, left.Written + right.Written, left.Output + right.Output);

    /// <summary>So many times the tokens.</summary>
    public static TokenCounts operator *(TokenCounts counts, double factor) =>
        new(counts.Fresh * factor, counts.Cached * factor, counts.Written * factor, counts.Output * factor);
}
