using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Exercises;

/// <summary>Makes the copies of notebooks that a course works with; they run where they lie, with the data of the clone.</summary>
internal static partial class CourseCopies
{
    /// <summary>For learners: no output, no quoted result, every answer still open.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="folder">Where the copy will lie.</param>
    /// <param name="language">The language of the copy.</param>
    internal static NotebookFile Learner(NotebookFile notebook, string folder, CourseLanguage language)
    {
        var copy = Bare(notebook, folder, language);
        foreach (var cell in copy.Cells.Where(cell => cell.IsText))
        {
            cell.Rewrite(ResultQuotes.Hidden(cell.Source, language.Hidden));
        }

        return Again(copy);
    }

    /// <summary>For teachers: the same with the solutions in the answer cells.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="folder">Where the copy will lie.</param>
    /// <param name="language">The language of the copy.</param>
    /// <param name="solutions">The solution of each answer cell, in order.</param>
    internal static NotebookFile Solved(NotebookFile notebook, string folder, CourseLanguage language, IReadOnlyList<string> solutions)
    {
        var copy = Bare(notebook, folder, language);
        foreach (var (answer, solution) in AnswerCell.In(copy).Zip(solutions))
        {
            answer.Cell.Rewrite(answer.Solved(solution));
        }

        return Again(copy);
    }

    private static NotebookFile Bare(NotebookFile notebook, string folder, CourseLanguage language)
    {
        var copy = NotebookFile.Parse(Path.Combine(folder, notebook.Name + ".ipynb"), notebook.Text);
        var back = Path.GetRelativePath(folder, Path.GetDirectoryName(Path.GetFullPath(notebook.Path))!).Replace('\\', '/');
        foreach (var cell in copy.Cells.Where(cell => cell.IsCode))
        {
            cell.Execute([], null);
            cell.Rewrite(FileBeside().Replace(cell.Source, match => $"{match.Groups["open"].Value}{back}/{Beside(match.Groups["file"].Value)}"));
        }

        foreach (var cell in copy.Cells.Where(cell => cell.IsText))
        {
            cell.Rewrite(language.Texts?.Of(notebook.Name)?[cell.Id] is { } text ? Twin().Replace(text, "$1.ipynb)") : cell.Source);
        }

        return Again(copy);

        string Beside(string file) => file == CourseLanguage.English.Setup ? language.Setup : file;
    }

    // A cell keeps the source that it was read with.
    private static NotebookFile Again(NotebookFile copy) => NotebookFile.Parse(copy.Path, copy.ToText());

    // A text leads to the twin of another notebook; a copy, to its copy.
    [GeneratedRegex(@"(\]\([\dR]\d-[\w-]+)\.md\)")]
    private static partial Regex Twin();

    // The set-up line, and texts such as "../data/samples/usage.csv".
    [GeneratedRegex("""(?<open>"|\#!import[ ]+)(?<file>setup\.csx|\.\./)""", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex FileBeside();
}
