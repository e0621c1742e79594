using System.Text.RegularExpressions;
using AiEconomics.Cli.Exercises;
using AiEconomics.Cli.Notebooks;
using AiEconomics.Cli.Translations;

namespace AiEconomics.Cli.Tests.Exercises;

/// <summary>Copies in Chinese: of every notebook by their text, of one by its run.</summary>
public sealed partial class ChineseCopiesTests : IDisposable
{
    private static readonly CourseLanguage Language = CourseLanguage.Of(Chinese.Tag, Repository.Find());

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(CourseCopiesTests.Notebooks), MemberType = typeof(CourseCopiesTests))]
    public void A_copy_has_Chinese_texts_and_the_code_of_the_English_one_but_for_the_set_up(string name)
    {
        var notebook = NotebookFile.Read(Path.Combine(Aiecon.Root, "notebooks", name + ".ipynb"));
        var english = CourseCopies.Learner(notebook, folder["learner"], CourseLanguage.English);
        var chinese = CourseCopies.Learner(notebook, folder["learner"], Language);

        Assert.All(english.Cells.Zip(chinese.Cells), pair =>
        {
            Assert.Equal(pair.First.Kind, pair.Second.Kind);
            if (pair.First.IsText)
            {
                Assert.Matches(Han(), pair.Second.Source);
                Assert.Equal(ResultQuotes.Names(pair.First.Source), ResultQuotes.Names(pair.Second.Source));
                Assert.All(ResultQuotes.Texts(pair.Second.Source), quote => Assert.Equal("*留给你来求*", quote.Text));
                Assert.DoesNotContain(".md)", pair.Second.Source, StringComparison.Ordinal);
            }
            else
            {
                Assert.Equal(pair.First.Source.Replace("/setup.csx\"", "/zh-CN/setup.csx\"", StringComparison.Ordinal), pair.Second.Source);
            }
        });
        Assert.Single(chinese.Cells, cell => cell.Source.Contains("/zh-CN/setup.csx", StringComparison.Ordinal));
    }

    // Of the answers one is ten, which is what the article says and not what its two numbers give; the others are still open.
    [Fact]
    public async Task A_copy_speaks_Chinese_when_it_runs()
    {
        Assert.Equal(0, (await Aiecon.RunAsync("exercises", "00-the-article", "--language", "zh-CN", "--to", folder.Path)).ExitCode);
        var (fresh, answered) = (folder["learner", "00-the-article.ipynb"], folder["learner", "answered.ipynb"]);
        File.Move(fresh, answered);
        var text = await File.ReadAllTextAsync(answered, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(answered, text.Replace("Ratio? answer1 = null;", "Ratio? answer1 = Ratio.FromTimes(10);", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var run = await Aiecon.RunAsync("reproduce", answered, "--out", folder["out"], "--no-site");

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal("**还不对**：这是文章所说的比值；请用它自己的两个数字相除。", Said("CapexRatio"));
        Assert.Equal(
            "**还没有作答。** 把答案填到 `null` 的位置，再运行一次这个单元格。`exercises.InputPriceRatio.Hint(1)` 给出提示，`exercises.InputPriceRatio.ShowSolution()` 给出一种解法。",
            Said("InputPriceRatio"));
        Assert.Contains("<th style=\\\"text-align:left\\\">数据</th>", await File.ReadAllTextAsync(folder["out", "notebooks", "answered.ipynb"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_of_solved_copies_knows_how_a_right_answer_is_told() => Assert.StartsWith(
        Language.Right, Chinese.Exercises(Repository.Find()).Say("**Right:** 8.75 times. The article rounds it up to ten."), StringComparison.Ordinal);

    [Fact]
    public async Task A_language_that_there_is_not_is_refused() =>
        (await Aiecon.RunAsync("exercises", "--language", "fr")).IsRefused("--language must be en or zh-CN, but was 'fr'. 'aiecon --help' lists what there is.");

    private string Said(string exercise) => string.Concat(NotebookFile.Read(folder["out", "notebooks", "answered.ipynb"]).Cells
        .Single(cell => cell.Source.Contains($"exercises.{exercise}.Check(", StringComparison.Ordinal)).Outputs
        .Select(output => NotebookText.Join(output?["data"]?["text/markdown"])));

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
