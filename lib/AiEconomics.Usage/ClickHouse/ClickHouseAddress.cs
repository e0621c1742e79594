using System.Text.RegularExpressions;
using System.Web;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Usage.ClickHouse;

/// <summary>Where a cluster is and which table in it holds the requests.</summary>
/// <param name="Servers">The HTTP addresses; the first is asked, and all get their part of a table when a log is loaded.</param>
/// <param name="User">Name and password as <c>name:password</c>; empty for none.</param>
/// <param name="Database">The database.</param>
/// <param name="Table">The table over all shards.</param>
/// <param name="Cluster">The name of the cluster in the servers' own configuration; empty where the table exists.</param>
internal sealed partial record ClickHouseAddress(IReadOnlyList<Uri> Servers, string User, string Database, string Table, string Cluster)
{
    private const string Example = "http://127.0.0.1:8123,127.0.0.1:8124/?database=logs&table=requests&cluster=two_shards";

    /// <summary>The table as SQL names it.</summary>
    internal string Requests => $"{Database}.{Table}";

    /// <summary>The part of it that each shard holds.</summary>
    internal string Local => $"{Database}.{Table}_local";

    /// <summary>Reads a connection string; its servers stand apart by commas, and what it leaves out is <c>default</c> and <c>requests</c>.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    internal static ClickHouseAddress Read(string text)
    {
        var match = Parts().Match(text);
        if (!match.Success)
        {
            throw new UsageException($"--on: found {TableFault.Quote(text)}, expected the address of a ClickHouse server's HTTP interface; write it like {Example}.");
        }

        var servers = match.Groups["hosts"].Value.Split(',').Select(host => Server(match.Groups["scheme"].Value, host)).ToList();
        var query = HttpUtility.ParseQueryString(match.Groups["query"].Value);
        foreach (var key in query.AllKeys.Where(key => key is not ("database" or "table" or "cluster")))
        {
            throw new UsageException($"--on: found the setting {TableFault.Quote(key ?? "")}, expected database, table or cluster; remove it or correct its name.");
        }

        return new(servers, Uri.UnescapeDataString(match.Groups["user"].Value), Name("database", "default"), Name("table", "requests"), Name("cluster", ""));

        string Name(string setting, string otherwise) => query[setting] is not { } value ? otherwise
            : Identifier().IsMatch(value) ? value
            : throw new UsageException($"--on: found {setting} {TableFault.Quote(value)}, expected a name of letters, digits and underscores; correct it.");
    }

    private static Uri Server(string scheme, string host) => Uri.TryCreate($"{scheme}://{host}/", UriKind.Absolute, out var address) && address.PathAndQuery == "/"
        ? address
        : throw new UsageException($"--on: found the server {TableFault.Quote(host)}, expected host:port; write the address like {Example}.");

    [GeneratedRegex(@"^(?<scheme>https?)://((?<user>[^@/?]+)@)?(?<hosts>[^@/?]+)/?(\?(?<query>.*))?$")]
    private static partial Regex Parts();

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]{0,99}$")]
    private static partial Regex Identifier();
}
