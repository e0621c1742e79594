using AiEconomics.Usage.Sql;

namespace AiEconomics.Usage.ClickHouse;

/// <summary>ClickHouse's way.</summary>
/// <remarks>Without <c>GLOBAL</c> each shard would look among its own rows alone.</remarks>
internal sealed class ClickHouseDialect : ISqlDialect
{
    /// <inheritdoc/>
    public string NotIn => "GLOBAL NOT IN";

    /// <inheritdoc/>
    public string In => "GLOBAL IN";

    /// <inheritdoc/>
    public string FirstOfEach(string columns, string from, string column, string order) =>
        $"SELECT {columns} FROM {from} ORDER BY {column}, {order} LIMIT 1 BY {column}";
}
