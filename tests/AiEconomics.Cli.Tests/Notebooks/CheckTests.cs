using System.Text.Json.Nodes;

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
    public async Task A_notebook_that_was_updated_passes_the_check_and_one_that_was_changed_does_not()
    {
        var stale = await RunAsync("--check");
        Assert.Equal(1, stale.ExitCode);
        Assert.Contains("chart, cell 2 differs:", stale.Output, StringComparison.Ordinal);
        Assert.Contains("chart, cell 4, result chart.answer differs:\n    committed: stale\n    this run:  seven", stale.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("--update")).ExitCode);
        Edit(text => SetPicture(JsonNode.Parse(text)!).ToJsonString());

        // A picture is compared by its figure, and an update keeps the one that belongs to the same figure.
        Assert.Equal(0, (await RunAsync("--update")).ExitCode);
        var updated = await File.ReadAllTextAsync(notebook, TestContext.Current.CancellationToken);
        Assert.Contains("<!-- result: chart.answer -->seven<!-- /result -->", updated, StringComparison.Ordinal);
        var data = JsonNode.Parse(updated)!["cells"]![1]!["outputs"]![0]!["data"]!.AsObject();
        Assert.Equal(["application/vnd.plotly.v1+json", "image/png", "text/plain"], data.Select(item => item.Key));
        Assert.Equal(Picture, data["image/png"]!.GetValue<string>());
        Assert.Equal(0, (await RunAsync("--check")).ExitCode);

        Edit(text => text.Replace("\"y\": [", "\"y\": [\n         9,", StringComparison.Ordinal));
        var changed = await RunAsync("--check");
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("chart, cell 2 differs:\n    committed: 9,\n    this run:  3", changed.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    // In the place of the one that the update made, if this machine has a browser.
    private static JsonNode SetPicture(JsonNode json)
    {
        json["cells"]![1]!["outputs"]![0]!["data"]!["image/png"] = Picture;
        return json;
    }

    private void Edit(Func<string, string> change)
    {
        var before = File.ReadAllText(notebook);
        var after = change(before);
        Assert.NotEqual(before, after);
        File.WriteAllText(notebook, after);
    }

    private Task<Answer> RunAsync(string flag) => Aiecon.RunAsync("reproduce", notebook, flag, "--out", folder["out"], "--no-site");
}
