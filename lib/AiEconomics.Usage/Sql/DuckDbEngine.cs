using AiEconomics.Usage.Logs;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace AiEconomics.Usage.Sql;

/// <summary>DuckDB in this process: no server, no file of its own, no network.</summary>
/// <remarks>What does not fit in <see cref="Memory"/> goes to a folder of its own below the system's temporary one, which is removed at the end.</remarks>
internal sealed class DuckDbEngine : ISqlEngine
{
    // Enough that a group by day, model or key of ten million rows stays in memory, and half of what the program may take in all.
    private const string Memory = "512MB";

    private readonly DuckDBConnection connection;
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"aieconomics-usage-{Guid.NewGuid():N}");

    internal DuckDbEngine()
    {
        DuckDbNative.Find();
        connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        Run("SET autoinstall_known_extensions = false");
        Run("SET autoload_known_extensions = false");
        Run("SET allow_community_extensions = false");
        Run($"SET memory_limit = '{Memory}'");
        Run($"SET temp_directory = {Quoted.Text(folder)}");
        Run("SET TimeZone = 'UTC'");
        Run("SET errors_as_json = false");
    }

    /// <inheritdoc/>
    public ISqlDialect Dialect { get; } = new DuckDbDialect();

    /// <inheritdoc/>
    public IEnumerable<SqlRow> Query(string sql)
    {
        using var command = Command(sql);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return new([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))]);
        }
    }

    /// <summary>Runs a command that answers nothing.</summary>
    internal void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    /// <summary>Makes a file of plain CSV a table function without arguments.</summary>
    /// <remarks>In a transaction of its own: that of an answer which was not read to its end would take the function with it.</remarks>
    internal void Add(string name, PlainCsv csv)
    {
        Run("BEGIN TRANSACTION");
        PlainCsvTable.Register(connection.NativeConnection.DangerousGetHandle(), name, csv);
        Run("COMMIT");
    }

    /// <summary>An answer as a frame.</summary>
    internal DataFrame Frame(string sql)
    {
        using var command = Command(sql);
        using var reader = command.ExecuteReader();
        return FrameBuilder.Read(reader);
    }

    // Rows are handed on as they come, so that an answer may be longer than memory.
    private DuckDBCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.UseStreamingMode = true;
        return command;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        connection.Dispose();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
