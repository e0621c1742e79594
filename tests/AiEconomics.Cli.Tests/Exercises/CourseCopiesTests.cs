using System.Text.RegularExpressions;
using AiEconomics.Cli.Exercises;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Tests.Exercises;

/// <summary>Copies for learners and teachers: of every notebook by their text, of two by their run.</summary>
public sealed class CourseCopiesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Notebooks() =>
        [.. Directory.GetFiles(Path.Combine(Aiecon.Root, "notebooks"), "*.ipynb").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_learner_copy_asks_the_same_and_tells_nothing(string name)
    {
        var notebook = Original(name);
        var copy = CourseCopies.Learner(notebook, folder["learner"], CourseLanguage.English);

        Assert.InRange(AnswerCell.In(copy).Count, 3, 4);
        Assert.All(notebook.Cells.Zip(copy.Cells), pair =>
        {
            Assert.Equal(pair.First.Kind, pair.Second.Kind);
            Assert.Empty(pair.Second.Outputs);
            Assert.Equal(
                pair.First.IsText ? ResultQuotes.Emptied(pair.First.Source) : pair.First.Source,
                pair.Second.IsText ? ResultQuotes.Emptied(pair.Second.Source) : Home(pair.Second.Source));
            Assert.All(ResultQuotes.Texts(pair.Second.Source), quote => Assert.Equal("*yours to find*", quote.Text));
        });
        Assert.NotEmpty(copy.Cells.SelectMany(cell => ResultQuotes.Names(cell.Source)));
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_solved_copy_differs_from_the_learner_s_in_answers_alone(string name)
    {
        var notebook = Original(name);
        var learner = CourseCopies.Learner(notebook, folder["learner"], CourseLanguage.English);
        var solved = CourseCopies.Solved(notebook, folder["learner"], CourseLanguage.English, [.. AnswerCell.In(notebook).Select((_, at) => $"solution{at}")]);

        var open = AnswerCell.In(learner).Select(answer => answer.Cell.Number).ToHashSet();
        Assert.All(learner.Cells.Zip(solved.Cells).Where(pair => pair.First.IsCode), pair => Assert.Equal(
            open.Contains(pair.First.Number) ? Regex.Replace(pair.First.Source, @"\bnull\b", Regex.Match(pair.Second.Source, @"solution\d").Value) : pair.First.Source,
            pair.Second.Source));
        Assert.Empty(AnswerCell.In(solved));
    }

    // Each is run as it stands, as a learner's copy, and solved.
    [Fact]
    public async Task Copies_run_and_every_solution_is_right()
    {
        var answer = await Aiecon.RunAsync("exercises", "00-the-article", "01-training-cost", "--to", folder["course"], "--check");

        Assert.True(answer.ExitCode == 0, answer.Output + answer.Error);
        Assert.Contains("All of them run, and 6 solutions are right.", answer.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["course", "learner", "00-the-article.ipynb"]));
        Assert.Contains("Ratio? answer1 = Ratio.FromTimes(Usd.FromBillions(700) / Usd.FromBillions(80));", File.ReadAllText(folder["course", "solved", "00-the-article.ipynb"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_solution_is_told()
    {
        var notebook = Original("01-training-cost");
        var solved = CourseCopies.Solved(notebook, folder["solved"], CourseLanguage.English, ["1", "2", "3"]);

        // Not run, so that no check has said Right.
        Assert.Equal(
            ["01-training-cost, exercises.Utilization: ", "01-training-cost, exercises.Rent: ", "01-training-cost, exercises.Cluster: "],
            Solutions.Wrong(notebook, solved, CourseLanguage.English.Right));
    }

    [Fact]
    public async Task A_copy_that_holds_answers_is_not_replaced()
    {
        var taken = folder["course", "learner", "00-the-article.ipynb"];
        Directory.CreateDirectory(Path.GetDirectoryName(taken)!);
        await File.WriteAllTextAsync(taken, "answers", TestContext.Current.CancellationToken);

        var answer = await Aiecon.RunAsync("exercises", "00-the-article", "--to", folder["course"]);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("holds something else than a fresh copy, perhaps answers: name another folder with --to, or replace it with --overwrite.", answer.Error, StringComparison.Ordinal);
        Assert.Equal("answers", await File.ReadAllTextAsync(taken, TestContext.Current.CancellationToken));
    }

    private static NotebookFile Original(string name) => NotebookFile.Read(Path.Combine(Aiecon.Root, "notebooks", name + ".ipynb"));

    // A copy finds what lay beside the notebook by the way back to it.
    private string Home(string code) =>
        code.Replace(Path.GetRelativePath(folder["learner"], Path.Combine(Aiecon.Root, "notebooks")).Replace('\\', '/') + "/", "", StringComparison.Ordinal);
}
