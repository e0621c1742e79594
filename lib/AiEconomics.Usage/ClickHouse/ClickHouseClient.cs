using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace AiEconomics.Usage.ClickHouse;

/// <summary>Speaks to ClickHouse servers through their HTTP interface, which has stayed the same over all releases.</summary>
internal sealed class ClickHouseClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient http;

    internal ClickHouseClient(ClickHouseAddress address)
    {
        var isLocal = address.Servers.All(server => server.IsLoopback);
        http = new HttpClient(new SocketsHttpHandler { ConnectTimeout = Patience, UseProxy = !isLocal }) { Timeout = Timeout.InfiniteTimeSpan };
        if (address.User.Length > 0)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(address.User)));
        }
    }

    /// <summary>Runs a command that answers nothing.</summary>
    internal void Run(Uri server, string sql)
    {
        using var answer = Send(server, sql, "", null);
    }

    /// <summary>Sends rows into a table; when this returns, all shards have them.</summary>
    internal void Insert(Uri server, string table, ReadOnlyMemory<byte> jsonLines)
    {
        using var content = new ReadOnlyMemoryContent(jsonLines);
        using var answer = Send(server, $"INSERT INTO {table} FORMAT JSONEachRow", "&insert_distributed_sync=1", content);
    }

    /// <summary>The lines of an answer as they come: one JSON object for each row.</summary>
    /// <param name="server">The server that is asked.</param>
    /// <param name="sql">The question.</param>
    /// <param name="id">The name under which the server shows how far it is.</param>
    internal IEnumerable<string> Lines(Uri server, string sql, string id)
    {
        using var answer = Send(server, sql + " FORMAT JSONEachRow", $"&output_format_json_quote_64bit_integers=0&query_id={id}", null);
        using var reader = new StreamReader(answer.Content.ReadAsStream(), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    // The command stands in the address where rows follow it, and in the body where none do: it may be longer than an address can be.
    private HttpResponseMessage Send(Uri server, string sql, string settings, HttpContent? rows)
    {
        var address = rows is null ? $"?wait_end_of_query=0{settings}" : $"?query={Uri.EscapeDataString(sql)}{settings}";
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, address)) { Content = rows ?? new StringContent(sql, Encoding.UTF8) };
        var answer = http.Send(request, HttpCompletionOption.ResponseHeadersRead);
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            return answer;
        }

        using (answer)
        {
            using var reader = new StreamReader(answer.Content.ReadAsStream(), Encoding.UTF8);
            throw Complaint(server, answer.StatusCode == HttpStatusCode.Unauthorized ? "the name or the password is wrong" : reader.ReadToEnd());
        }
    }

    /// <summary>What a server complains of, as one sentence.</summary>
    internal static UsageException Complaint(Uri server, string text)
    {
        var reason = Logs.LogReader.FirstLine(new InvalidOperationException(text.Split(", e.what()")[0]));
        return new($"The ClickHouse server at {Shown(server)} refused ({reason}); correct --on, or ask whoever runs the server.");
    }

    /// <summary>An address without a password.</summary>
    internal static string Shown(Uri server) => $"{server.Scheme}://{server.Host}:{server.Port}";

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();
}
