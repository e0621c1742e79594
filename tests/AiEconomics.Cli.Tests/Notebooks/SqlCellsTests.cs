using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Tests.Notebooks;

/// <summary>SQL cells of a notebook that our set-up line has set up.</summary>
public sealed class SqlCellsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task SQL_cells_ask_logs_and_tables_and_share_their_answer()
    {
        var answer = await Aiecon.RunAsync("reproduce", Aiecon.FixtureNotebook("sql"), "--no-site", "--out", folder["out"]);

        Assert.True(answer.ExitCode == 0, answer.Output + answer.Error);
        var cells = NotebookFile.Read(Path.Combine(folder["out"], "notebooks", "sql.ipynb")).Cells;
        Assert.Contains("<td style=\"text-align:left\">code-review</td>", Output(cells[2]), StringComparison.Ordinal);
        Assert.Contains("4 rows, 300 requests", Output(cells[3]), StringComparison.Ordinal);
        Assert.Contains("models", Output(cells[4]), StringComparison.Ordinal);
    }

    private static string Output(NotebookCell cell) =>
        string.Concat(cell.Outputs.SelectMany(output => output!["data"]!.AsObject()).Select(form => NotebookText.Join(form.Value)));
}
