using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>Of what a thousand tokens of some traffic consist: how much is input, and how much of that is cached.</summary>
/// <remarks>
/// <para>Held as shares of all tokens, so that traffic that is all input is a mix like any other. The default value is output only.</para>
/// <para>Two models that are asked the same need not have the same mix: one may write twice as much.</para>
/// </remarks>
public readonly record struct TokenMix
{
    private TokenMix(double inputShare, Fraction cacheHitShare, Fraction cacheWriteShare)
    {
        Require.Between(
            cacheHitShare.Ratio + cacheWriteShare.Ratio, 0, 1, "Input is cached, kept or neither, never two of them.", nameof(cacheHitShare) + " + " + nameof(cacheWriteShare));
        InputShare = Fraction.FromRatio(inputShare);
        CacheHitShare = cacheHitShare;
        CacheWriteShare = cacheWriteShare;
    }

    /// <summary>Nothing but output.</summary>
    public static TokenMix OutputOnly => default;

    /// <summary>The part of all tokens that is input: r / (r + 1).</summary>
    public Fraction InputShare { get; }

    /// <summary>h, the part of the input that comes from the cache.</summary>
    public Fraction CacheHitShare { get; }

    /// <summary>w, the part of the input that is kept at a price of its own.</summary>
    public Fraction CacheWriteShare { get; }

    /// <summary>r, input tokens for one output token; infinite where there is only input.</summary>
    public double InputPerOutput => InputShare.Ratio / (1 - InputShare.Ratio);

    /// <summary>The mix of so much input for one output token.</summary>
    /// <param name="inputPerOutput">r, input tokens for one output token.</param>
    /// <param name="cacheHitShare">h, the part of the input that comes from the cache.</param>
    /// <param name="cacheWriteShare">w, the part of the input that is kept at a price of its own.</param>
    /// <exception cref="ArgumentOutOfRangeException">The shares of the input are more than the input.</exception>
    public static TokenMix Of(Ratio inputPerOutput, Fraction cacheHitShare, Fraction cacheWriteShare = default) =>
        new(inputPerOutput.Times / (inputPerOutput.Times + 1), cacheHitShare, cacheWriteShare);

    /// <summary>Nothing but input.</summary>
    /// <param name="cacheHitShare">h, the part of it that comes from the cache.</param>
    public static TokenMix InputOnly(Fraction cacheHitShare) => new(1, cacheHitShare, default);

    /// <summary>The mix of counted traffic.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no token.</exception>
    public static TokenMix Of(TokenCounts counts)
    {
        Require.Positive(counts.Total.Count, "Traffic without a token has no mix.", "tokens");
        if (counts.Input.Count == 0)
        {
            return OutputOnly;
        }

        // Rounding must not make the parts more than the whole.
        var hits = Math.Min(counts.Cached / counts.Input, 1);
        var writes = Math.Min(counts.Written / counts.Input, 1 - hits);
        return new(Math.Min(counts.Input / counts.Total, 1), Fraction.FromRatio(hits), Fraction.FromRatio(writes));
    }

    /// <summary>The counts that so many tokens of this mix are.</summary>
    public TokenCounts Of(Tokens total)
    {
        var input = total * InputShare.Ratio;
        return new(
            Fresh: input * Math.Max(0, 1 - CacheHitShare.Ratio - CacheWriteShare.Ratio),
            Cached: input * CacheHitShare.Ratio,
            Written: input * CacheWriteShare.Ratio,
            Output: total * (1 - InputShare.Ratio));
    }
}
