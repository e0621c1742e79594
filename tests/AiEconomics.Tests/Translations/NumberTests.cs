using AiEconomics.Translations;

namespace AiEconomics.Tests.Translations;

public class NumberTests
{
    // 万 is ten thousand, 亿 a hundred million, 万亿 a trillion.
    [Theory]
    [InlineData("USD 4.60 M", "460 万美元")]
    [InlineData("4.6 million", "460 万")]
    [InlineData("32.6 billion", "326 亿")]
    [InlineData("15.5 trillion", "15.5 万亿")]
    [InlineData("15.5 T tokens", "15.5 万亿词元")]
    [InlineData("119,000", "11.9 万")]
    [InlineData("2,048", "2048")]
    [InlineData("288\nthousand", "28.8 万")]
    [InlineData("the 5th", "第 5")]
    [InlineData("0.0833", "0.0833")]
    [InlineData("3.03e24 FLOP", "3.03e24 FLOP")]
    [InlineData("34.60 %", "34.6%")]
    public void One_number_printed_in_two_ways_is_the_same(string english, string chinese) =>
        Assert.Equal(Assert.Single(Number.In(english)).Value, Assert.Single(Number.In(chinese)).Value);

    [Theory]
    [InlineData("60 million", "6000 亿")]
    [InlineData("4.6 billion", "4.6 亿")]
    [InlineData("1.5", "15")]
    public void A_slip_in_the_power_of_ten_is_another_number(string english, string chinese) =>
        Assert.NotEqual(Assert.Single(Number.In(english)).Value, Assert.Single(Number.In(chinese)).Value);

    [Fact]
    public void Digits_of_a_name_are_no_number() =>
        Assert.Empty(Number.In("GPT-4, GPT-5.6 Sol, Kimi K2.5, DeepSeek-V3's H800, BF16, deepseek-v3.2, h800.rent, P13"));

    [Theory]
    [InlineData("4.95 M", "万", "495")]
    [InlineData("4.60 M", "万", "460")]
    [InlineData("2.664 million", "万", "266.4")]
    [InlineData("0.5 million", "亿", "0.005")]
    [InlineData("60 million", "万", "6000")]
    [InlineData("3.3 billion", "亿", "33")]
    [InlineData("79.2 T", "万亿", "79.2")]
    public void A_number_counted_in_another_power_of_ten_keeps_its_digits(string english, string word, string expected) =>
        Assert.Equal(expected, Assert.Single(Number.In(english)).CountedIn(word));
}
