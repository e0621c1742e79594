namespace AiEconomics.Usage.Sql;

/// <summary>A database that answers the questions.</summary>
internal interface ISqlEngine : IDisposable
{
    /// <summary>What it says in another way than others.</summary>
    ISqlDialect Dialect { get; }

    /// <summary>The rows of an answer, one after the other as they come.</summary>
    /// <exception cref="UsageException">The question could not be answered.</exception>
    IEnumerable<SqlRow> Query(string sql);
}
