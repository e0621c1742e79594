using AiEconomics.Figures;
using AiEconomics.Figures.Tables;
using AiEconomics.Usage.Logs;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace AiEconomics.Usage.Sql;

/// <summary>DuckDB in this process, with the project's tables and any log as tables of its own.</summary>
/// <remarks>Tables are read as they are asked for. No network is used, and nothing is written.</remarks>
public sealed class SqlSession : IDisposable
{
    private readonly DuckDbEngine engine = new();
    private readonly SortedSet<string> tables = new(StringComparer.Ordinal);

    /// <summary>The names of the tables.</summary>
    public IReadOnlyCollection<string> Tables => tables;

    /// <summary>A session over the tables of the repository that the library, or the current folder, stands in: those in <c>data</c> and <c>data/samples</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">No folder above has the data.</exception>
    /// <exception cref="TableException">A description is broken.</exception>
    public static SqlSession Find()
    {
        var data = DataFolder.Find();
        return Over(data, Path.Combine(data, "samples"));
    }

    /// <summary>A session over the tables that the descriptions in these folders name.</summary>
    /// <param name="folders">Folders with a <c>datapackage.json</c>; one without is passed over.</param>
    /// <exception cref="TableException">A description is broken.</exception>
    public static SqlSession Over(params IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var session = new SqlSession();
        foreach (var package in folders.Where(folder => File.Exists(Path.Combine(folder, "datapackage.json"))).Select(DataPackage.Load))
        {
            package.Resources.ToList().ForEach(table => session.Add(package.Folder, table));
        }

        return session;
    }

    /// <summary>Makes a usage log a table with the columns id, day, model, client, input, cached, written, output and blocks, whatever its own shape.</summary>
    /// <param name="file">The log.</param>
    /// <param name="table">The name of the table; one of that name is replaced.</param>
    /// <param name="map">Which column holds what, such as <c>input=Prompt,output=Completion</c>.</param>
    /// <exception cref="UsageException">The file is no log, or of no known shape.</exception>
    public void Load(string file, string table = "requests", string map = "")
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(map);
        LocalLog.Define(engine, Quoted.Name(table), [LogFile.Open(file)], map);
        tables.Add(table);
    }

    /// <summary>The answer to a question.</summary>
    /// <exception cref="UsageException">The SQL is wrong, or its answer is longer than a frame should be.</exception>
    public DataFrame Query(string sql)
    {
        try
        {
            return engine.Frame(sql);
        }
        catch (DuckDBException error)
        {
            throw new UsageException(error.Message);
        }
    }

    /// <summary>What can stand at the end of a text: names of tables and columns, and words of SQL, the likeliest first.</summary>
    /// <param name="text">The text up to the cursor.</param>
    /// <returns>Each with the place in the text from which it stands.</returns>
    public IReadOnlyList<(string Text, int Start)> Complete(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. engine.Query($"SELECT suggestion, suggestion_start FROM sql_auto_complete({Quoted.Text(text)})").Select(row => (row.Text(0), (int)row.Count(1)))];
    }

    private void Add(string folder, TableResource table)
    {
        var columns = table.Schema.Fields.Select(field => $"{Quoted.Text(field.Name)}: '{Type(field.Type)}'");
        engine.Run($"""
            CREATE VIEW {Quoted.Name(table.Name)} AS SELECT * FROM read_csv({Quoted.Text(Path.Combine(folder, table.Path))},
                auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {"{"}{string.Join(", ", columns)}{"}"})
            """);
        tables.Add(table.Name);
    }

    private static string Type(string type) => type switch
    {
        "number" => "DOUBLE",
        "date" => "DATE",
        _ => "VARCHAR",
    };

    /// <inheritdoc/>
    public void Dispose() => engine.Dispose();
}
