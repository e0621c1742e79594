using System.Text.Json.Nodes;
using AiEconomics.Figures;

namespace AiEconomics.Cli.Tests.Data;

public class ReferencesTests
{
    [Fact]
    public async Task The_list_has_a_line_for_each_source() => Assert.Equal(
        FigureTable.Find().References.Select(reference => reference.Key),
        (await Aiecon.RunAsync("references")).Output.TrimEnd().Split('\n').Select(line => line.Split(' ')[0]));

    [Fact]
    public async Task One_source_shows_its_citation_and_the_figures_that_cite_it()
    {
        var answer = await Aiecon.RunAsync("references", "deepseek2024");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.All(
            ["DeepSeek-V3 Technical Report", "https://arxiv.org/abs/2412.19437", "cited by ", "h800.rent: USD 2.00/GPU-h"],
            text => Assert.Contains(text, answer.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task CSL_JSON_has_an_item_for_each_source_that_is_asked_for()
    {
        var items = JsonNode.Parse((await Aiecon.RunAsync("references", "cottier2024", "--format", "csl-json")).Output)!.AsArray();

        Assert.Equal("cottier2024", (string)Assert.Single(items)!["id"]!);
    }

    [Fact]
    public async Task Sources_that_no_claim_needs_can_be_left_out()
    {
        using var folder = new TemporaryFolder();
        DataFiles.Copy(folder);
        File.AppendAllText(folder["claims.csv"], "share,1,numerical,A claim.,某。,P2,article.gpt-4.training-cost,,every,2026-11-24,\n");
        File.AppendAllText(folder["claim-tests.csv"], "share.printed,must,as printed,article.gpt-4.training-cost > 1 M USD,,\n");

        Assert.StartsWith("paper2025", (await Aiecon.RunAsync("references", "--cited-by-claims", "--data", folder.Path)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("references kimi2024", "No source that a figure cites has the key 'kimi2024'. Did you mean 'kimi2025'?")]
    [InlineData("references --format bibtex", "--format must be one of table, csl-json, but was 'bibtex'. 'aiecon --help' lists what there is.")]
    public async Task What_does_not_exist_is_refused_with_the_nearest(string call, string sentence) => (await Aiecon.RunAsync(call.Split(' '))).IsRefused(sentence);
}
