using System.Text.Json;
using AiEconomics.Usage.Sql;

namespace AiEconomics.Usage.ClickHouse;

/// <summary>A ClickHouse server that answers for all shards of its cluster.</summary>
internal sealed class ClickHouseEngine(ClickHouseAddress address, Action<UsageProgress>? progress) : ISqlEngine
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    /// <summary>The connection, for what is no question.</summary>
    internal ClickHouseClient Client { get; } = new(address);

    /// <summary>The server that is asked.</summary>
    internal Uri Server => address.Servers[0];

    /// <inheritdoc/>
    public ISqlDialect Dialect { get; } = new ClickHouseDialect();

    /// <inheritdoc/>
    public IEnumerable<SqlRow> Query(string sql) => Reconnecting.All(Server, () => Once(sql));

    private IEnumerable<SqlRow> Once(string sql)
    {
        var id = Guid.NewGuid().ToString("N");
        using var watch = progress is null ? null : new Timer(_ => Report(id), null, Interval, Interval);
        foreach (var line in Client.Lines(Server, sql, id))
        {
            yield return Row(line);
        }
    }

    // What goes wrong after the first rows comes as text between them.
    private SqlRow Row(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return new([.. json.RootElement.EnumerateObject().Select(member => Value(member.Value))]);
        }
        catch (JsonException)
        {
            throw ClickHouseClient.Complaint(Server, line);
        }
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => value.EnumerateArray().Select(item => item.GetInt64()).ToArray(),
        // A sum over rows at fault may be longer than any count; nobody asks for it.
        _ => value.TryGetInt64(out var number) ? number : value.GetDouble(),
    };

    // How far the server is, asked on another connection; that it cannot be told is no fault of the question.
    private void Report(string id)
    {
        try
        {
            const string question = "SELECT sum(read_rows), sum(total_rows_approx) FROM system.processes WHERE query_id = ";
            foreach (var row in Client.Lines(Server, question + Quoted.Text(id), id + "p").Select(Row).Where(row => row.Count(0) > 0))
            {
                progress!(new("rows read", row.Count(0), row.Count(1)));
            }
        }
        catch (Exception error) when (error is UsageException or HttpRequestException or IOException or ObjectDisposedException)
        {
            // The question itself will tell.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Client.Dispose();
}
