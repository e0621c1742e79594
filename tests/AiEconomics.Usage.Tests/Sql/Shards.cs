using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AiEconomics.Usage.Tests.Sql;

/// <summary>Two ClickHouse servers that make one cluster of two shards: on loopback, with all they own in a folder that is gone afterwards.</summary>
public sealed class Shards : IDisposable
{
    private const string Program = "/usr/sbin/clickhouse-server";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("usage-shards-");
    private readonly int[] http = [FreePort(), FreePort()];
    private readonly int[] tcp = [FreePort(), FreePort()];
    private readonly Process?[] servers = new Process?[2];

    /// <summary>Starts both, where the program is installed.</summary>
    public Shards()
    {
        if (!File.Exists(Program))
        {
            return;
        }

        Start(0);
        Start(1);
    }

    internal string Host(int shard) => $"127.0.0.1:{http[shard]}";

    /// <summary>The address of both for a table.</summary>
    internal string Address(string table) => $"http://{Host(0)},{Host(1)}/?database=logs&table={table}&cluster=two_shards";

    /// <summary>Nothing, or the end of the test as skipped.</summary>
    internal void RequireOrSkip() => Assert.SkipUnless(servers[0] is not null, $"{Program} is not installed: apt-get install clickhouse-server");

    internal void Start(int shard)
    {
        var own = Directory.CreateDirectory(Path.Combine(folder.FullName, $"{shard}"));
        File.WriteAllText(Path.Combine(own.FullName, "config.xml"), Config(own.FullName, shard));
        File.WriteAllText(Path.Combine(own.FullName, "users.xml"), Users);
        var start = new ProcessStartInfo(Program, ["--config-file=config.xml"]) { WorkingDirectory = own.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        var server = Process.Start(start)!;
        server.OutputDataReceived += (_, _) => { };
        server.ErrorDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        servers[shard] = server;
        WaitUntilReady(shard);
    }

    internal void Stop(int shard)
    {
        if (servers[shard] is { } server)
        {
            server.Kill();
            server.WaitForExit();
            server.Dispose();
            servers[shard] = null;
        }
    }

    /// <summary>What a server answers, asked without any code of ours.</summary>
    internal string Ask(int shard, string sql)
    {
        using var client = new HttpClient();
        return client.GetStringAsync(new Uri($"http://{Host(shard)}/?query={Uri.EscapeDataString(sql)}")).GetAwaiter().GetResult().Trim();
    }

    /// <summary>Commands a server, which it takes by POST alone.</summary>
    internal void Command(int shard, string sql)
    {
        using var client = new HttpClient();
        using var content = new StringContent(sql);
        client.PostAsync(new Uri($"http://{Host(shard)}/"), content).GetAwaiter().GetResult().EnsureSuccessStatusCode();
    }

    public void Dispose()
    {
        Stop(0);
        Stop(1);
        folder.Delete(recursive: true);
    }

    private void WaitUntilReady(int shard)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                Ask(shard, "SELECT 1");
                return;
            }
            catch (HttpRequestException) when (watch.Elapsed < TimeSpan.FromMinutes(1) && !servers[shard]!.HasExited)
            {
                Thread.Sleep(100);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string Config(string own, int shard) => $"""
        <yandex>
          <logger><level>error</level><console>1</console></logger>
          <listen_host>127.0.0.1</listen_host>
          <http_port>{http[shard]}</http_port>
          <tcp_port>{tcp[shard]}</tcp_port>
          <path>{own}/data/</path>
          <tmp_path>{own}/tmp/</tmp_path>
          <user_files_path>{own}/files/</user_files_path>
          <format_schema_path>{own}/schemas/</format_schema_path>
          <users_config>users.xml</users_config>
          <default_profile>default</default_profile>
          <default_database>default</default_database>
          <mark_cache_size>67108864</mark_cache_size>
          <timezone>UTC</timezone>
          <remote_servers><two_shards>
            <shard><replica><host>127.0.0.1</host><port>{tcp[0]}</port></replica></shard>
            <shard><replica><host>127.0.0.1</host><port>{tcp[1]}</port></replica></shard>
          </two_shards></remote_servers>
        </yandex>
        """;

    private const string Users = """
        <yandex>
          <profiles><default><max_memory_usage>1000000000</max_memory_usage></default></profiles>
          <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
          <quotas><default></default></quotas>
        </yandex>
        """;
}
