namespace AiEconomics.Usage.ClickHouse;

/// <summary>The tables of a cluster that hold requests: one on each shard, and one over all of them.</summary>
internal static class ClickHouseTables
{
    // A count that could not be read is no number; a request without a time has no day.
    private const string Columns = """
        log String, position Int64, id String, day Nullable(Date), model String, client String,
        input Nullable(Int64), cached Nullable(Int64), written Nullable(Int64), output Nullable(Int64), blocks Array(Int64)
        """;

    private static readonly string[] Names = ["log", "position", "id", "day", "model", "client", "input", "cached", "written", "output", "blocks"];

    /// <summary>Makes the tables where they are not there yet.</summary>
    internal static void Create(ClickHouseClient client, ClickHouseAddress address)
    {
        if (address.Cluster.Length == 0)
        {
            throw new UsageException("--on: found no cluster, expected its name as the servers' configuration has it under remote_servers; add cluster=NAME.");
        }

        foreach (var server in address.Servers)
        {
            Reconnecting.Do(server, () =>
            {
                client.Run(server, $"CREATE DATABASE IF NOT EXISTS {address.Database}");
                client.Run(server, $"CREATE TABLE IF NOT EXISTS {address.Local} ({Columns}) ENGINE = MergeTree() PARTITION BY tuple() ORDER BY (log, position)");
                client.Run(server, $"CREATE TABLE IF NOT EXISTS {address.Requests} AS {address.Local} ENGINE = Distributed({address.Cluster}, {address.Database}, {address.Table}_local, cityHash64(position))");
            });
        }
    }

    /// <summary>Proves that the table has the columns of a request.</summary>
    internal static void Require(ClickHouseEngine engine, ClickHouseAddress address)
    {
        var found = engine.Query($"SELECT name FROM system.columns WHERE database = '{address.Database}' AND table = '{address.Table}' ORDER BY name").Select(row => row.Text(0)).ToList();
        var missing = Names.Except(found).ToList();
        if (missing.Count > 0)
        {
            var what = found.Count == 0 ? $"no table {address.Requests}" : $"no {string.Join(", ", missing)} in the table {address.Requests}";
            throw new UsageException($"--on: found {what}, expected one with the columns {string.Join(", ", Names)}; name the log as well, and it is loaded.");
        }
    }
}
