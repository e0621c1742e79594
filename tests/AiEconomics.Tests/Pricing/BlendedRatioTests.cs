using AiEconomics.Pricing;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Pricing;

/// <summary>How many times cheaper Kimi K2 Thinking is than its rivals on real mixes.</summary>
public class BlendedRatioTests
{
    private static readonly PriceList[] Rivals =
    [
        Lists.Gpt5, Lists.Gemini25Pro, Lists.Sonnet45, Lists.Opus41, Lists.Grok4, Lists.DeepSeekV32, Lists.KimiK2ThinkingTurbo,
    ];

    // The project's table of evidence, worked there from the lists: (r · (h · hit + (1 − h) · miss) + out) / (r + 1).
    // First line by hand: r = 3, h = 0: (3 · 0.60 + 2.50) / 4 = 1.075; GPT-5 (3 · 1.25 + 10) / 4 = 3.4375; 3.4375 / 1.075 = 3.198.
    [Theory]
    [InlineData(0, 0, 2.50, 4.00, 4.00, 6.00, 30.0, 6.00, 0.17, 3.20)]
    [InlineData(3, 0, 1.075, 3.20, 3.20, 5.58, 27.9, 5.58, 0.29, 2.66)]
    [InlineData(3.62, 0.563, 0.813, 3.26, 3.26, 5.42, 27.1, 5.67, 0.25, 2.70)]
    [InlineData(5.47, 0, 0.894, 2.91, 2.91, 5.43, 27.2, 5.43, 0.34, 2.47)]
    [InlineData(35.1, 0.374, 0.489, 2.22, 2.22, 4.81, 24.0, 5.14, 0.39, 2.00)]
    [InlineData(73.4, 0, 0.626, 2.19, 2.19, 5.05, 25.3, 5.05, 0.45, 1.99)]
    public void The_table_of_real_mixes(double r, double h, double price, params double[] times)
    {
        var mix = Lists.Mix(r, h);

        // Half a unit of the last printed digit, and a hair for its binary form.
        Assert.Equal(price, BlendedPrice.Of(Lists.KimiK2Thinking.Rates, mix).Dollars, tolerance: 0.00051);
        foreach (var (rival, expected) in Rivals.Zip(times))
        {
            var digit = expected >= 10 ? 0.051 : 0.0051;
            Assert.Equal(expected, PriceRatio.Of(rival, Lists.KimiK2Thinking, mix).Times, tolerance: digit);
        }
    }

    // By hand: input alone: 1.25 / 0.60 = 2.083 fresh, 0.125 / 0.15 = 0.8333 cached.
    [Theory]
    [InlineData(0, 2.0833)]
    [InlineData(1, 0.8333)]
    public void Input_alone_is_a_mix_too(double h, double times) =>
        Assert.Equal(
            times,
            PriceRatio.Of(Lists.Gpt5, Lists.KimiK2Thinking, TokenMix.InputOnly(Fraction.FromRatio(h))).Times,
            tolerance: 0.00005);   // the hand-worked digits

    // By hand: the article's pair sets cached 0.15 beside fresh 1.25: (1.25 r + 10) / (0.15 r + 2.5); r = 1 gives 11.25 / 2.65 = 4.245.
    [Theory]
    [InlineData(1, 4.25)]
    [InlineData(3, 4.66)]
    [InlineData(10, 5.63)]
    [InlineData(35, 6.94)]
    public void The_articles_pair_needs_a_bridge_and_then_gives_its_ratios(double r, double times)
    {
        var ratio = PriceRatio.Across(
            new(Lists.Gpt5), Lists.Mix(r, 0), new(Lists.KimiK2Thinking), Lists.Mix(r, 1), new Justification("the article sets these prices side by side"));

        Assert.Equal(times, ratio.Times.Times, tolerance: 0.0051);   // half a unit of the last digit
        Assert.Contains("side by side", ratio.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Prices_of_unlike_kinds_are_not_compared_in_silence()
    {
        var (fresh, cached) = (new Rate(RateKind.CacheMiss, Lists.Usd(1.25)), new Rate(RateKind.CacheHit, Lists.Usd(0.15)));

        var error = Assert.Throws<ArgumentException>(() => PriceRatio.Of(fresh, cached));

        Assert.Equal(
            "A cache-miss price of USD 1.25/Mtok is compared with a cache-hit price of USD 0.150/Mtok: these are prices of different goods. " +
            "Compare prices of one kind and terms, or give the Justification that says why not.",
            error.Message);
        Assert.Equal(8.33, PriceRatio.Of(fresh, cached, new Justification("as printed")).Times.Times, tolerance: 0.005);   // 1.25 / 0.15 by hand
    }

    [Fact]
    public void Prices_on_unlike_terms_are_not_compared_in_silence()
    {
        var batch = new Offer(Lists.Gpt5 with { BatchDiscount = Fraction.FromPercent(50) }, PriceTerms.Batch);

        var error = Assert.Throws<ArgumentException>(() => PriceRatio.Of(batch, new Offer(Lists.KimiK2Thinking), TokenMix.OutputOnly));

        Assert.StartsWith("GPT-5 on batch terms is compared with Kimi K2 Thinking on standard terms.", error.Message, StringComparison.Ordinal);
        // By hand: half of 10 over 2.5.
        Assert.Equal(2, PriceRatio.Across(batch, default, new(Lists.KimiK2Thinking), default, new Justification("ours is batch")).Times.Times);
    }

    [Fact]
    public void A_bridge_needs_its_reason() =>
        Assert.Equal("A justification needs its reason: say why the two prices are compared.", Assert.Throws<ArgumentException>(() => new Justification(" ")).Message);

    [Fact]
    public void No_mix_leaves_the_ratios_of_the_single_kinds() =>
        Gen.Select(Lists.AnyRates, Lists.AnyRates, Gen.Double[0, 200], Gen.Double[0, 1]).Sample((rival, model, r, h) =>
        {
            if (model.CacheHit.Dollars < 1e-6)
            {
                return true;   // free cached input has no ratio
            }

            var bounds = PriceRatio.OfAnyMix(rival, model);
            var times = PriceRatio.Of(rival, model, Lists.Mix(r, h)).Times;

            const double Rounding = 1e-12;
            return times >= bounds.Low.Times * (1 - Rounding) && times <= bounds.High!.Value.Times * (1 + Rounding);
        });

    [Fact]
    public void Nothing_is_a_number_of_times_cheaper_than_free() =>
        Assert.Equal(
            "model must be above zero, but was 0. Nothing is a number of times cheaper than free.",
            Assert.Throws<ArgumentOutOfRangeException>(() => PriceRatio.Of(Lists.Gpt5.Rates, default, TokenMix.OutputOnly)).Message);
}
