using AiEconomics.Usage.Logs;
using AiEconomics.Usage.Sql;

namespace AiEconomics.Usage.ClickHouse;

/// <summary>Logs in a cluster.</summary>
internal static class ClusterLog
{
    /// <summary>All requests in the table of a cluster; or, where files are named, those of these files, loaded first if they are not there.</summary>
    /// <exception cref="UsageException">The cluster cannot be reached, has no such table, or a file is no log.</exception>
    internal static RequestStore Open(string on, IReadOnlyList<string> files, string map, Action<UsageProgress>? progress)
    {
        var address = ClickHouseAddress.Read(on);
        var engine = new ClickHouseEngine(address, progress);
        try
        {
            var (where, unread) = files.Count == 0 ? ("1 = 1", (IReadOnlyList<LeftOut>)[]) : Load(engine, address, files, map, progress);
            ClickHouseTables.Require(engine, address);
            var longest = engine.Query($"SELECT max(length(blocks)) FROM {address.Requests} WHERE {where}").Single().Count(0);
            return new(engine, address.Requests, address.Requests, where, HasIds: true, longest > 0, () => unread, () => false);
        }
        catch
        {
            engine.Dispose();
            throw;
        }
    }

    private static (string Where, IReadOnlyList<LeftOut> Unread) Load(
        ClickHouseEngine engine, ClickHouseAddress address, IReadOnlyList<string> files, string map, Action<UsageProgress>? progress)
    {
        using var store = LocalLog.Open(files, map, mayBeFast: false);
        ClickHouseTables.Create(engine.Client, address);
        var log = ClickHouseLoad.Name(files, map);
        new ClickHouseLoad(engine, address, progress).Load(log, store);
        return ($"log = '{log}'", store.Unread());
    }
}
