using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Tests.Notebooks;

/// <summary>Cells of other languages take values of C# cells, in a notebook that our set-up line has set up, twice as when a reader runs it again.</summary>
public sealed class SharedValuesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task HTML_JavaScript_and_FSharp_cells_see_values_of_CSharp_cells()
    {
        var answer = await Aiecon.RunAsync("reproduce", Aiecon.FixtureNotebook("shared-values"), "--no-site", "--out", folder["out"]);

        Assert.True(answer.ExitCode == 0, answer.Output + answer.Error);
        var cells = NotebookFile.Read(Path.Combine(folder["out"], "notebooks", "shared-values.ipynb")).Cells;
        // Text stays text: what HTML would read as a mark is escaped, and a string cannot end the script.
        Assert.Contains("<p>42: a &lt;b&gt; and &lt;/script&gt;</p>", Output(cells[3]), StringComparison.Ordinal);
        Assert.Contains("const number = 42;", Output(cells[4]), StringComparison.Ordinal);
        Assert.DoesNotContain("and </script>", Output(cells[4]), StringComparison.Ordinal);
        Assert.Contains("43", Output(cells[5]), StringComparison.Ordinal);
    }

    private static string Output(NotebookCell cell) =>
        string.Concat(cell.Outputs.SelectMany(output => output!["data"]!.AsObject()).Select(form => NotebookText.Join(form.Value)));
}
