using AiEconomics.Translations;

namespace AiEconomics.Tests.Translations;

public class PhraseBookTests
{
    [Theory]
    [InlineData("rent at USD 2.00/GPU-h", "rent at USD {1}/GPU-h")]
    [InlineData("from 1.98 M GPU-h to 2.66 M GPU-h", "from {1} GPU-h to {2} GPU-h")]
    [InlineData("CNBC, 2025-11", "CNBC, {1}")]
    [InlineData("1,024 GPUs and 1.07E+03 requests", "{1} GPUs and {2} requests")]
    [InlineData("GPT-4 on H800, Kimi K2.5", "GPT-4 on H800, Kimi K2.5")]
    [InlineData("Claude Sonnet 4.5", "Claude Sonnet {1}")]
    [InlineData("3.35 TB/s", "{1} TB/s")]
    [InlineData("%{y:.3s} at 5th", "%{y:.3s} at 5th")]
    public void A_phrase_is_looked_up_without_its_numbers_and_digits_of_names_are_none(string text, string key) => Assert.Equal(key, PhraseText.Of(text).Key);

    [Theory]
    [InlineData("12.3 times", "12.3 倍")]
    [InlineData("3.00 times a year", "每年 3.00 倍")]
    [InlineData("2 wins over GPT-5 (High) in 10 tests", "10 项测试中胜 GPT-5（High）2 项")]
    [InlineData("USD 18 billion is news", "180 亿美元成了新闻")]
    [InlineData("DeepSeek-V3", "DeepSeek-V3")]
    public void A_phrase_is_said_with_the_numbers_of_the_English_one(string english, string chinese) => Assert.Equal(chinese, SampleBook.With().Say(english));

    [Theory]
    [InlineData("rent: 12.3 times", "租金：12.3 倍")]
    [InlineData("Source: kimi2025, epoch2024", "来源：kimi2025，epoch2024")]
    [InlineData("rent: from 2.00 times to 3.00 times", "租金：2.00 倍至 3.00 倍")]
    [InlineData("growth, fast, rent: 4", "增长，快，租金：4")]
    [InlineData("growth of Kimi K2", "Kimi K2 的增长")]
    public void A_pattern_is_said_with_the_phrases_inside_it_spaced_as_Chinese_is(string english, string chinese) => Assert.Equal(chinese, SampleBook.With().Say(english));

    [Theory]
    [InlineData("USD 4.73 M")]
    [InlineData("h800.rent")]
    [InlineData("gpt-5")]
    [InlineData("-USD 3.00/GPU-h")]
    [InlineData("460万美元")]
    [InlineData("%{y:.3s}")]
    [InlineData("`exercises.Rent.For(\"陈晓明\").Hint(1)`")]
    public void Numbers_units_keys_code_and_Chinese_need_no_entry(string text)
    {
        var book = SampleBook.With();

        Assert.Equal(text, book.Say(text));
        Assert.Empty(book.Missing);
    }

    [Fact]
    public void What_the_book_lacks_stays_English_and_is_remembered_once()
    {
        var book = SampleBook.With();

        Assert.Equal(" margin of 3 ", book.Say(" margin of 3 "));
        Assert.Equal("rent: margin of 4", book.Say("rent: margin of 4"));
        Assert.Equal("margin of 5", book.Say("margin of 5"));
        Assert.Equal(["margin of {1}", "rent: margin of {1}"], book.Missing.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("rent\n\n- from 2 times to 3 times", "租金\n\n- 2 倍至 3 倍")]
    [InlineData("rent: `Of(\"陈晓明\")`", "租金：`Of(\"陈晓明\")`")]
    [InlineData("```csharp\nrent\n```", "```csharp\nrent\n```")]
    public void Markdown_is_said_line_by_line_and_its_code_stays(string english, string chinese) => Assert.Equal(chinese, SampleBook.With(("- {a}", "- {a}")).SayLines(english));

    [Fact]
    public void Blanks_around_a_phrase_stay() => Assert.Equal("\n 租金 ", SampleBook.With().Say("\n rent "));

    [Fact]
    public void Entries_that_nothing_needed_are_known()
    {
        var book = SampleBook.With();
        book.Say("rent: 3 times");

        Assert.DoesNotContain(book.Unused, phrase => phrase.English is "rent" or "{1} times" or "{a}: {b}");
        Assert.Contains(book.Unused, phrase => phrase.English == "growth");
    }
}
