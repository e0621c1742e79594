namespace AiEconomics.Usage.Logs;

/// <summary>A column of a log, or a field of a record in one.</summary>
/// <param name="Name">Its name; dots lead into records.</param>
/// <param name="Expression">How SQL reaches it.</param>
/// <param name="Type">Its type in DuckDB's words.</param>
internal sealed record LogColumn(string Name, string Expression, string Type)
{
    /// <summary>Whether its values are whole numbers.</summary>
    internal bool IsWhole => Type is "TINYINT" or "SMALLINT" or "INTEGER" or "BIGINT" or "UTINYINT" or "USMALLINT" or "UINTEGER" or "UBIGINT" or "HUGEINT" or "UHUGEINT";

    /// <summary>Whether its values are numbers that may have a fraction.</summary>
    internal bool IsNumber => Type is "FLOAT" or "DOUBLE" || Type.StartsWith("DECIMAL", StringComparison.Ordinal);

    /// <summary>Whether its values are days or moments.</summary>
    internal bool IsTime => Type == "DATE" || Type.StartsWith("TIMESTAMP", StringComparison.Ordinal);
}
