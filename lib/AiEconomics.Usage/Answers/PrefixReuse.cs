using AiEconomics.Units;

namespace AiEconomics.Usage.Answers;

/// <summary>How much of the input repeats the beginning of an earlier request: what a cache without limits would save.</summary>
/// <param name="Requests">The requests counted.</param>
/// <param name="Input">Their input tokens.</param>
/// <param name="Reusable">The input tokens in leading blocks that an earlier request had.</param>
public sealed record PrefixReuse(long Requests, long Input, long Reusable)
{
    /// <summary>The tokens in a block, as the Mooncake trace counts them.</summary>
    public const int BlockTokens = 512;

    /// <summary>The share of the input that need not be computed again.</summary>
    public Fraction Share => Fraction.FromRatio(Input > 0 ? (double)Reusable / Input : 0);

    /// <summary>Counts along the log: the leading blocks of each request that were seen before it.</summary>
    /// <param name="requests">Input tokens and block ids of each request, in the order of the log.</param>
    /// <remarks>
    /// <para><b>Leaves out</b> the limits of a real cache, which forgets and is not shared by all machines. Only what stands before the first
    /// new block counts, for the keys and values of a token hold for one beginning alone.</para>
    /// <para><b>Error</b> a cache that keeps no half-filled block saves up to 511 tokens less for a request.</para>
    /// </remarks>
    public static PrefixReuse Of(IEnumerable<(long Input, IReadOnlyList<long> Blocks)> requests)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var seen = new HashSet<long>();
        var (count, tokens, reusable) = (0L, 0L, 0L);
        foreach (var (input, blocks) in requests)
        {
            count++;
            tokens += input;
            reusable += Math.Min(input, BlockTokens * (long)blocks.TakeWhile(seen.Contains).Count());
            seen.UnionWith(blocks);
        }

        return new(count, tokens, reusable);
    }
}
