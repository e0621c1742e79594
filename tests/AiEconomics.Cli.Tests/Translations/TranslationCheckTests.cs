using AiEconomics.Cli.Notebooks;
using AiEconomics.Cli.Translations;
using AiEconomics.Translations;

namespace AiEconomics.Cli.Tests.Translations;

public sealed class TranslationCheckTests : IDisposable
{
    private const string Notebook = """{"cells": [{"cell_type": "markdown", "id": "q", "metadata": {}, "source": "# Q\n\n<!-- result: n.answer -->7 days<!-- /result -->"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""";

    private readonly TemporaryFolder folder = new();

    public TranslationCheckTests()
    {
        Write("notebooks/01-n.ipynb", Notebook);
        Write("README.md", "# R\n\n| [Q](notebooks/01-n.ipynb) | <!-- result: n.answer -->7 days<!-- /result --> |\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_Chinese_text_of_the_repository_is_in_step() => Assert.Empty(TranslationCheck.Of(Repository.Find()).Faults);

    [Fact]
    public async Task The_check_of_the_tables_counts_the_texts() =>
        Assert.Matches("zh-CN: [0-9]+ of [0-9]+ texts translated", (await Aiecon.RunAsync("check")).Output);

    [Fact]
    public void A_text_without_a_twin_is_a_gap_and_no_fault()
    {
        var check = Check();

        Assert.Empty(check.Faults);
        Assert.Equal("zh-CN: 0 of 2 texts translated; not yet: notebooks/01-n.ipynb, README.md", check.Sentence);
    }

    [Fact]
    public void A_translated_notebook_is_in_step_until_the_English_has_other_words()
    {
        Translate(words: "{1} 天");
        Assert.Empty(Check().Faults);
        Assert.Equal("zh-CN: 1 of 2 texts translated; not yet: README.md", Check().Sentence);

        Write("notebooks/01-n.ipynb", Notebook.Replace("# Q", "# Why?", StringComparison.Ordinal).Replace("7 days", "7 weeks", StringComparison.Ordinal));
        Assert.Collection(
            Check().Faults,
            fault => Assert.StartsWith("notebooks/zh-CN/01-n.md: the English of cell 'q' has changed since it was translated;", fault, StringComparison.Ordinal),
            fault => Assert.StartsWith("zh-CN: the English of the result 'n.answer' has other words than those translated;", fault, StringComparison.Ordinal),
            fault => Assert.StartsWith("notebooks/zh-CN/01-n.md: the result 'n.answer' is quoted but its words are not translated;", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_quote_that_was_not_renewed_is_found()
    {
        Translate(words: "{1} 天");
        Write("notebooks/01-n.ipynb", Notebook.Replace("7 days", "8 days", StringComparison.Ordinal));

        Assert.Equal(["notebooks/zh-CN/01-n.md: the quoted result 'n.answer' is not what its notebook gives; run: aiecon reproduce --update"], Check().Faults);
    }

    [Fact]
    public void A_run_renews_quotes_in_the_words_of_each_language()
    {
        Translate(words: "{1} 天");
        Write("README.zh-CN.md", "<!-- result: n.answer --><!-- /result -->");
        var results = new Dictionary<string, NamedResult> { ["n.answer"] = new("n.answer", "8 days", null, null, "01-n") };

        new CommittedFiles(new Repository(folder.Path), results, complete: true).Update([], images: null);

        Assert.Contains("<!-- result: n.answer -->8 days<!-- /result -->", File.ReadAllText(folder["README.md"]), StringComparison.Ordinal);
        Assert.Equal("<!-- result: n.answer -->8 天<!-- /result -->", File.ReadAllText(folder["README.zh-CN.md"]));
        Assert.Contains("<!-- result: n.answer -->8 天<!-- /result -->", File.ReadAllText(folder["notebooks", "zh-CN", "01-n.md"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7 天", "zh-CN: the words of the result 'n.answer' hold the number 7; write its place in the English result, such as {1}.")]
    [InlineData("几天", "zh-CN: the words of the result 'n.answer' must use each of its 1 numbers, {1} to {1}. It reads: 7 days")]
    public void A_number_of_a_result_is_neither_typed_nor_dropped(string words, string expected)
    {
        Translate(words);

        Assert.Contains(expected, Check().Faults);
    }

    [Fact]
    public void A_page_must_list_each_translated_notebook_and_no_file_may_translate_nothing()
    {
        Translate(words: "{1} 天");
        Write("README.zh-CN.md", $"<!-- section: top {TextUnit.Of("# R")} -->\n# 首页\n");
        Write("notebooks/zh-CN/02-gone.md", "旧\n");

        Assert.Equal(
            [
                "notebooks/zh-CN/02-gone.md translates nothing; remove it or correct its name.",
                "README.zh-CN.md: the translated notebook 01-n is not in the table; add its row.",
            ],
            Check().Faults);
    }

    // It stands on the page of its notebook all the same.
    [Fact]
    public void A_result_that_no_text_quotes_needs_words_too()
    {
        Translate(words: "{1} 天");
        Write("notebooks/results.json", """{"results": {"01-n": {"n.answer": "7 days", "n.other": "3 weeks"}}, "figures": {}, "earlier": {}}""");
        var mark = $"<!-- words: n.other {ResultWords.FingerprintOf("3 weeks")}";

        Assert.Equal([$"zh-CN: the result 'n.other' has no Chinese words; add {mark} to the file of its notebook. It reads: 3 weeks"], Check().Faults);
        File.AppendAllText(folder["notebooks", "zh-CN", "01-n.md"], $"\n{mark}\n{{1}} 周\n-->\n");
        Assert.Empty(Check().Faults);
    }

    private TranslationCheck Check() => TranslationCheck.Of(new Repository(folder.Path));

    private void Translate(string words) => Write("notebooks/zh-CN/01-n.md", $"""
        <!-- cell: q {TextUnit.Of("# Q\n\n<!-- result: n.answer --><!-- /result -->")} -->
        # 问

        <!-- result: n.answer -->{words.Replace("{1}", "7", StringComparison.Ordinal)}<!-- /result -->

        <!-- words: n.answer {ResultWords.FingerprintOf("7 days")}
        {words}
        -->

        """);

    private void Write(string path, string text)
    {
        var file = folder[path.Split('/')];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
