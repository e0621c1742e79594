using AiEconomics.Figures;
using AiEconomics.Units;

namespace AiEconomics.Tests.Figures;

/// <summary>The article's own ratios, recomputed from the table. Tolerances are half a unit of the last digit worked by hand.</summary>
public class KnownAnswersTests
{
    private static readonly FigureTable Figures = FigureTable.Find();

    // By hand: 4.6/60 = 0.07667, so the share is below 7.67 % whatever GPT-4 cost above 60 million: the article's "less than 8 %" holds.
    [Fact]
    public void The_cost_share_of_GPT_4_is_below_7_67_percent()
    {
        var share = Bound.Exactly(Figures.Value<Usd>("article.kimi-k2-thinking.training-cost")) / Figures.Bounds<Usd>("article.gpt-4.training-cost");

        Assert.Equal(0.0767, share.High!.Value.Times, tolerance: 0.00005);
        Assert.False(share.HighIncluded);
        Assert.True(share.IsBelow(Ratio.FromTimes(Figures["article.kimi-k2-thinking.cost-share-of-gpt-4"].Value!.Value)));
    }

    // By hand: 700/80 = 8.75 at the printed values; as bounds, above 630/80 = 7.875 and without limit.
    [Fact]
    public void The_capex_ratio_is_8_75_at_the_printed_values()
    {
        var us = Figures["article.us.data-center-capex"];
        var china = Figures["article.china.data-center-capex"];

        Assert.Equal(8.75, us.Value!.Value / china.Value!.Value);

        var ratio = Figures.Bounds<Usd>(us.Key) / Figures.Bounds<Usd>(china.Key);
        Assert.Equal(7.875, ratio.Low.Times);
        Assert.Null(ratio.High);
    }

    // By hand: 1.25/0.15 = 8.333, 10/2.5 = 4; like for like, cached 0.125/0.15 = 0.833 and uncached 1.25/0.60 = 2.083.
    [Theory]
    [InlineData("article.gpt-5.input-price", "article.kimi-k2-thinking.input-price", 8.33)]
    [InlineData("article.gpt-5.output-price", "article.kimi-k2-thinking.output-price", 4.00)]
    [InlineData("gpt-5.cache-hit-price", "kimi-k2-thinking.cache-hit-price", 0.83)]
    [InlineData("gpt-5.cache-miss-price", "kimi-k2-thinking.cache-miss-price", 2.08)]
    public void Price_ratios(string dividend, string divisor, double ratio) =>
        Assert.Equal(ratio, Figures.Value<UsdPerMillionTokens>(dividend) / Figures.Value<UsdPerMillionTokens>(divisor), tolerance: 0.005);

    // The article's prices are those of the lists, input of K2 Thinking from the cache, of GPT-5 not.
    [Theory]
    [InlineData("article.kimi-k2-thinking.input-price", "kimi-k2-thinking.cache-hit-price")]
    [InlineData("article.kimi-k2-thinking.output-price", "kimi-k2-thinking.output-price")]
    [InlineData("article.gpt-5.input-price", "gpt-5.cache-miss-price")]
    [InlineData("article.gpt-5.output-price", "gpt-5.output-price")]
    public void The_article_prints_list_prices(string printed, string listed) =>
        Assert.Equal(Figures.Value<UsdPerMillionTokens>(listed), Figures.Value<UsdPerMillionTokens>(printed));

    // By hand: 33/5000 = 0.66 %, below the "less than 1 %" that is printed.
    [Fact]
    public void The_valuation_share_is_0_66_percent()
    {
        var share = Figures.Value<Usd>("article.moonshot.valuation") / Figures.Value<Usd>("article.openai.valuation");

        Assert.Equal(0.0066, share, tolerance: 1e-15);
        Assert.True(share < Figures["article.moonshot.share-of-openai-valuation"].Value);
    }

    // Table 1 adds up: 2664 K + 119 K + 5 K = 2788 K hours, and each phase costs its hours at two dollars.
    [Fact]
    public void The_phases_of_DeepSeek_V3_add_up()
    {
        string[] phases = ["pretraining", "context-extension", "post-training"];
        var rent = Figures.Value<UsdPerGpuHour>("deepseek-v3.assumed-rent");

        Assert.Equal(Figures.Value<GpuHours>("deepseek-v3.total-gpu-hours").BaseValue, phases.Sum(phase => Figures.Value<GpuHours>($"deepseek-v3.{phase}-gpu-hours").BaseValue));
        Assert.All(phases, phase => Assert.Equal(Figures.Value<Usd>($"deepseek-v3.{phase}-cost"), Figures.Value<GpuHours>($"deepseek-v3.{phase}-gpu-hours") * rent));
        Assert.Equal(5.576, Figures.Value<Usd>("deepseek-v3.total-cost").Millions);
    }
}
