namespace AiEconomics.Cli.Tests.Data;

public class CheckTests
{
    private const string Article = "开头\n\n有人说GPT-4要花超过6000万美元。\n";

    [Fact]
    public async Task The_tables_of_the_repository_are_right()
    {
        var answer = await Aiecon.RunAsync("check");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("evidence.csv: ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_is_a_line_and_the_exit_code_is_1()
    {
        using var folder = new TemporaryFolder();
        DataFiles.Copy(folder, "evidence.csv", "=,2,,,USD/GPU-h", "=,two,,,dollars");

        var answer = await Aiecon.RunAsync("check", "--data", folder.Path);

        Assert.Equal(
            ["evidence.csv, line 2, column 'value': found 'two'", "evidence.csv, line 2, column 'unit': found 'dollars'"],
            answer.Error.Trim().Split('\n').Select(line => line.Split(", expected")[0]));
        Assert.Equal(Fault.Failed, answer.ExitCode);
    }

    [Fact]
    public async Task A_folder_without_tables_is_refused()
    {
        using var folder = new TemporaryFolder();

        (await Aiecon.RunAsync("check", "--data", folder.Path)).IsRefused(
            $"datapackage.json: found no readable file in '{folder.Path}', expected the description of the tables; name the folder that holds the tables, usually data/.",
            Fault.Failed);
    }

    [Fact]
    public async Task An_article_whose_numbers_are_all_rows_or_excluded_passes()
    {
        using var folder = new TemporaryFolder();
        DataFiles.Copy(folder);
        File.WriteAllText(folder["article.txt"], Article);

        var answer = await Aiecon.RunAsync("check", "--data", folder.Path, "--article", folder["article.txt"]);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("article: 2 numeric expressions, 1 covered by 1 rows, 1 excluded", answer.Output, StringComparison.Ordinal);
        Assert.Contains("1 name: part of the name of a model, chip or company", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_without_a_row_and_a_row_without_its_number_fail()
    {
        using var folder = new TemporaryFolder();
        DataFiles.Copy(folder);
        File.WriteAllText(folder["article.txt"], Article.Replace("6000", "7000", StringComparison.Ordinal));

        (await Aiecon.RunAsync("check", "--data", folder.Path, "--article", folder["article.txt"])).IsRefused(
            """
            Figure 'article.gpt-4.training-cost' is to stand in P2 as '超过6000万美元', but does not; correct its locator or as_printed.
            P2: '7000万' in '花超过7000万美元。' is neither a row nor excluded; add a row to article.csv, or a rule for its class of words.
            """,
            Fault.Failed);
    }

    [Fact]
    public async Task An_article_that_is_no_file_is_refused() =>
        (await Aiecon.RunAsync("check", "--article", "no-such-file.txt")).IsRefused(
            "--article names 'no-such-file.txt', which is no readable text file; give the path of the article's text.");
}
