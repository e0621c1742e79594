using AiEconomics.Figures;
using AiEconomics.Units;

namespace AiEconomics.Tests.Figures;

public class FigureTableTests
{
    private static readonly FigureTable Figures = FigureTable.Find();

    // By hand: 4.6/60 = 0.07667; the article's bound is "below 8 %" of "above 60 million".
    [Fact]
    public void The_cost_share_of_GPT_4_is_below_7_67_percent_of_sixty_million()
    {
        var share = Bound.Exactly(Figures.Value<Usd>("article.kimi-k2-thinking.training-cost")) / Figures.Bounds<Usd>("article.gpt-4.training-cost");

        Assert.Equal(0.0767, share.High!.Value.Times, tolerance: 0.00005);
        Assert.False(share.HighIncluded);
        Assert.False(share.IsPoint);
    }
}
