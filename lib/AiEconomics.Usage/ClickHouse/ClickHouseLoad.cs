using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using AiEconomics.Usage.Sql;

namespace AiEconomics.Usage.ClickHouse;

/// <summary>Loads a local log into the tables of a cluster, in batches, and goes on where an earlier call broke off.</summary>
/// <remarks>A row is known by its log and its place in it, so that no row is ever loaded twice, whatever was lost on the way.</remarks>
internal sealed class ClickHouseLoad(ClickHouseEngine engine, ClickHouseAddress address, Action<UsageProgress>? progress)
{
    // Some ten megabytes of text: far more would be lost with a connection, far less would make many small parts on the shards.
    internal const int BatchRows = 50_000;

    private const string Columns = "position, id, day, model, client, input, cached, written, output, blocks";
    private static readonly string[] Members = Columns.Split(", ");

    /// <summary>Loads what is not there yet.</summary>
    /// <param name="log">The name of the log in the table.</param>
    /// <param name="store">The requests.</param>
    internal void Load(string log, RequestStore store)
    {
        var there = engine.Query($"SELECT intDiv(position - 1, {BatchRows}) AS batch, count(*) FROM {address.Requests} WHERE log = '{log}' GROUP BY batch ORDER BY batch")
            .ToDictionary(row => row.Count(0), row => row.Count(1));
        var (number, done) = (0L, 0L);
        foreach (var batch in store.Engine.Query($"SELECT {Columns} FROM {store.Numbered}").Chunk(BatchRows))
        {
            var known = there.GetValueOrDefault(number++);
            if (known < batch.Length)
            {
                Send(log, batch, isBegun: known > 0);
            }

            progress?.Invoke(new("rows loaded", done += batch.Length, null));
        }
    }

    /// <summary>The name of a log: the same for the same files and mapping.</summary>
    internal static string Name(IEnumerable<string> files, string map)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(map));
        var buffer = new byte[1 << 20];
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file);
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                hash.AppendData(buffer, 0, read);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    // After a loss nobody knows which rows arrived, so that is asked before the rest is sent.
    private void Send(string log, SqlRow[] batch, bool isBegun) => Reconnecting.Do(engine.Server, () =>
    {
        var rows = isBegun ? Missing(log, batch) : batch;
        isBegun = true;
        if (rows.Length > 0)
        {
            engine.Client.Insert(engine.Server, address.Requests, Lines(log, rows));
        }
    });

    private SqlRow[] Missing(string log, SqlRow[] batch)
    {
        var there = engine.Query(FormattableString.Invariant(
            $"SELECT position FROM {address.Requests} WHERE log = '{log}' AND position BETWEEN {batch[0].Count(0)} AND {batch[^1].Count(0)} ORDER BY position"))
            .Select(row => row.Count(0)).ToHashSet();
        return [.. batch.Where(row => !there.Contains(row.Count(0)))];
    }

    private static ReadOnlyMemory<byte> Lines(string log, SqlRow[] rows)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        foreach (var row in rows)
        {
            json.Reset();
            Write(json, log, row);
            json.Flush();
            buffer.Write("\n"u8);
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, string log, SqlRow row)
    {
        json.WriteStartObject();
        json.WriteString("log", log);
        for (var column = 0; column < Members.Length; column++)
        {
            json.WritePropertyName(Members[column]);
            switch (Members[column], row.Values[column])
            {
                case ("blocks", _):
                    json.WriteStartArray();
                    row.List(column).ToList().ForEach(json.WriteNumberValue);
                    json.WriteEndArray();
                    break;
                case (_, null):
                    json.WriteNullValue();
                    break;
                case (_, long number):
                    json.WriteNumberValue(number);
                    break;
                default:
                    json.WriteStringValue(row.Text(column));
                    break;
            }
        }

        json.WriteEndObject();
    }
}
