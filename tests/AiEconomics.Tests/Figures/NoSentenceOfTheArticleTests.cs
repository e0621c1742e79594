using AiEconomics.Figures;

namespace AiEconomics.Tests.Figures;

/// <summary>The repository quotes figures of the article, never its sentences.</summary>
public class NoSentenceOfTheArticleTests
{
    /// <summary>Long enough that no figure with its unit is caught, short enough that no sentence slips through.</summary>
    private const int Run = 15;

    private static readonly string[] NotTracked = [".git", "bin", "obj", "out", "TestResults", ".vs", ".vscode", ".idea", ".ipynb_checkpoints"];

    [Fact]
    public void What_is_printed_is_a_figure_and_no_sentence() =>
        Assert.All(FigureTable.Find().OfTheArticle(), figure =>
        {
            Assert.InRange(figure.AsPrinted.Length, 1, 16);
            Assert.DoesNotContain(figure.AsPrinted, c => "。,;:?!".Contains(c, StringComparison.Ordinal) && !figure.AsPrinted.Contains("10:1", StringComparison.Ordinal));
        });

    [Fact]
    public void No_file_of_the_repository_holds_a_run_of_the_article()
    {
        var runs = Runs(SharedArticle.TextOrSkip()).ToHashSet(StringComparer.Ordinal);
        var root = Directory.GetParent(DataFolder.Find())!;

        var quoting = Files(root).Where(file => Runs(File.ReadAllText(file.FullName)).Any(runs.Contains)).Select(file => Path.GetRelativePath(root.FullName, file.FullName));

        Assert.Equal([], quoting);
    }

    [Fact]
    public void A_run_would_be_found()
    {
        var text = SharedArticle.TextOrSkip();
        var piece = Runs(text).First();

        Assert.Contains(piece, Runs($"prefix {piece} suffix"));
    }

    // Runs of characters within one line that are Chinese for the most part; names and numbers alone are no one's sentence.
    private static IEnumerable<string> Runs(string text) =>
        from line in text.Split('\n')
        from start in Enumerable.Range(0, Math.Max(0, line.Length - Run + 1))
        where IsChinese(line[start]) || IsChinese(line[start + Run - 1])
        let run = line.Substring(start, Run)
        where run.Count(IsChinese) > Run / 2
        select run;

    private static bool IsChinese(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static IEnumerable<FileInfo> Files(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(below => !NotTracked.Contains(below.Name)).SelectMany(Files));
}
