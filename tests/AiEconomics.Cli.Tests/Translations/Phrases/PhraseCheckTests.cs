using AiEconomics.Cli.Translations;
using AiEconomics.Cli.Translations.Phrases;

namespace AiEconomics.Cli.Tests.Translations.Phrases;

public sealed class PhraseCheckTests : IDisposable
{
    private const string Notebook = """
        {"cells": [{"cell_type": "code", "id": "t", "metadata": {}, "source": "t", "outputs": [
          {"output_type": "display_data", "metadata": {}, "data": {"text/html": "<table class=\"figures\"><tbody><tr><td>rent</td><td>7 days</td></tr></tbody></table>", "text/plain": "t"}}]}],
         "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
        """;

    private readonly TemporaryFolder folder = new();

    public PhraseCheckTests() => Write("01-n.ipynb", Notebook);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_book_has_every_phrase_that_the_outputs_of_the_notebooks_hold_and_no_other() =>
        Assert.Empty(PhraseCheck.Faults(Repository.Find(), ChineseTexts.Of(Repository.Find()).Notebooks));

    [Fact]
    public void A_phrase_that_the_book_lacks_is_named_without_its_numbers()
    {
        Write("zh-CN/phrases.csv", "english,chinese\nrent,租金\n");

        Assert.Equal(["notebooks/zh-CN/phrases.csv: no Chinese for '{1} days', as in '7 days'; add it, with nothing after the comma where it is a name."], Faults());
    }

    [Fact]
    public void An_entry_that_no_output_holds_is_named()
    {
        Write("zh-CN/phrases.csv", "english,chinese\nrent,租金\n{1} days,{1} 天\nmargin,利润率\n");

        Assert.Equal(["notebooks/zh-CN/phrases.csv, line 4: no output holds 'margin'; remove it."], Faults());
    }

    [Theory]
    [InlineData("{1} days,七天", "notebooks/zh-CN/phrases.csv, line 3: the places of '{1} days' and of '七天' differ; use each once in both.")]
    [InlineData("{1} days,{1} 天，即 1 周", "notebooks/zh-CN/phrases.csv, line 3: '{1} 天，即 1 周' holds 1, which its English does not; numbers come from the output, by places such as {1}.")]
    [InlineData("{1} days,{1} 天\nrent,房租", "notebooks/zh-CN/phrases.csv, line 4: 'rent' is there twice; keep one.")]
    public void An_entry_that_cannot_be_right_is_named(string line, string fault)
    {
        Write("zh-CN/phrases.csv", $"english,chinese\nrent,租金\n{line}\n");

        Assert.Contains(fault, Faults());
    }

    [Fact]
    public void A_line_of_three_fields_is_refused()
    {
        Write("zh-CN/phrases.csv", "english,chinese\nrent, or growth,租金\n");

        Assert.Equal("notebooks/zh-CN/phrases.csv, line 2: found 3 fields, expected the English and the Chinese; put a phrase that holds a comma in quotes.", Assert.Throws<Fault>(Faults).Message);
    }

    private string[] Faults() => [.. PhraseCheck.Faults(new Repository(folder.Path), ["01-n"])];

    private void Write(string path, string text)
    {
        var file = folder[["notebooks", .. path.Split('/')]];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
