namespace AiEconomics.Usage.Logs;

/// <summary>The SQL that gives the rows of any log the same columns: those of <see cref="Columns"/>.</summary>
/// <remarks>A count that is no whole number becomes <c>NULL</c>, which the questions find and count; a field that the log lacks is empty or zero.</remarks>
internal static class RequestSelect
{
    /// <summary>The columns of a request.</summary>
    internal const string Columns = "id, day, model, client, input, cached, written, output, blocks";

    /// <summary>The rows of one log.</summary>
    internal static string Of(LogSource source, MatchedShape shape)
    {
        var (cached, written) = (Count(LogField.Cached), Count(LogField.Written));
        var input = shape.Has(LogField.Input) ? Count(LogField.Input) : $"{Count(LogField.Fresh)} + {cached} + {written}";
        var blocks = shape.Columns.TryGetValue(LogField.Blocks, out var list) ? Blocks($"TRY_CAST({list.Expression} AS BIGINT[])") : "NULL::BIGINT[]";
        return $"""
            SELECT {Text(LogField.Id)} AS id, {Calendar(Day(shape))} AS day, {Text(LogField.Model)} AS model, {Text(LogField.Key)} AS client,
                {input} AS input, {cached} AS cached, {written} AS written, {Count(LogField.Output)} AS output, {blocks} AS blocks
            FROM {source.Table} WHERE {source.IsRow} AND {(source.IsWhole ? "true" : Reading(shape))}
            """;

        string Text(LogField field) => shape.Columns.TryGetValue(field, out var column) ? $"COALESCE(CAST({column.Expression} AS VARCHAR), '')" : "''";

        string Count(LogField field) => shape.Columns.TryGetValue(field, out var column) ? Whole(column, isNeeded: field is LogField.Input or LogField.Fresh or LogField.Output) : "0";
    }

    // A reader of CSV looks for faults only in the columns that a question needs. Whether a row counts must not depend on the question.
    private static string Reading(MatchedShape shape)
    {
        var texts = new[] { LogField.Id, LogField.Model, LogField.Key }.Where(shape.Has).Select(field => shape.Columns[field]).Where(column => column.Type == "VARCHAR");
        return string.Join(" + ", ["0", .. texts.Select(column => $"COALESCE(strlen({column.Expression}), 0)")]) + " >= 0";
    }

    private static string Whole(LogColumn column, bool isNeeded)
    {
        var value = column.Expression;
        var whole = column switch
        {
            { IsWhole: true } => $"TRY_CAST({value} AS BIGINT)",
            { IsNumber: true } => $"CASE WHEN {value} = floor({value}) THEN TRY_CAST({value} AS BIGINT) END",
            // Other programs write 12 as 12.0 where a column has gaps.
            _ => $"TRY_CAST(CASE WHEN contains({value}, '.') THEN regexp_extract({value}, '^(-?[0-9]+)[.]0+$', 1) ELSE {value} END AS BIGINT)",
        };
        var nothing = column is { IsWhole: false, IsNumber: false } ? $"{value} IS NULL OR trim({value}) = ''" : $"{value} IS NULL";
        return isNeeded ? whole : $"CASE WHEN {nothing} THEN 0 ELSE {whole} END";
    }

    // A list with a gap is no list of blocks.
    private static string Blocks(string list) => $"CASE WHEN list_count({list}) = len({list}) THEN {list} END";

    // A day beyond the calendar of four-digit years is a mistake of the log; such a request has no day.
    private static string Calendar(string day) => $"CASE WHEN {day} BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN {day} END";

    // The day in universal time. A trace that counts from its start gets the days from 1970 on, which no log has.
    private static string Day(MatchedShape shape)
    {
        if (!shape.Columns.TryGetValue(LogField.Time, out var column))
        {
            return "NULL::DATE";
        }

        var value = column.Expression;
        if (column.IsTime)
        {
            return $"CAST({value} AS DATE)";
        }

        if (shape.Shape.CountsFromStart)
        {
            return Moment($"TRY_CAST({value} AS BIGINT)", "1000");
        }

        var epoch = Moment($"TRY_CAST({value} AS BIGINT)", null);
        return column.IsWhole || column.IsNumber ? epoch : $"COALESCE(CAST(TRY_CAST({value} AS TIMESTAMPTZ) AS DATE), {epoch})";
    }

    // Seconds, milliseconds, microseconds and nanoseconds of our time differ so much that the number itself tells which it is.
    private static string Moment(string number, string? factor) =>
        "CAST(make_timestamp(" + (factor is not null ? $"{number} * {factor}" : $"""
            CASE WHEN {number} >= 100000000000000000 THEN {number} // 1000 WHEN {number} >= 100000000000000 THEN {number}
            WHEN {number} >= 100000000000 THEN {number} * 1000 WHEN {number} >= 0 THEN {number} * 1000000 END
            """) + ") AS DATE)";
}
