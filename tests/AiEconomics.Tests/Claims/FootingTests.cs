using AiEconomics.Claims;

namespace AiEconomics.Tests.Claims;

public class FootingTests
{
    private static readonly ClaimBook Book = ClaimSample.Of("every");

    [Fact]
    public void A_comparison_of_cached_with_uncached_is_refused_and_says_why()
    {
        var result = Book.Test("article.gpt-5.input-price / article.kimi-k2-thinking.input-price > 6");

        Assert.Equal(Outcome.Refused, result.Outcome);
        Assert.Equal(
            "article.gpt-5.input-price is cache-miss and article.kimi-k2-thinking.input-price is cache-hit, which are two things on the axis token kind; name the bridge hit-as-miss to compare them all the same.",
            result.Refusal);
    }

    [Fact]
    public void A_bridge_allows_it_and_its_assumption_is_a_caveat()
    {
        var result = Book.Test("article.gpt-5.input-price / article.kimi-k2-thinking.input-price > 6", "hit-as-miss");

        Assert.Equal(Outcome.True, result.Outcome);
        Assert.Equal(["Bridge hit-as-miss: No input token is found in the cache."], result.Caveats);
    }

    [Fact]
    public void Where_one_side_is_silent_a_caveat_says_so() =>
        Assert.Equal(
            ["deepseek-v3.total-cost is rental; on what cost footing article.kimi-k2-thinking.training-cost stands is not said."],
            Book.Test("article.kimi-k2-thinking.training-cost < deepseek-v3.total-cost").Caveats);

    [Theory]
    [InlineData("4.6 M USD {rental} / 40.6 M USD {amortized} < 8 %", Outcome.Refused)]
    [InlineData("30 M USD {amortized} + 60 M USD {cloud} > 80 M USD", Outcome.Refused)]
    [InlineData("700 B USD {forecast} > 302 B USD {actual}", Outcome.Refused)]
    [InlineData("min(1 USD {real}, 2 USD {nominal}) < 3 USD", Outcome.Refused)]
    [InlineData("2 USD/GPU-h {rental} * 2.3 M GPU-h = 4.6 M USD {rental}", Outcome.True)]
    [InlineData("2 USD/GPU-h {rental} * 2.3 M GPU-h = 4.6 M USD {amortized}", Outcome.Refused)]
    [InlineData("r * 1.25 USD/Mtok {cache-miss} + 10 USD/Mtok {output} > 9 USD/Mtok", Outcome.True)]        // a bill of parts
    [InlineData("1.25 USD/Mtok {cache-miss} + 10 USD/Mtok {output} > 9 USD/Mtok", Outcome.Refused)]         // two prices added
    [InlineData("(r * 1.25 USD/Mtok {cache-miss} + 10 USD/Mtok {output}) / (r * 0.15 USD/Mtok {cache-hit} + 2.5 USD/Mtok {output}) > 1", Outcome.Refused)]
    [InlineData("(r * 1.25 USD/Mtok {cache-miss} + 10 USD/Mtok {output}) / (r * 0.6 USD/Mtok {cache-miss} + 2.5 USD/Mtok {output}) > 1", Outcome.True)]
    [InlineData("(4 USD {rental} / 2 USD {rental}) / (9 USD {cloud} / 3 USD {cloud}) < 1", Outcome.True)]   // a ratio of likes stands on nothing
    public void Only_likes_are_set_side_by_side(string expression, Outcome expected) => Assert.Equal(expected, Book.Test(expression).Outcome);

    [Fact]
    public void A_bridge_without_words_joins_its_whole_axis() =>
        Assert.Equal(Outcome.True, Book.Test("40.6 M USD {amortized} / 4.6 M USD {rental} > 8", "any-footing").Outcome);
}
