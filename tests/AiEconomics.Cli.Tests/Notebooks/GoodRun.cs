using System.Text.Json.Nodes;

namespace AiEconomics.Cli.Tests.Notebooks;

/// <summary>One run of the notebooks that work, shared by the tests that look at what it wrote.</summary>
public sealed class GoodRun : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    internal Answer Answer { get; private set; } = new(-1, "", "");

    internal string Out => folder["out"];

    public async ValueTask InitializeAsync() =>
        Answer = await Aiecon.RunAsync(
            "reproduce", Aiecon.FixtureNotebook("languages"), Aiecon.FixtureNotebook("machine"), Aiecon.FixtureNotebook("imports"), "--out", Out, "--no-site");

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal string Text(string notebook) => File.ReadAllText(Path.Combine(Out, "notebooks", notebook + ".ipynb"));

    internal JsonNode Cell(string notebook, int number) => JsonNode.Parse(Text(notebook))!["cells"]![number - 1]!;

    /// <summary>One form of a cell's first output, its lines joined.</summary>
    internal string Shown(string notebook, int number, string mimeType = "text/plain")
    {
        var output = Cell(notebook, number)["outputs"]![0]!;
        var lines = output["output_type"]!.GetValue<string>() == "stream" ? output["text"]! : output["data"]![mimeType]!;
        return string.Concat(lines.AsArray().Select(line => line!.GetValue<string>()));
    }
}
