using AiEconomics.Usage.Sql;
using static System.FormattableString;

namespace AiEconomics.Usage.Answers;

/// <summary>The questions in SQL, one text for every database; what these say differently comes from their dialect.</summary>
/// <remarks>
/// <para>Where no id occurs twice the grouping stands directly over the table, so that each shard of a cluster adds up its own rows.</para>
/// <para>Every answer has an order, so that one that breaks off can be taken up where it did.</para>
/// </remarks>
internal static class Questions
{
    /// <summary>More tokens than any request has: a hundred times the million that the largest models on the lists take.</summary>
    internal const long Absurd = 100_000_000;

    /// <summary>Why a row is left out, by the word that the SQL gives it.</summary>
    internal static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        ["unreadable"] = "a count of tokens that is missing or no whole number",
        ["negative"] = "a negative count of tokens",
        ["absurd"] = Invariant($"a count above {Absurd / 1_000_000} M tokens"),
        ["cache"] = "more cached tokens than input tokens",
    };

    private static readonly string Fault = Invariant($"""
        CASE WHEN input IS NULL OR cached IS NULL OR written IS NULL OR output IS NULL THEN 'unreadable'
            WHEN input < 0 OR cached < 0 OR written < 0 OR output < 0 THEN 'negative'
            WHEN input > {Absurd} OR cached > {Absurd} OR written > {Absurd} OR output > {Absurd} THEN 'absurd'
            WHEN cached + written > input THEN 'cache' ELSE '' END
        """);

    /// <summary>How many rows have an id, and how many ids there are.</summary>
    internal static string Ids(RequestStore store) =>
        $"SELECT count(*), count(DISTINCT id) FROM {store.Requests} WHERE {store.Where} AND id <> ''";

    /// <summary>Requests and tokens by model, part, fault and class of size.</summary>
    /// <param name="store">The requests.</param>
    /// <param name="by">What makes a part.</param>
    /// <param name="hasRepeats">Whether ids occur more than once, so that all but one row of each must be left out.</param>
    internal static string Totals(RequestStore store, GroupBy by, bool hasRepeats)
    {
        var part = by switch { GroupBy.Day => "day", GroupBy.Key => "client", _ => "''" };
        return $"""
            SELECT model, {part} AS part, {Fault} AS fault, {SizeClass.Sql} AS class, count(*) AS requests, sum(input - cached - written) AS fresh_sum,
                sum(cached) AS cached_sum, sum(written) AS written_sum, sum(output) AS output_sum
            FROM {(hasRepeats ? Once(store) : $"{store.Requests} WHERE {store.Where}")}
            GROUP BY model, part, fault, class ORDER BY model, part, fault, class
            """;
    }

    /// <summary>The input and the blocks of each request in the order of the log.</summary>
    internal static string Blocks(RequestStore store) =>
        $"SELECT input, blocks FROM {store.Numbered} WHERE {store.Where} AND {Fault} = '' ORDER BY position";

    // Of the rows with one id that with the most tokens stays: an answer that broke off is logged again when it is whole.
    private static string Once(RequestStore store)
    {
        const string columns = "id, model, day, client, input, cached, written, output";
        var (dialect, requests) = (store.Engine.Dialect, $"{store.Requests} WHERE {store.Where} AND");
        var repeated = $"SELECT id FROM {requests} id <> '' GROUP BY id HAVING count(*) > 1";
        var first = dialect.FirstOfEach(
            columns, $"(SELECT {columns} FROM {requests} id {dialect.In} ({repeated})) again", "id", "output DESC, input DESC, cached, written, model, client, day");
        return $"(SELECT {columns} FROM {requests} id {dialect.NotIn} ({repeated}) UNION ALL SELECT {columns} FROM ({first}) kept) once";
    }
}
