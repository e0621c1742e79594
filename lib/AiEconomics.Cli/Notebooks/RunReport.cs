using System.Globalization;
using AiEconomics.Cli.Moved;
using Spectre.Console;

namespace AiEconomics.Cli.Notebooks;

/// <summary>Says how a run went: what failed, and a table of times and memory.</summary>
/// <param name="console">Where to.</param>
internal sealed class RunReport(IAnsiConsole console)
{
    private const double BytesPerMegabyte = 1e6;

    internal void Failures(IEnumerable<NotebookRun> runs)
    {
        foreach (var run in runs.Where(run => run.Failure is not null))
        {
            var failure = run.Failure!;
            var place = failure.Cell == 0 ? "before its first cell" : $"at cell {failure.Cell}";
            Line($"{run.Notebook.Name} stopped {place}:", "red");
            Block(failure.Code);
            Block(failure.Error);
        }
    }

    internal void Differences(IReadOnlyList<Difference> differences)
    {
        foreach (var difference in differences)
        {
            Line($"{difference.Place} differs:", "red");
            Block($"committed: {difference.Old}\nthis run:  {difference.New}");
        }
    }

    internal void Moved(IReadOnlyList<MovedResult> moved)
    {
        if (moved.Count == 0)
        {
            return;
        }

        Line("Results that moved:", "red");
        var table = new Table().Border(TableBorder.Simple).AddColumns("notebook", "result", "old", "new").AddColumn(new TableColumn("change").RightAligned().NoWrap()).AddColumn("because of");
        foreach (var result in moved)
        {
            var (old, now) = result.Shown();
            table.AddRow([.. new[] { result.Notebook, result.Name, old, now, MovedResult.Change(result.Old, result.New), result.Cause }.Select(Markup.Escape)]);
        }

        console.Write(table);
    }

    internal void Table(IEnumerable<NotebookRun> runs)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("notebook");
        foreach (var heading in (string[])["cells", "kernel ready s", "total s", "peak memory MB"])
        {
            table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        }

        foreach (var run in runs)
        {
            table.AddRow(
                Markup.Escape(run.Notebook.Name + (run.Failure is null ? "" : " (failed)")),
                run.Cells.ToString(CultureInfo.InvariantCulture),
                run.Ready.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture),
                run.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture),
                (run.PeakMemory / BytesPerMegabyte).ToString("0", CultureInfo.InvariantCulture));
        }

        console.Write(table);
    }

    internal void Line(string text, string? style = null) =>
        console.Write(new Text(text + "\n", style is null ? Style.Plain : Style.Parse(style)));

    // Not through the console's layout: a line of code stays one line however narrow the window.
    private void Block(string text)
    {
        foreach (var line in text.TrimEnd().Split('\n').Where(line => line.Length > 0))
        {
            console.Profile.Out.Writer.WriteLine("    " + line);
        }
    }
}
