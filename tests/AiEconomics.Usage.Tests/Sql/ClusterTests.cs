using System.Text;
using AiEconomics.Usage.Answers;
using AiEconomics.Usage.ClickHouse;

namespace AiEconomics.Usage.Tests.Sql;

/// <summary>The same questions, asked of two shards and in process.</summary>
public sealed class ClusterTests(Shards shards) : IClassFixture<Shards>, IDisposable
{
    private readonly LogFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(GroupBy.None)]
    [InlineData(GroupBy.Day)]
    [InlineData(GroupBy.Model)]
    [InlineData(GroupBy.Key)]
    public void Two_shards_answer_as_one_process_does(GroupBy by)
    {
        shards.RequireOrSkip();
        var file = folder.Write("log.jsonl", Log(5_000));

        using var cluster = UsageLog.On(shards.Address("equal"), [file]);

        AssertSame(LogFolder.Answer(file, by), cluster.Answer(LogFolder.Prices, by));
    }

    [Fact]
    public void Each_shard_holds_a_part_and_an_answer_covers_both()
    {
        shards.RequireOrSkip();
        var file = folder.Write("log.jsonl", Log(2_000));
        using (UsageLog.On(shards.Address("parts"), [file]))
        {
        }

        var parts = Enumerable.Range(0, 2).Select(shard => int.Parse(shards.Ask(shard, "SELECT count() FROM logs.parts_local"), null)).ToList();
        using var whole = UsageLog.On(shards.Address("parts"), []);

        Assert.All(parts, part => Assert.InRange(part, 900, 1100));   // a half, give or take four standard deviations of 22
        Assert.Equal(1_999, parts.Sum());
        AssertSame(LogFolder.Answer(file) with { LeftOut = [] }, whole.Answer(LogFolder.Prices) with { LeftOut = [] });
    }

    [Fact]
    public void A_log_is_loaded_once_and_a_broken_loading_goes_on()
    {
        shards.RequireOrSkip();
        var file = folder.Write("log.jsonl", Log(3_000));
        using (UsageLog.On(shards.Address("again"), [file]))
        {
        }

        // As a lost connection leaves it: one shard has its rows, the other has none of them.
        var log = ClickHouseLoad.Name([file], "");
        shards.Command(1, "DROP TABLE logs.again_local");

        using var cluster = UsageLog.On(shards.Address("again"), [file]);

        Assert.Equal("2999", shards.Ask(0, $"SELECT count() FROM logs.again WHERE log = '{log}'"));
        Assert.Equal("2999", shards.Ask(0, $"SELECT uniqExact(position) FROM logs.again WHERE log = '{log}'"));
    }

    [Fact]
    public void A_cluster_that_is_not_there_is_told_with_what_to_do()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var error = Assert.Throws<UsageException>(() => UsageLog.On($"http://127.0.0.1:{port}/", []));

        Assert.StartsWith($"The connection to the ClickHouse server at http://127.0.0.1:{port} was lost 4 times (", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("; see that it runs and make the same call again: what was loaded stays, and loading goes on from there.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_breaks_off_is_taken_up_where_it_did()
    {
        var time = 0;

        IEnumerable<int> Begin()
        {
            var breaks = time++ == 0;
            for (var number = 1; number <= 5; number++)
            {
                yield return breaks && number == 3 ? throw new IOException("lost") : number;
            }
        }

        Assert.Equal([1, 2, 3, 4, 5], Reconnecting.All(new Uri("http://127.0.0.1:1"), Begin));
    }

    [Fact]
    public async Task A_server_that_was_restarted_in_between_is_asked_again()
    {
        shards.RequireOrSkip();
        var file = folder.Write("log.jsonl", Log(1_500));
        using var cluster = UsageLog.On(shards.Address("restarted"), [file]);
        shards.Stop(0);
        var back = Task.Run(() => shards.Start(0), TestContext.Current.CancellationToken);

        AssertSame(LogFolder.Answer(file), cluster.Answer(LogFolder.Prices));
        await back;
    }

    [Fact]
    public void A_table_that_does_not_exist_is_named()
    {
        shards.RequireOrSkip();

        var error = Assert.Throws<UsageException>(() => UsageLog.On($"http://{shards.Host(0)}/?database=logs&table=nothing", []));

        Assert.StartsWith("--on: found no table logs.nothing, expected one with the columns log, position, id, ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_server_refuses_is_told_in_its_words()
    {
        shards.RequireOrSkip();
        var address = shards.Address("refused").Replace("cluster=two_shards", "cluster=ten_shards", StringComparison.Ordinal);

        var error = Assert.Throws<UsageException>(() => UsageLog.On(address, [folder.Write("a.csv", "input,output\n1,2\n")]));

        Assert.Contains("ten_shards", error.Message, StringComparison.Ordinal);
        Assert.StartsWith($"The ClickHouse server at http://{shards.Host(0)} refused (Code: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:8123", "--on: found 'localhost:8123', expected the address of a ClickHouse server's HTTP interface; ")]
    [InlineData("http://h/?tabel=x", "--on: found the setting 'tabel', expected database, table or cluster; ")]
    [InlineData("http://h/?table=x;DROP", "--on: found table 'x;DROP', expected a name of letters, digits and underscores; ")]
    [InlineData("http://h:port/", "--on: found the server 'h:port', expected host:port; ")]
    public void An_address_that_is_none_is_refused(string address, string sentence) =>
        Assert.StartsWith(sentence, Assert.Throws<UsageException>(() => ClickHouseAddress.Read(address)).Message, StringComparison.Ordinal);

    [Fact]
    public void Loading_needs_the_name_of_the_cluster()
    {
        shards.RequireOrSkip();

        Assert.StartsWith("--on: found no cluster, expected its name", Assert.Throws<UsageException>(() =>
            UsageLog.On($"http://{shards.Host(0)}/?table=x", [folder.Write("a.csv", "input,output\n1,2\n")])).Message, StringComparison.Ordinal);
    }

    private static void AssertSame(UsageReport expected, UsageReport found)
    {
        AssertSame(expected.Whole, found.Whole);
        Assert.Equal(expected.LeftOut, found.LeftOut);
        Assert.Equal(expected.Unknown, found.Unknown);
        Assert.Equal(expected.Prefixes, found.Prefixes);
        foreach (var (one, other) in new[] { (expected.Parts, found.Parts), (expected.Classes, found.Classes) })
        {
            Assert.Equal(one.Count, other.Count);
            one.Zip(other).ToList().ForEach(pair => AssertSame(pair.First, pair.Second));
        }
    }

    private static void AssertSame(UsagePart expected, UsagePart found)
    {
        Assert.Equal((expected.Name, expected.Totals, expected.RequestsAsLogged), (found.Name, found.Totals, found.RequestsAsLogged));
        Assert.Equal(expected.Costs, found.Costs);
        Assert.Equal(expected.AsLogged.Dollars, found.AsLogged.Dollars, 1e-9);   // slices are added in another order
    }

    // Days, models and keys in turn, with what an escape could spoil; every fault that a row can have; ids that repeat; one line that breaks off.
    private static string Log(int rows)
    {
        string[] keys = ["alice", "试\\n", "o'brien \\\"x\\\" \\t", ""];
        var text = new StringBuilder();
        for (var row = 0; row < rows; row++)
        {
            var input = row % 97 == 0 ? "-5" : row % 89 == 0 ? "null" : row % 83 == 0 ? "99999999999" : $"{row * 7919 % 150_000}";
            var cached = row % 79 == 0 ? "999999" : "0";
            var id = row % 50 == 0 ? "repeated" : row % 3 == 0 ? "" : $"r{row}";
            text.Append(row == 1000 ? "{\"input\": 3, \"outp\n" :
                $"{{\"id\": \"{id}\", \"time\": \"2026-11-{row % 28 + 1:00}T12:00:00Z\", \"model\": \"model-{"abc"[row % 3]}\", \"key\": \"{keys[row % 4]}\", \"input\": {input}, \"cached\": {cached}, \"output\": {row % 1000}, \"blocks\": [{row % 7}, {row}]}}\n");
        }

        return text.ToString();
    }
}
