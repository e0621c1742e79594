using System.Text.Json.Nodes;

namespace AiEconomics.Cli.Tests.Data;

public class UsageCommandTests
{
    private const string SeeHelp = " 'aiecon --help' lists what there is.";
    private static readonly string Sample = Path.Combine(Aiecon.Root, "data", "samples", "usage.csv");

    [Fact]
    public async Task The_answer_prices_the_traffic_and_says_which_rows_it_used()
    {
        var answer = await Aiecon.RunAsync("usage", Sample, "--by", "key");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.StartsWith("300 of 300 rows used.", answer.Output, StringComparison.Ordinal);
        Assert.All(
            ["kimi-k2-thinking", "(as logged)", "code-review", "1 k to 8 k", "house-model: "], text => Assert.Contains(text, answer.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task CSV_has_a_line_for_each_part_and_model_and_says_the_rows_beside()
    {
        var answer = await Aiecon.RunAsync("usage", Sample, "--by", "day", "--format", "csv");
        var lines = answer.Output.TrimEnd().Split('\n');

        Assert.Equal("part,requests,fresh_tokens,cached_tokens,written_tokens,output_tokens,model,cost_usd", lines[0]);
        Assert.Equal(7, lines.Skip(1).Select(line => line.Split(',')[0]).Distinct().Count());
        Assert.Equal("300 of 300 rows used.", answer.Error.Trim());
    }

    [Fact]
    public async Task JSON_holds_the_whole_report()
    {
        var json = JsonNode.Parse((await Aiecon.RunAsync("usage", Sample, "--format", "json")).Output)!;

        Assert.Equal(300, (int)json["rows_used"]!);
        Assert.Equal(300, json["sizes"]!.AsArray().Sum(size => (int)size!["requests"]!));
    }

    [Theory]
    [InlineData("usage", "usage needs a log; name one or more files, or a cluster with --on.")]
    [InlineData("usage x --by week", "--by must be one of day, model, key, but was 'week'.")]
    [InlineData("usage x --format xml", "--format must be one of table, csv, json, but was 'xml'.")]
    public async Task A_wrong_call_is_refused(string call, string sentence) => (await Aiecon.RunAsync(call.Split(' '))).IsRefused(sentence + SeeHelp);

    [Fact]
    public async Task A_log_that_is_not_there_is_named() =>
        (await Aiecon.RunAsync("usage", "no-such.csv")).IsRefused("no-such.csv: found no such file, expected a usage log; correct the path.", Fault.Failed);
}
