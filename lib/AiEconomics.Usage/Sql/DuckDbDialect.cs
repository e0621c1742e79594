namespace AiEconomics.Usage.Sql;

/// <summary>DuckDB's way.</summary>
internal sealed class DuckDbDialect : ISqlDialect
{
    /// <inheritdoc/>
    public string NotIn => "NOT IN";

    /// <inheritdoc/>
    public string In => "IN";

    /// <inheritdoc/>
    public string FirstOfEach(string columns, string from, string column, string order) =>
        $"SELECT DISTINCT ON ({column}) {columns} FROM {from} ORDER BY {column}, {order}";
}
