using System.Text;
using System.Text.Json.Nodes;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Tests.Notebooks;

/// <summary>Comparing and renewing a committed notebook; one that shows a chart and quotes its own result.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Picture = "iVBORw0KGgo=";

    private readonly TemporaryFolder folder = new();
    private readonly string notebook;

    public CheckTests()
    {
        notebook = folder["chart.ipynb"];
        File.Copy(Aiecon.FixtureNotebook("chart"), notebook);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_stale_notebook_fails_the_check_and_passes_it_once_updated()
    {
        var stale = await RunAsync("--check");
        Assert.Equal(1, stale.ExitCode);
        Assert.Contains("chart, cell 2 differs:", stale.Output, StringComparison.Ordinal);
        Assert.Contains("chart, cell 4, result chart.answer differs:\n    committed: stale\n    this run:  seven", stale.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("--update")).ExitCode);
        Assert.Contains("<!-- result: chart.answer -->seven<!-- /result -->", await File.ReadAllTextAsync(notebook, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        // Another picture of the same figure, as another machine would make it, is no difference.
        var updated = NotebookFile.Read(notebook);
        updated.Cells[1].Outputs[0]!["data"]!["image/png"] = Picture;
        await File.WriteAllTextAsync(notebook, updated.ToText(), TestContext.Current.CancellationToken);
        var fresh = await RunAsync("--check");
        Assert.Equal("", string.Concat(fresh.Output.Split('\n').Where(line => line.Contains("differs", StringComparison.Ordinal))));
        Assert.Equal(0, fresh.ExitCode);
    }

    [Fact]
    public void A_picture_is_kept_with_its_figure_and_made_anew_for_another_one()
    {
        var committed = With("""{"image/png": "old", "application/vnd.plotly.v1+json": {"data": [1]}}""");
        var same = With("""{"application/vnd.plotly.v1+json": {"data": [1]}, "text/plain": "words"}""");
        var other = With("""{"application/vnd.plotly.v1+json": {"data": [2]}, "text/plain": "words"}""");

        ChartPictures.Add(same, committed, new Painter());
        ChartPictures.Add(other, committed, new Painter());

        Assert.Equal("old", Data(same)["image/png"]!.GetValue<string>());
        Assert.Equal("""{"data":[2]} words""", Encoding.UTF8.GetString(Convert.FromBase64String(Data(other)["image/png"]!.GetValue<string>())));
        Assert.Equal(["application/vnd.plotly.v1+json", "image/png", "text/plain"], Data(other).Select(item => item.Key));
    }

    [Fact]
    public void A_changed_figure_is_found_with_its_first_differing_line()
    {
        var difference = Assert.Single(NotebookComparison.Find(
            With("""{"application/vnd.plotly.v1+json": {"data": [1]}, "image/png": "a"}"""),
            With("""{"application/vnd.plotly.v1+json": {"data": [2]}}""")));
        Assert.Equal(new Difference("chart, cell 2", "1", "2"), difference);
    }

    private static JsonObject Data(NotebookFile file) => file.Cells[1].Outputs[0]!["data"]!.AsObject();

    /// <summary>The notebook with one output of these forms in its second cell.</summary>
    private NotebookFile With(string data)
    {
        var file = NotebookFile.Read(notebook);
        file.Cells[1].Execute([new JsonObject { ["data"] = JsonNode.Parse(data), ["output_type"] = "display_data" }], 1);
        return file;
    }

    private Task<Answer> RunAsync(string flag) => Aiecon.RunAsync("reproduce", notebook, flag, "--out", folder["out"], "--no-site");

    private sealed class Painter : IChartImages
    {
        public byte[] Png(string figureJson, string altText) => Encoding.UTF8.GetBytes($"{figureJson} {altText}");

        public void Dispose()
        {
        }
    }
}
