using AiEconomics.Cli.Translations;

namespace AiEconomics.Cli.Tests.Translations;

public class TranslationTests
{
    private const string Source = "# What of it?\n\nIt cost 4.6 million by `Cost()` and $6ND$ ([kimi2025], see [the first](00-x.ipynb)): <!-- result: a.b -->USD 5<!-- /result -->.";
    private const string Chinese = "# 如何？\n\n按 `Cost()` 和 $6ND$ 花了 460 万（[kimi2025]，见[第一篇](00-x.md)）：<!-- result: a.b -->5 美元<!-- /result -->。";

    [Fact]
    public void A_translation_in_step_has_no_fault_and_gives_its_text()
    {
        var translation = Of(Chinese);

        Assert.Empty(translation.Faults());
        Assert.Equal(Chinese, translation["question"]);
    }

    [Theory]
    [InlineData("4.6 million", "4.7 million")]
    [InlineData("What of it", "And what of it")]
    public void English_that_changed_makes_its_cell_stale(string was, string now)
    {
        var english = new TextUnit("cell", "question", Source.Replace(was, now, StringComparison.Ordinal));
        var translation = Of(Chinese, english, new TextUnit("cell", "question", Source).Fingerprint);

        Assert.Null(translation["question"]);
        Assert.Equal(
            [$"x.md: the English of cell 'question' has changed since it was translated; mend the Chinese, then write {english.Fingerprint} for '{new TextUnit("cell", "question", Source).Fingerprint}' in its mark."],
            translation.Faults());
    }

    [Fact]
    public void A_renewed_result_or_another_line_break_is_no_change() => Assert.Equal(
        new TextUnit("cell", "question", Source).Fingerprint,
        new TextUnit("cell", "question", Source.Replace("USD 5", "USD 6", StringComparison.Ordinal).Replace(" and $6ND$", "\nand $6ND$", StringComparison.Ordinal)).Fingerprint);

    [Theory]
    [InlineData("460 万", "4600 万", "the number 4600 万 is not in the English", "the number 4.6 million of the English is missing")]
    [InlineData("460 万", "很多", "the number 4.6 million of the English is missing", null)]
    [InlineData("花了", "仅花了 9 天、", "the number 9 is not in the English", null)]
    [InlineData("`Cost()`", "`Price()`", "the code `Price()` is not in the English", "the code `Cost()` of the English is missing")]
    [InlineData("$6ND$", "$2ND$", "the formula $2ND$ is not in the English", "the formula $6ND$ of the English is missing")]
    [InlineData("[kimi2025]", "", "the source [kimi2025] of the English is missing", null)]
    [InlineData("(00-x.md)", "(01-y.md)", "the link to 01-y.md is not in the English", "the link to 00-x.ipynb of the English is missing")]
    [InlineData("result: a.b", "result: a.c", "the result a.c is not in the English", "the result a.b of the English is missing")]
    public void What_both_must_share_is_compared(string was, string now, string first, string? second)
    {
        string[] expected = second is null ? [first] : [first, second];

        Assert.Equal(
            expected.Select(difference => $"x.md, cell 'question': {difference}; code, formulas, sources and numbers are the same in both."),
            Of(Chinese.Replace(was, now, StringComparison.Ordinal)).Faults());
    }

    // "60 to 80 million": the first number has the word of the second. A month has a number in Chinese.
    [Theory]
    [InlineData("60 to 80 million", "6000 万至 8000 万")]
    [InlineData("in November 2025", "2025 年 11 月")]
    public void Chinese_may_say_what_English_leaves_out(string english, string chinese) => Assert.Empty(FixedParts.Differences(english, chinese));

    [Fact]
    public void A_cell_without_Chinese_and_Chinese_without_a_cell_are_named()
    {
        var source = new TextUnit("cell", "question", Source);
        var file = TranslationFile.Parse("x.md", "<!-- cell: old 00000000 -->\n旧\n\n<!-- cell: old 00000000 -->\n旧\n");

        Assert.Equal(
            [
                $"x.md: cell 'question' has no Chinese; add it with the mark <!-- cell: question {source.Fingerprint} -->.",
                "x.md: cell 'old' translates nothing, the English has no such cell; remove it or correct its name.",
                "x.md: cell 'old' is there twice; keep one.",
            ],
            new Translation([source], file).Faults());
    }

    [Fact]
    public void A_page_has_sections_and_a_glossary_has_rows()
    {
        const string page = "# P\n\nTop.\n\n```\n## no heading\n```\n\n## Find it\n\n| Term | 中文 | Meaning | Unit |\n|:--|:--|:--|:--|\n| rent, *r* | 租金 | a price | USD |\n";

        Assert.Equal(["top", "find-it", "rent, *r*"], EnglishText.Of(page).Select(unit => unit.Id));
        Assert.Equal(["| 租金 | rent, *r* | 价格 | USD <!-- row: 0123abcd --> |"], GlossaryRow.In("| 中文 | Term | 含义 | 单位 |\n|:--|:--|:--|:--|\n| 租金 | rent, *r* | 价格 | USD <!-- row: 0123abcd --> |\n").Select(row => row.Line));
    }

    private static Translation Of(string chinese) => Of(chinese, new("cell", "question", Source), new TextUnit("cell", "question", Source).Fingerprint);

    private static Translation Of(string chinese, TextUnit english, string fingerprint) =>
        new([english], TranslationFile.Parse("x.md", $"头\n\n<!-- cell: question {fingerprint} -->\n{chinese}\n"));
}
