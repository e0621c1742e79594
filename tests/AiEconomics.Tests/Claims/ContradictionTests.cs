namespace AiEconomics.Tests.Claims;

public class ContradictionTests
{
    // By hand: read in the ordinary way the sums are 630 to 700 and 72 to 80, so the ratio is 7.875 to 9.722, and 10 of two digits is 9.95 to 10.5.
    // 700 / (80 (1 - s)) = 9.95 at s = 1 - 700 / 796 = 12.06 %.
    [Fact]
    public void A_ratio_that_the_sums_beside_it_cannot_have_is_found()
    {
        var found = Assert.Single(ClaimSample.Of("every", $"must||{ClaimSample.Capex} = article.us-china.capex-ratio").Contradictions());

        Assert.Equal(1 - 700.0 / 796, found.Stretch!.Value, tolerance: 1e-9);   // halving goes to the last digits
        Assert.Equal("between 7.88 times and 9.72 times", found.First);
        Assert.Equal("between 9.95 times and 10.5 times", found.Second);
    }

    // By hand: 4.6 over 60 to 66 is 6.97 % to 7.67 %, which is not 1/99 to 1/20; 4.6 / (60 (1 + s)) = 5 % at s = 53.3 %.
    // And "below 8 %" is 7.2 % to 8 %, which has nothing in common with it; 8 % (1 - s) = 5 % at s = 37.5 %.
    [Fact]
    public void A_thirteenth_is_no_few_tens_th()
    {
        var found = ClaimSample.Of(
            "every", $"must||{ClaimSample.Share} < 8 %", $"must||{ClaimSample.Share} in article.kimi.cost-share-of-gpt").Contradictions();

        Assert.Equal(2, found.Count);
        Assert.Equal(92.0 / 60 - 1, found[0].Stretch!.Value, tolerance: 1e-9);
        Assert.Equal(0.375, found[1].Stretch!.Value, tolerance: 1e-9);
        Assert.Equal(["claim.test-1", "claim.test-2"], found[1].Tests.Select(test => test.Key));
    }

    [Fact]
    public void The_order_of_a_product_does_not_hide_that_two_demands_are_on_one_quantity() =>
        Assert.Single(ClaimSample.Of(
            "every",
            "must||2 * article.kimi-k2-thinking.training-cost * 3 >= 20 M USD",
            "must||3 * (article.kimi-k2-thinking.training-cost * 2) in [40 M to 50 M] USD").Contradictions(), found => found.Tests.Count == 2);

    [Fact]
    public void To_cost_less_than_two_others_is_no_contradiction() =>
        Assert.Empty(ClaimSample.Of(
            "every",
            "must||article.kimi-k2-thinking.training-cost < article.deepseek-v3.training-cost",
            "must||article.kimi-k2-thinking.training-cost < article.openai.valuation").Contradictions());

    // By hand: above 60 M may be 60 M to 66 M; a bound b is read as 0.9 b to b or b to 1.1 b, "about" as 0.9 b to 1.1 b.
    [Theory]
    [InlineData("< 64 M USD", ">= 64 M USD", true)]     // 64 is not below itself
    [InlineData("<= 64 M USD", ">= 64 M USD", false)]   // it is 64
    [InlineData("<= 64 M USD", "> 64 M USD", true)]
    [InlineData("~ 57 M USD", "> 63 M USD", true)]      // at most 62.7
    [InlineData("~ 57 M USD", "> 62 M USD", false)]
    [InlineData("~ 70 M USD", "< 62 M USD", true)]      // at least 63
    [InlineData("~ 70 M USD", "< 64 M USD", false)]
    public void Two_demands_contradict_each_other_where_no_value_meets_both(string one, string other, bool isFound) =>
        Assert.Equal(isFound, ClaimSample.Of("every", $"must||article.gpt-4.training-cost {one}", $"must||article.gpt-4.training-cost {other}").Contradictions().Count == 1);

    // However far the bounds are taken to reach, 64 is not below itself.
    [Fact]
    public void Of_demands_that_exclude_each_other_no_reading_makes_both_true()
    {
        var found = Assert.Single(ClaimSample.Of("every", "must||article.gpt-4.training-cost < 64 M USD", "must||article.gpt-4.training-cost >= 64 M USD").Contradictions());

        Assert.Null(found.Stretch);
        Assert.EndsWith("; no reading of its bounds makes both true.", found.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("must||3 < 2")]                                                   // no figure at all
    [InlineData("must||")]
    [InlineData("later||article.kimi-k2-thinking.training-cost > 5 M USD")]
    [InlineData("must||article.kimi-k2-thinking.training-cost * (1 + h) < 4 M USD")]   // what h is, the article does not say
    [InlineData("must||article.gpt-5.input-price / article.kimi-k2-thinking.input-price < 1")]   // refused
    public void What_the_article_does_not_compare_is_no_contradiction(string test) => Assert.Empty(ClaimSample.Of("every", test).Contradictions());

    [Fact]
    public void Figures_of_others_do_not_contradict_the_article() =>
        Assert.Empty(ClaimSample.Of("every", "must||article.kimi-k2-thinking.training-cost > deepseek-v3.total-cost").Contradictions());
}
