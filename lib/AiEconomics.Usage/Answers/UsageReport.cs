using AiEconomics.Usage.Logs;

namespace AiEconomics.Usage.Answers;

/// <summary>What a log answers.</summary>
/// <param name="By">What the traffic is split by.</param>
/// <param name="Whole">All requests that could be used.</param>
/// <param name="Parts">The same, split as asked: days and keys in order of their names, models likewise; none where nothing was asked.</param>
/// <param name="Classes">The same, split by the size of the input, from small to large.</param>
/// <param name="LeftOut">The rows that are in no total, and why.</param>
/// <param name="Unknown">The models that the log names and that have no prices, the most frequent first.</param>
/// <param name="Prefixes">How much of the input repeats earlier beginnings; nothing where the log has no block ids.</param>
public sealed record UsageReport(
    GroupBy By,
    UsagePart Whole,
    IReadOnlyList<UsagePart> Parts,
    IReadOnlyList<UsagePart> Classes,
    IReadOnlyList<LeftOut> LeftOut,
    IReadOnlyList<UnknownModel> Unknown,
    PrefixReuse? Prefixes)
{
    /// <summary>All rows that the log has.</summary>
    public long Rows => Whole.Totals.Requests + LeftOut.Sum(left => left.Rows);
}
