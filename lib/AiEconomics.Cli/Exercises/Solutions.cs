using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Exercises;

/// <summary>Asks the exercises themselves for their solutions: they are the source, and stand nowhere else.</summary>
internal static class Solutions
{
    /// <summary>A notebook that shows the solution wherever the original checks an answer.</summary>
    internal static NotebookFile Asking(NotebookFile notebook)
    {
        var asking = NotebookFile.Parse(notebook.Path, notebook.Text);
        foreach (var answer in AnswerCell.In(asking))
        {
            answer.Cell.Rewrite(answer.Asking);
        }

        return NotebookFile.Parse(notebook.Path, asking.ToText());
    }

    /// <summary>The solutions that such a notebook showed, in the order of the answer cells of the original.</summary>
    /// <param name="notebook">The original.</param>
    /// <param name="asked">The notebook after its run.</param>
    internal static IReadOnlyList<string> Shown(NotebookFile notebook, NotebookFile asked) =>
        [.. AnswerCell.In(notebook).Select(answer => Text(asked.Cells[answer.Cell.Number - 1], "text/plain"))];

    /// <summary>What the checks of a solved copy said that is not that the answer is right.</summary>
    /// <param name="notebook">The original.</param>
    /// <param name="solved">The solved copy after its run.</param>
    /// <param name="right">How a check begins that finds the answer right.</param>
    internal static IEnumerable<string> Wrong(NotebookFile notebook, NotebookFile solved, string right) =>
        from answer in AnswerCell.In(notebook)
        let said = Text(solved.Cells[answer.Cell.Number - 1], "text/markdown")
        where !said.StartsWith(right, StringComparison.Ordinal)
        select $"{notebook.Name}, {answer.Exercise}: {said}";

    private static string Text(NotebookCell cell, string mimeType) =>
        string.Concat(cell.Outputs.Select(output => NotebookText.Join(output?["data"]?[mimeType])));
}
