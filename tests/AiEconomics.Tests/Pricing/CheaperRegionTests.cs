using AiEconomics.Pricing;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Pricing;

public class CheaperRegionTests
{
    private static readonly TokenRates Kimi = Lists.KimiK2Thinking.Rates;

    // By hand, the article's mismatched pair: 1.25 r + 10 ≥ 6 (0.15 r + 2.5) means 0.35 r ≥ 5: from 14.29 on.
    [Fact]
    public void The_articles_pair_is_six_times_cheaper_from_fourteen_on()
    {
        var region = CheaperRegion.At(Lists.Rates(1.25, 1.25, 10), Lists.Rates(0.15, 0.15, 2.5), Ratio.FromTimes(6), default);

        Assert.Equal(5 / 0.35, region.From, tolerance: 1e-9);   // a handful of roundings
        Assert.Equal(double.PositiveInfinity, region.To);
        Assert.Equal("from 14.3 input tokens per output token on", region.ToString());
    }

    // By hand, like for like: output 10 / 2.5 = 4 is the largest ratio of GPT-5, so never 6 times.
    [Fact]
    public void GPT_5_is_never_six_times_dearer() =>
        Assert.True(CheaperRegion.At(Lists.Gpt5.Rates, Kimi, Ratio.FromTimes(6), Fraction.FromRatio(0.4)).IsNever);

    // By hand: Opus has 15 / 0.60 = 25 and 75 / 2.5 = 30 and 1.5 / 0.15 = 10: always at least 10 times.
    [Fact]
    public void Opus_is_always_ten_times_dearer() =>
        Assert.True(CheaperRegion.At(Lists.Opus41.Rates, Kimi, Ratio.FromTimes(10), Fraction.FromRatio(1)).IsAlways);

    // By hand: 15 / 2.5 is six for output, but fresh input is 3 / 0.60 = 5 times as dear only.
    [Fact]
    public void Sonnet_is_six_times_dearer_for_output_alone() =>
        Assert.Equal("for output alone", CheaperRegion.At(Lists.Sonnet45.Rates, Kimi, Ratio.FromTimes(6), default).ToString());

    // By hand, no cache: 3 r + 15 ≥ 5.5 (0.6 r + 2.5) means 1.25 ≥ 0.3 r: up to 4.1667.
    [Fact]
    public void Sonnet_is_five_and_a_half_times_dearer_up_to_four()
    {
        var region = CheaperRegion.At(Lists.Sonnet45.Rates, Kimi, Ratio.FromTimes(5.5), default);

        Assert.Equal(1.25 / 0.3, region.To, tolerance: 1e-9);   // a handful of roundings
        Assert.Equal("up to 4.17 input tokens per output token", region.ToString());
    }

    [Fact]
    public void The_closed_form_agrees_with_asking_every_mix() =>
        Gen.Select(Lists.AnyRates, Lists.AnyRates, Gen.Double[0.1, 20], Gen.Double[0, 1], Gen.Double[0, 300]).Sample((rival, model, k, h, r) =>
        {
            var times = PriceRatio.Of(rival, model, Lists.Mix(r, h)).Times;
            var region = CheaperRegion.At(rival, model, Ratio.FromTimes(k), Fraction.FromRatio(h));

            // On the boundary itself rounding decides.
            return Math.Abs(times - k) < 1e-9 * k || region.Contains(r) == times >= k;
        });

    // By hand: the threshold of a share h is a hyperbola, r(h) = b / (A − B h); so 1 / r is linear in h.
    [Fact]
    public void The_boundary_is_a_hyperbola()
    {
        double Inverse(double h) => 1 / CheaperRegion.At(Lists.Rates(1, 1, 5), Lists.Rates(0.05, 0.2, 2), Ratio.FromTimes(3), Fraction.FromRatio(h)).From;

        Assert.Equal(Inverse(0.5), (Inverse(0.2) + Inverse(0.8)) / 2, tolerance: 1e-12);
    }

    [Fact]
    public void A_map_is_bounded_by_the_ratios_of_single_kinds_and_touches_them()
    {
        var map = RatioMap.Over(Lists.Gpt5.Rates, Kimi, [0, .. Steps.Logarithmic(0.1, 1e6, 40)], Steps.Even(0, 1, 11));

        // By hand: 0.125 / 0.15 = 0.8333 for cached input alone, 10 / 2.5 = 4 for output alone.
        Assert.Equal(0.8333, map.Lowest, tolerance: 0.0001);   // a million input tokens for one of output are not quite input alone
        Assert.Equal(4, map.Highest, tolerance: 1e-12);
        Assert.Equal(11, map.Times.Count);
        Assert.All(map.Times, row => Assert.Equal(41, row.Count));
    }

    [Fact]
    public void Twice_the_tokens_halve_the_map()
    {
        var (columns, rows) = (Steps.Even(0, 10, 3), Steps.Even(0, 1, 2));
        var once = RatioMap.Over(Lists.Gpt5.Rates, Kimi, columns, rows);
        var twice = RatioMap.Over(Lists.Gpt5.Rates, Kimi, columns, rows, Ratio.FromTimes(2));

        Assert.Equal(once.Highest / 2, twice.Highest, tolerance: 1e-12);
    }

    // By hand: for output alone DeepSeek's 0.42 is the least; where Kimi needs no more tokens, it never beats that list, which is lower in
    // every kind. Without DeepSeek, on cached input alone GPT-5's 0.125 beats Kimi's 0.15, and on output Kimi's 2.5 beats 10.
    [Fact]
    public void The_cheapest_depends_on_the_mix()
    {
        var one = Ratio.FromTimes(1);
        var all = CheapestMap.Over([(Lists.Gpt5, one), (Lists.KimiK2Thinking, one), (Lists.DeepSeekV32, one)], [0, 10, 1e5], [0, 1]);
        var two = CheapestMap.Over([(Lists.Gpt5, one), (Lists.KimiK2Thinking, one)], [0, 1e5], [0, 1]);

        Assert.All(all.Cheapest, row => Assert.All(row, index => Assert.Equal("DeepSeek-V3.2", all.Models[index])));
        Assert.Equal([1, 1], two.Cheapest[0]);
        Assert.Equal([1, 0], two.Cheapest[1]);
    }
}
