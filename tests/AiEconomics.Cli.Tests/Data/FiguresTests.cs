using System.Text.Json.Nodes;
using AiEconomics.Figures;

namespace AiEconomics.Cli.Tests.Data;

public class FiguresTests
{
    private const string SeeHelp = " 'aiecon --help' lists what there is.";

    [Fact]
    public async Task One_figure_shows_its_value_its_source_and_how_it_was_read()
    {
        var answer = await Aiecon.RunAsync("figures", "article.us.data-center-capex");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.All(
            ["between USD 630 B and USD 700 B", "below USD 700 B", "近7000亿美元", "with an end by convention", "[snow-leopard2025] P21", "CNBC"],
            text => Assert.Contains(text, answer.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_has_a_line_for_each_figure_that_begins_so()
    {
        var answer = await Aiecon.RunAsync("figures", "kimi-k2-thinking.");

        Assert.All(["cache-hit-price", "cache-miss-price", "output-price"], key => Assert.Contains("kimi-k2-thinking." + key, answer.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("gpt-5.", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_all_figures_shows_every_key_whole()
    {
        var lines = (await Aiecon.RunAsync("figures")).Output.TrimEnd().Split('\n');

        Assert.Equal(FigureTable.Find().Select(figure => figure.Key), lines.Skip(1).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task CSV_has_a_header_and_a_line_for_each_figure()
    {
        var lines = (await Aiecon.RunAsync("figures", "--reference", "deepseek-pricing2025", "--basis", "output", "--format", "csv")).Output.TrimEnd().Split('\n');

        Assert.StartsWith("key,quantity,quantity_zh,subject,relation,value,", lines[0], StringComparison.Ordinal);
        Assert.Equal(["deepseek-r1.output-price", "deepseek-v3.output-price"], lines.Skip(1).Select(line => line.Split(',')[0]).Order());
    }

    [Fact]
    public async Task JSON_is_a_list_of_figures()
    {
        var json = JsonNode.Parse((await Aiecon.RunAsync("figures", "h800.rent", "--format", "json")).Output)!.AsArray();

        Assert.Equal("h800.rent", (string)json.First(figure => (string)figure!["key"]! == "h800.rent")!["key"]!);
        Assert.Equal(2, (double)json[0]!["value"]!);
    }

    [Theory]
    [InlineData("figures h800.rnt", "No figure has the key 'h800.rnt', nor one that begins so. Did you mean 'h800.rent'?")]
    [InlineData("figures zzzzzz", "No figure has the key 'zzzzzz', nor one that begins so.")]
    [InlineData("figures [red]", "No figure has the key '[red]', nor one that begins so.")]
    [InlineData("figures --reference kimi2024", "No figure is of the source 'kimi2024'. Did you mean 'kimi2025'?")]
    [InlineData("figures --basis rented", "No figure stands on the basis 'rented'. Did you mean 'rental'?")]
    [InlineData("figures gpt-5 --basis rental", "No figure is all of what was asked for; leave out --reference, --basis or --disagreements.")]
    public async Task What_does_not_exist_is_refused_with_the_nearest(string call, string sentence) =>
        (await Aiecon.RunAsync(call.Split(' '))).IsRefused(sentence);

    [Fact]
    public async Task An_unknown_format_is_refused() =>
        (await Aiecon.RunAsync("figures", "--format", "xml")).IsRefused("--format must be one of table, csv, json, but was 'xml'." + SeeHelp);

    // What a table says must not be taken for markup of the terminal.
    [Fact]
    public async Task Square_brackets_in_a_table_are_shown_as_they_are()
    {
        using var folder = new TemporaryFolder();
        DataFiles.Copy(folder, "evidence.csv", "a lab", "[red]a lab[/]");

        Assert.Contains("[red]a lab[/]", (await Aiecon.RunAsync("figures", "h800.rent", "--data", folder.Path)).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Aiecon.RunAsync("figures", "--data", folder.Path)).ExitCode);
    }
}
