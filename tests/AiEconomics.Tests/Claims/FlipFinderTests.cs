using AiEconomics.Claims;

namespace AiEconomics.Tests.Claims;

public class FlipFinderTests
{
    private const string Cost = "article.kimi-k2-thinking.training-cost";    // 4.6 M
    private const string Range = "article.deepseek-and-kimi.training-cost";   // 2 M to 9.99 M

    // By hand: 4.6 f is the bound at f = bound / 4.6.
    [Theory]
    [InlineData("< 5 M USD", 5 / 4.6)]
    [InlineData("< 46 M USD", 10)]
    [InlineData("< 437 M USD", 95)]
    [InlineData("> 4 M USD", 4 / 4.6)]
    [InlineData("> 0.05 M USD", 0.05 / 4.6)]
    [InlineData("in [4 M to 9.2 M] USD", 4 / 4.6)]
    [InlineData("in [2.3 M to 5 M] USD", 5 / 4.6)]
    public void A_flip_is_the_nearest_factor_at_which_the_bound_is_reached(string bound, double factor)
    {
        var flip = Assert.Single(Flips("every", $"must||{Cost} {bound}"));

        Assert.Equal((Cost, Verdict.Fails), (flip.Key, flip.Verdict));
        Assert.Equal(factor, flip.Factor, tolerance: 1e-8 * factor);   // a part in 10^9 past the place
    }

    // By hand: 500 / 4.6 = 108.7, and 4.6 / 0.04 = 115.
    [Theory]
    [InlineData("< 500 M USD")]
    [InlineData("> 0.04 M USD")]
    public void Beyond_a_hundred_times_a_flip_is_not_looked_for(string bound) => Assert.Empty(Flips("every", $"must||{Cost} {bound}"));

    // By hand: 2 f leaves the range below at f = 0.8, 9.99 f above at 10.01; some of it then lies inside and some outside.
    [Fact]
    public void A_range_flips_where_its_nearer_end_leaves_what_is_claimed()
    {
        var flip = Assert.Single(Flips("every", $"must||{Range} in [1.6 M to 100 M] USD"));

        Assert.Equal(0.8, flip.Factor, tolerance: 1e-8);
        Assert.Equal(Verdict.Depends, flip.Verdict);
    }

    // By hand: 4.6 + 5.6 f = 11 at f = 5.4 / 4.6 of the first and 6.4 / 5.6 = 1.143 of the second.
    [Fact]
    public void The_nearest_flip_comes_first()
    {
        var flips = Flips("every", $"must||{Cost} + article.deepseek-v3.training-cost < 11 M USD");

        Assert.Equal(["article.deepseek-v3.training-cost", Cost], flips.Select(flip => flip.Key));
        Assert.Equal(6.4 / 5.6, flips[0].Factor, tolerance: 1e-8);
        Assert.Equal(5.4 / 4.6, flips[1].Factor, tolerance: 1e-8);
    }

    // By hand: 5.6 M leaves 5 M to 7 M at 5 / 5.6; the range leaves 5.6 M when its low end passes it, at 5.6 / 5.
    [Fact]
    public void A_saying_flips_where_the_two_figures_cease_to_agree()
    {
        using var sample = new ClaimSample();
        var book = sample.Add("claim", "attribution", [], "article.deepseek-v3.training-cost", "deepseek-v3.total-cost").Load();

        var flips = book.With("deepseek-v3.total-cost", "[5 M to 7 M] USD").Judge("claim").Flips.ToDictionary(flip => flip.Key);

        // Looked for in 480 even steps up to a hundred times, of 0.964 % each.
        Assert.InRange(flips["article.deepseek-v3.training-cost"].Factor, 5 / 5.6 / 1.00964, 5 / 5.6);
        Assert.InRange(flips["deepseek-v3.total-cost"].Factor, 5.6 / 5, 5.6 / 5 * 1.00964);
        Assert.All(flips.Values, flip => Assert.Equal(Verdict.Fails, flip.Verdict));
    }

    private static IReadOnlyList<FigureFlip> Flips(string rule, params string[] tests) => ClaimSample.Of(rule, tests).Judge("claim").Flips;
}
