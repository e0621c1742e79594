using AiEconomics.Usage.Sql;

namespace AiEconomics.Usage.Answers;

/// <summary>One row of the answer about totals: requests that have model, part, fault and class of size in common.</summary>
internal sealed record Slice(string Model, string Part, string Fault, int Class, TokenTotals Totals)
{
    // The sums of what is at fault mean nothing and may be too large for a number.
    internal static Slice From(SqlRow row) => new(
        row.Text(0), row.Text(1), row.Text(2), (int)row.Count(3),
        row.Text(2).Length > 0 ? TokenTotals.None with { Requests = row.Count(4) } : new(row.Count(4), row.Count(5), row.Count(6), row.Count(7), row.Count(8)));
}
