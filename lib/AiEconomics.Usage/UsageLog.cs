using AiEconomics.Usage.Answers;
using AiEconomics.Usage.ClickHouse;
using AiEconomics.Usage.Logs;
using AiEconomics.Usage.Sql;
using DuckDB.NET.Data;

namespace AiEconomics.Usage;

/// <summary>A log of requests, each with its tokens, that can be asked what the traffic would cost.</summary>
/// <remarks>
/// <para>A log in files is read as it is asked, by DuckDB in this process; that it is larger than memory is no trouble, and no network is used.</para>
/// <para>A log in a cluster is asked the same questions in the same SQL.</para>
/// </remarks>
public sealed class UsageLog : IDisposable
{
    private readonly RequestStore store;

    internal UsageLog(RequestStore store) => this.store = store;

    /// <summary>The log in a file.</summary>
    /// <exception cref="UsageException">The file is no log, or of no known shape.</exception>
    public static UsageLog Open(string file) => Open([file]);

    /// <summary>The log in these files: CSV, JSON lines (both also with gzip) or Parquet, one after the other.</summary>
    /// <param name="files">The files; they may be of different kinds.</param>
    /// <param name="map">Which column holds what, such as <c>input=Prompt,output=Completion</c>; what it leaves out is recognized by name.</param>
    /// <exception cref="UsageException">A file is no log, or of no known shape.</exception>
    public static UsageLog Open(IReadOnlyList<string> files, string map = "")
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(map);
        return new(LocalLog.Open(files, map, mayBeFast: true));
    }

    /// <summary>The requests in a table of a ClickHouse cluster, which answers the same questions over all its shards.</summary>
    /// <param name="address">Such as <c>http://127.0.0.1:8123/?database=logs&amp;table=requests</c>; to load a log, all servers by commas and <c>cluster</c> as well.</param>
    /// <param name="files">Logs to load into the table first, unless it has them already; only these are then asked about. None for the whole table.</param>
    /// <param name="map">Which column of the files holds what.</param>
    /// <param name="progress">Told now and then how far the loading or the answer is.</param>
    /// <exception cref="UsageException">The cluster cannot be reached, has no such table, or a file is no log.</exception>
    /// <remarks>A lost connection is taken up again, several times; what was loaded before a failure is not loaded again.</remarks>
    public static UsageLog On(string address, IReadOnlyList<string> files, string map = "", Action<UsageProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(map);
        return new(ClusterLog.Open(address, files, map, progress));
    }

    /// <summary>What the traffic would cost, and what it consists of.</summary>
    /// <param name="prices">The prices.</param>
    /// <param name="by">What to split it by.</param>
    /// <exception cref="UsageException">The log cannot be read to its end.</exception>
    public UsageReport Answer(PriceBook prices, GroupBy by = GroupBy.None)
    {
        ArgumentNullException.ThrowIfNull(prices);
        try
        {
            return new ReportBuilder(store, prices).Build(by);
        }
        catch (DuckDBException) when (store.TakeCareful())
        {
            return Answer(prices, by);
        }
        catch (DuckDBException error)
        {
            throw new UsageException($"The log cannot be read to its end ({LogReader.FirstLine(error)}); write or copy the file again.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => store.Dispose();
}
