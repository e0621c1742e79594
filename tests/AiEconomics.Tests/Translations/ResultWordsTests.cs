using AiEconomics.Translations;

namespace AiEconomics.Tests.Translations;

public class ResultWordsTests
{
    private const string English = "USD 4.95 M, 90 % between USD 3.32 M and USD 7.43 M.";

    private static readonly ResultWords Words = new("a.cost", ResultWords.FingerprintOf(English), "{1:万}美元，{2}% 区间为 {3:万}至 {4:万}美元。");

    [Fact]
    public void The_numbers_of_the_English_result_fill_the_Chinese_sentence() =>
        Assert.Equal("495 万美元，90% 区间为 332 万至 743 万美元。", Words.Say(English));

    [Fact]
    public void Other_numbers_need_no_other_translation() =>
        Assert.Equal("500 万美元，90% 区间为 300 万至 1250 万美元。", Words.Say("USD 5.00 M, 90 % between USD 3.00 M and USD 12.50 M."));

    [Theory]
    [InlineData("USD 4.95 B, 90 % between USD 3.32 M and USD 7.43 M.")]
    [InlineData("USD 4.95 M, 90 % between USD 3.32 M and USD 7.43 M, not believable.")]
    public void Other_words_are_not_said_in_Chinese(string english) => Assert.Null(Words.Say(english));

    [Fact]
    public void A_number_left_out_or_typed_is_found()
    {
        Assert.True(Words.UsesAllOf(English));
        Assert.False((Words with { Template = "{1:万}美元" }).UsesAllOf(English));
        Assert.Empty(Words.Typed());
        Assert.Equal(["495 万"], (Words with { Template = "495 万美元，{2}%、{3}、{4}" }).Typed());
    }
}
