using System.Text.Json.Nodes;
using AiEconomics.Cli.Doctor;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Tests.Notebooks;

/// <summary>The engine as its makers left it, without our launcher.</summary>
public class StockKernelTests
{
    public static TheoryData<string> All { get; } =
        [.. NotebookSelection.Read(Repository.Find().Notebooks, []).Select(notebook => notebook.Name)];

    // It has every kind of cell, and beside our charts one that the reader makes.
    [Fact]
    public Task A_stock_kernel_gives_the_committed_notebook_charts_included() => GivesAsync("R1-units-and-bounds");

    // Ten seconds each: dotnet run --project tests/AiEconomics.Cli.Tests -- -explicit only
    [Theory(Explicit = true)]
    [MemberData(nameof(All))]
    public Task A_stock_kernel_gives_every_committed_notebook(string name) => GivesAsync(name);

    // A library of charts that is there before the set-up cell keeps the older FSharp.Core that it found.
    [Fact]
    public async Task A_kernel_that_cannot_draw_shows_a_table_and_says_why()
    {
        var library = Path.Combine(Path.GetDirectoryName(Repository.Find().NotebooksDll)!, "Giraffe.ViewEngine.dll").Replace('\\', '/');
        await using var kernel = KernelProcess.Start(Checkup.KernelTool(), Path.Combine(Aiecon.Root, "notebooks"));
        await kernel.ReadyAsync(TestContext.Current.CancellationToken);

        await ShownAsync(kernel, $"System.Runtime.Loader.AssemblyLoadContext.Default.LoadFromAssemblyPath(\"{library}\");");
        await ShownAsync(kernel, "#load \"setup.csx\"");
        var shown = await ShownAsync(kernel, """Comparison.Chart("Two runs", "cost", [("one", Bound.Exactly(Usd.FromMillions(3))), ("other", Bound.Exactly(Usd.FromMillions(4)))], "here")""");

        Assert.Contains("<p>This kernel carries an older FSharp.Core than Plotly.NET needs, so the chart stands here as its table;", shown, StringComparison.Ordinal);
        Assert.Contains("<td style=\"text-align:left\">USD 3.00 M</td>", shown, StringComparison.Ordinal);
    }

    private static async Task GivesAsync(string name)
    {
        var path = Path.Combine(Aiecon.Root, "notebooks", name + ".ipynb");
        var options = new RunOptions(Checkup.KernelTool(), Aiecon.Root, TimeSpan.FromMinutes(2), new Dictionary<string, string>());

        var run = await new NotebookRunner(NotebookFile.Read(path), options, (_, _) => { }).RunAsync(TestContext.Current.CancellationToken);

        Assert.Null(run.Failure);
        var committed = NotebookFile.Read(path);
        ChartPictures.Add(run.Notebook, committed, images: null);
        Assert.Empty(NotebookComparison.Find(committed, run.Notebook));
    }

    private static async Task<string> ShownAsync(KernelProcess kernel, string code)
    {
        var command = new JsonObject { ["code"] = code, ["targetKernelName"] = "csharp" };
        var events = await kernel.SendAsync("SubmitCode", command, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(events, item => item.Type is "CommandFailed" or "ErrorProduced");
        return string.Concat(events.Where(item => item.Type == "ReturnValueProduced")
            .SelectMany(item => item.Body["formattedValues"]!.AsArray())
            .Select(value => value!["value"]!.GetValue<string>()));
    }
}
