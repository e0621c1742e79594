using System.Numerics;
using AiEconomics.Usage.Sql;

namespace AiEconomics.Usage.Answers;

/// <summary>One row of the answer about totals: requests that have model, part, fault and class of size in common.</summary>
internal sealed record Slice(string Model, string Part, string Fault, int Class, TokenTotals Totals)
{
    // The sums of what is at fault mean nothing and may be too large for a number.
    internal static Slice From(SqlRow row) => new(
        row.Text(0), row.Text(1), row.Text(2), (int)row.Count(3),
        row.Text(2).Length > 0 ? TokenTotals.None with { Requests = row.Count(4) } : new(row.Count(4), Sum(row, 5), Sum(row, 6), Sum(row, 7), Sum(row, 8)));

    // A database trusts what a Parquet file says of its own columns: where that says "small", no count is looked at, though the rows hold large ones.
    private static long Sum(SqlRow row, int column)
    {
        var (requests, sum) = (row.Count(4), row.Sum(column));
        return sum >= 0 && sum <= (BigInteger)requests * Questions.Absurd
            ? (long)sum
            : throw new UsageException(FormattableString.Invariant(
                $"The log gives {requests} requests {sum} tokens of one kind, expected 0 to {Questions.Absurd} for each; what the file says of its columns does not fit its rows, so write or copy it again."));
    }
}
