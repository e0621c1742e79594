using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Exercises;

/// <summary>A cell that waits for an answer: a variable that is <c>null</c>, and its check in the last line.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Exercise">How the cell calls the exercise, such as <c>exercises.Rent</c>.</param>
internal sealed partial record AnswerCell(NotebookCell Cell, string Exercise)
{
    /// <summary>The answer cells of a notebook, in order.</summary>
    internal static IReadOnlyList<AnswerCell> In(NotebookFile notebook) =>
        [.. from cell in notebook.Cells
            where cell.IsCode
            let check = Check().Match(cell.Source)
            where check.Success
            select new AnswerCell(cell, check.Groups["exercise"].Value)];

    /// <summary>The cell's code with its last line showing the solution instead of checking an answer.</summary>
    internal string Asking => Check().Replace(Cell.Source, match => $"{match.Groups["given"].Value}{Exercise}.Solution");

    /// <summary>The cell's code with a solution in the place of <c>null</c>.</summary>
    /// <param name="solution">Statements, if any, and in the end an expression.</param>
    internal string Solved(string solution)
    {
        var end = solution.LastIndexOf(";\n", StringComparison.Ordinal) is var at and >= 0 ? at + 2 : 0;
        return Check().Replace(Cell.Source, match =>
            $"{match.Groups["before"].Value}{solution[..end]}{match.Groups["variable"].Value} = {solution[end..].Trim()};{match.Groups["after"].Value}{match.Groups["check"].Value}");
    }

    [GeneratedRegex(@"(?<given>(?<before>^|\n)(?<variable>[\w.]+\? (?<name>\w+)) = null;(?<after>\s*\n))(?<check>(?<exercise>\w+\.\w+)\.Check\(\k<name>\))\s*\z")]
    private static partial Regex Check();
}
