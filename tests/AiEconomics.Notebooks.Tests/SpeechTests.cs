using System.Text.Json.Nodes;
using AiEconomics.Figures;
using AiEconomics.Notebooks.Display;
using AiEconomics.Translations;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Tests;

/// <summary>What a kernel that speaks Chinese shows.</summary>
public class SpeechTests
{
    private static readonly string Notebooks = Path.Combine(DataFolder.Find(), "..", "notebooks");
    private static readonly string Chinese = Path.Combine(Notebooks, "zh-CN");

    public static TheoryData<string> Names() => [.. Directory.GetFiles(Notebooks, "*.ipynb").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    // The site says the same outputs as HTML and its check finds all of them in the book; as Markdown they must be cut at the same places.
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_output_in_Markdown_is_cut_into_phrases_that_the_book_has(string name)
    {
        var book = PhraseBook.Read(Chinese, PhraseBook.OfOutputs);
        var results = ResultWords.In(File.ReadAllText(Path.Combine(Chinese, name + ".md"))).ToList();
        foreach (var markdown in Outputs(name).Where(text => !results.Exists(words => words.Say(text) is not null)))
        {
            MarkdownPhrases.Of(markdown, book);
        }

        Assert.Empty(book.Missing.Keys);
    }

    [Fact]
    public void A_table_is_said_but_for_its_sources()
    {
        var said = new Speech(Chinese).Text(new Table(["Figure", "Source"], [["Kimi K2: tokens of pre-training", "kimi2025, Table 2"]]), Forms.Markdown);

        Assert.Equal("| 数据 | 来源 |\n| :-- | :-- |\n| Kimi K2：预训练词元数 | kimi2025, Table 2 |\n", said);
    }

    [Fact]
    public void A_quantity_is_said_and_what_the_books_lack_stays()
    {
        var speech = new Speech(Chinese);

        Assert.Equal("8.75 倍", speech.Text(Ratio.FromTimes(8.75), Forms.Plain));
        Assert.Equal("my own text", speech.Text("my own text", Forms.Plain));
    }

    [Fact]
    public void A_result_that_a_text_quotes_has_its_own_sentence_and_any_other_its_phrase()
    {
        var speech = new Speech(Chinese);

        Assert.Equal("12.0 倍，90% 区间为 9.00 至 18.0 倍", speech.Text(new Result("cost-against-gpt4.amortized-interval", "12.0 times, 90 % between 9.00 times and 18.0 times"), Forms.Markdown));
        Assert.Equal("12.0 倍，90 % 区间为 9.00 倍至 18.0 倍", speech.Text(new Result("mine", "12.0 times, 90 % between 9.00 times and 18.0 times"), Forms.Markdown));
    }

    private static IEnumerable<string> Outputs(string name) =>
        from cell in JsonNode.Parse(File.ReadAllText(Path.Combine(Notebooks, name + ".ipynb")))!["cells"]!.AsArray()
        from output in cell!["outputs"] as JsonArray ?? []
        let lines = output!["data"]?["text/markdown"] as JsonArray
        where lines is not null
        select string.Concat(lines.Select(line => line!.GetValue<string>()));
}
