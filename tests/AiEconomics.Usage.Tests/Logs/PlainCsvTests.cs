using System.Text;
using AiEconomics.Usage.Answers;
using AiEconomics.Usage.Logs;
using AiEconomics.Usage.Sql;

namespace AiEconomics.Usage.Tests.Logs;

public sealed class PlainCsvTests : IDisposable
{
    private const string Plain = "time,model,key,input,cached,output\n2026-10-01 23:00:00,model-a,k,100,10,5\n2026-10-02,model-b-of-a-long-name,,7,,2\n";

    private readonly LogFolder folder = new();

    public void Dispose() => folder.Dispose();

    // The first line and its end are right, so each log is begun in the fast way; what is not plain comes after.
    public static TheoryData<string, bool> Logs => new()
    {
        { Plain, true },
        { Plain + "2026-10-03,model-a,k,-1,0,5\n", true },
        { Plain + "2026-10-03,model-a,k,1,2,5\n", true },
        { Plain + "2026-10-03,model-a,k,999999999999999999,0,5\n", true },
        { Plain + "2026-10-03,model-a,k,,0,\n", true },
        { Plain + "not a day,model-\u00E4,\u94A5\u5319,3,0,5", true },
        { Plain + "2026-10-03,model-a,k,9999999999999999999999,0,5\n", false },
        { Plain + "2026-10-03,model-a,k,12.5,0,5\n", false },
        { Plain + "2026-10-03,model-a,k,12.0,0,5\n", false },
        { Plain + "2026-10-03,model-a,k,many,0,5\n", false },
        { Plain + "2026-10-03,model-a,k, 12,0,5\n", false },
        { Plain + "2026-10-03,model-a,k,+12,-,5\n", false },
        { Plain + "2026-10-03,model-a,k,12,0\n", false },
        { Plain + "2026-10-03,model-a,k,12,0,5,7\n", false },
        { Plain + "2026-10-03,model-a,k,12", false },
        { Plain + "\n2026-10-03,model-a,k,12,0,5\n", false },
        { Plain + "2026-10-03,\"model,a\",k,12,0,5\n", false },
        { Plain + "2026-10-03,\"model\na\",k,12,0,5\n", false },
        { Plain.Replace("\n", "\r\n", StringComparison.Ordinal), false },
        { Plain.Replace("model,", "\"model\",", StringComparison.Ordinal), false },
        { Plain + $"2026-10-03,model-a,{new string('k', 70_000)},12,0,5\n", true },
    };

    [Theory]
    [MemberData(nameof(Logs))]
    public void The_fast_way_and_the_careful_one_answer_equally(string text, bool isPlain)
    {
        foreach (var by in Enum.GetValues<GroupBy>())
        {
            Compare(folder.Write("a.csv", text), by, isPlain);
        }
    }

    [Fact]
    public void Text_that_is_not_UTF_8_is_found_in_either_way() =>
        Compare(folder.Write("a.csv", [.. Encoding.UTF8.GetBytes(Plain), .. "2026-10-03,"u8, 0xC9, 0xCF, .. ",k,1,0,2\n"u8]), GroupBy.Model, isPlain: false);

    // The careful reader takes one kind of line end in a file.
    [Fact]
    public void Line_ends_of_two_kinds_are_refused_after_the_fast_way_too() => Assert.StartsWith(
        "The log cannot be read to its end (", LogFolder.Refused(folder.Write("a.csv", Plain + "2026-10-03,model-a,k,12,0,5\r\n")), StringComparison.Ordinal);

    [Fact]
    public void A_column_that_is_both_a_count_and_a_text_is_read_carefully() =>
        Compare(folder.Write("a.csv", "a,output\n007,1\n"), GroupBy.Key, isPlain: false, map: "input=a,key=a");

    // By hand: three files of which one has quotes are read carefully together.
    [Fact]
    public void One_file_that_is_not_plain_makes_all_be_read_carefully()
    {
        using var log = UsageLog.Open([folder.Write("a.csv", "input,output\n1,2\n"), folder.Write("b.csv", "input,output\n\"3\",4\n"), folder.Write("c.jsonl", """{"input": 5, "output": 6}""")]);

        Assert.Equal(new(3, 9, 0, 0, 12), log.Answer(LogFolder.Prices).Whole.Totals);
        Assert.Equal(new(3, 9, 0, 0, 12), log.Answer(LogFolder.Prices).Whole.Totals);
    }

    // Some 5 MB, in several blocks that several threads read: the sum of 0 to 299,999 is 299,999 · 150,000.
    [Fact]
    public void Every_row_of_a_long_log_counts_once()
    {
        var file = folder.Write("a.csv", "model,input,output\n" + string.Concat(Enumerable.Range(0, 300_000).Select(row => $"model-{new string('x', row % 7)},{row},1\n")));

        Assert.Equal(new(300_000, 299_999L * 150_000, 0, 0, 300_000), LogFolder.Answer(file).Whole.Totals);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Blocks_of_any_size_together_hold_each_line_once(bool endsWithLineFeed)
    {
        var lines = string.Concat(Enumerable.Range(1, 60).Select(row => $"{row},{new string('9', row % 11)}\n"));
        var csv = new PlainCsv(folder.Write("a.csv", "a,b\n" + (endsWithLineFeed ? lines : lines[..^1])), (byte)',', [new("a", "a", "BIGINT"), new("b", "b", "VARCHAR")]);
        var buffer = new byte[PlainCsvScan.Room];
        for (var size = 1; size < 100; size++)
        {
            using var scan = new PlainCsvScan(csv, [0, 1], size);
            var read = new StringBuilder();
            while (scan.Read(buffer) is (var from, > 0 and var to))
            {
                read.Append(Encoding.UTF8.GetString(buffer, from, to - from));
            }

            Assert.Equal(lines, read.ToString());
        }
    }

    private static void Compare(string file, GroupBy by, bool isPlain, string map = "")
    {
        using RequestStore fast = LocalLog.Open([file], map, mayBeFast: true), careful = LocalLog.Open([file], map, mayBeFast: false);
        using var log = UsageLog.Open([file], map);
        var (found, expected) = (log.Answer(LogFolder.Prices, by), new ReportBuilder(careful, LogFolder.Prices).Build(by));

        Assert.Equal(Shown(expected), Shown(found));
        Assert.Equal(isPlain, IsAnswered(fast, by));
    }

    private static bool IsAnswered(RequestStore fast, GroupBy by)
    {
        try
        {
            new ReportBuilder(fast, LogFolder.Prices).Build(by);
            return fast.TakeCareful();
        }
        catch (DuckDB.NET.Data.DuckDBException)
        {
            return false;
        }
    }

    private static string Shown(UsageReport report) => string.Join('\n', [
        $"{report.Rows} {report.Whole.Totals} {report.Whole.Costs[0]}", .. report.Parts.Select(part => $"{part.Name} {part.Totals}"), .. report.Classes.Select(part => $"{part.Name} {part.Totals}"),
        .. report.LeftOut.Select(left => left.ToString()), .. report.Unknown.Select(model => model.ToString())]);
}
