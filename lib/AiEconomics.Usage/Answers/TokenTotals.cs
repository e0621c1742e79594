using AiEconomics.Pricing;
using AiEconomics.Units;

namespace AiEconomics.Usage.Answers;

/// <summary>Requests with their tokens, each token in one category alone.</summary>
/// <param name="Requests">How many requests.</param>
/// <param name="Fresh">Input tokens neither read from the cache nor written to it.</param>
/// <param name="Cached">Input tokens read from the cache.</param>
/// <param name="Written">Input tokens written to the cache.</param>
/// <param name="Output">Output tokens.</param>
public sealed record TokenTotals(long Requests, long Fresh, long Cached, long Written, long Output)
{
    /// <summary>None.</summary>
    public static TokenTotals None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>The tokens as models of prices take them.</summary>
    public TokenCounts Counts => new(Tokens.FromCount(Fresh), Tokens.FromCount(Cached), Tokens.FromCount(Written), Tokens.FromCount(Output));

    /// <summary>All input tokens.</summary>
    public long Input => Fresh + Cached + Written;

    /// <summary>r, the input tokens for each output token; nothing where there is no output.</summary>
    public double? InputPerOutput => Output > 0 ? (double)Input / Output : null;

    /// <summary>h, the share of the input read from the cache; nothing where there is no input.</summary>
    public Fraction? CacheHitShare => Input > 0 ? Fraction.FromRatio((double)Cached / Input) : null;

    /// <summary>Both together.</summary>
    public static TokenTotals operator +(TokenTotals left, TokenTotals right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.Requests + right.Requests, left.Fresh + right.Fresh, left.Cached + right.Cached, left.Written + right.Written, left.Output + right.Output);
    }

    /// <summary>All together.</summary>
    internal static TokenTotals Sum(IEnumerable<TokenTotals> totals) => totals.Aggregate(None, (sum, next) => sum + next);
}
