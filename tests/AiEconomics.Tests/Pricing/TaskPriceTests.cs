using System.Diagnostics;
using AiEconomics.Pricing;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Pricing;

public class TaskPriceTests
{
    private const double Rounding = 1e-12;

    // By hand: 2.22 times cheaper a token at twice the tokens is 1.11 times cheaper a task.
    [Fact]
    public void Verbosity_divides_the_advantage() =>
        Assert.Equal(1.11, TaskPrice.Ratio(Ratio.FromTimes(2.22), Ratio.FromTimes(2)).Times, tolerance: Rounding);

    // By hand, Kimi's trace: GPT-5 35.1 · (0.374 · 0.125 + 0.626 · 1.25) + 10 = 39.107; Kimi 35.1 · (0.374 · 0.15 + 0.626 · 0.60) + 2 · 2.50 = 20.153.
    [Fact]
    public void Twice_the_output_costs_less_than_twice_the_tokens()
    {
        var longer = TaskPrice.RatioOfLongerOutput(Lists.Gpt5.Rates, Lists.KimiK2Thinking.Rates, Lists.Mix(35.1, 0.374), Ratio.FromTimes(2));

        Assert.Equal(1.9405, longer.Times, tolerance: 0.00005);   // the hand-worked digits
    }

    // Where there is no input, every token is output: both ways of counting must agree.
    [Fact]
    public void Longer_output_is_more_tokens_where_there_is_only_output() =>
        Gen.Select(Lists.AnyRates, Lists.AnyRates, Gen.Double[0.1, 10]).Sample((rival, model, v) => Assert.Equal(
            TaskPrice.Ratio(PriceRatio.Of(rival, model, TokenMix.OutputOnly), Ratio.FromTimes(v)).Times,
            TaskPrice.RatioOfLongerOutput(rival, model, TokenMix.OutputOnly, Ratio.FromTimes(v)).Times,
            tolerance: Rounding * rival.Output.Dollars / model.Output.Dollars / v * 10));   // a handful of roundings, relative

    // By hand: 20,000 tokens at USD 0.5 a million are USD 0.01; solved in a quarter of the attempts, USD 0.04.
    [Fact]
    public void A_solved_task_pays_for_the_failed_ones()
    {
        var attempt = TaskPrice.PerAttempt(Lists.Usd(0.5), Lists.Count(20_000));

        Assert.Equal(0.01, attempt.Dollars, tolerance: Rounding);
        Assert.Equal(0.04, TaskPrice.PerSolvedTask(attempt, Fraction.FromPercent(25)).Dollars, tolerance: Rounding);
    }

    // By hand: half the price and 80 % solved by the rival: 40 % must be solved.
    [Fact]
    public void Half_the_price_needs_half_the_success()
    {
        var needed = TaskPrice.BreakEvenSolvedShare(Fraction.FromPercent(80), Usd.FromDollars(0.01), Usd.FromDollars(0.02));

        Assert.Equal(0.4, needed.Times, tolerance: Rounding);
    }

    // By hand: USD 6,000 over a saving of 1.50 − 1.2 · 0.50 = 0.90 a million are 6,667 million tokens.
    [Fact]
    public void A_change_pays_after_its_traffic() =>
        Assert.Equal(
            6_666.67,
            TaskPrice.BreakEvenTraffic(Usd.FromDollars(6_000), Lists.Usd(1.5), Lists.Usd(0.5), Ratio.FromTimes(1.2)).Count / 1e6,
            tolerance: 0.005);   // the hand-worked digits

    [Fact]
    public void A_change_that_saves_nothing_never_pays()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            TaskPrice.BreakEvenTraffic(Usd.FromDollars(6_000), Lists.Usd(1), Lists.Usd(0.5), Ratio.FromTimes(2)));

        Assert.Equal("saving must be above zero, but was 0. The new model costs as much per task or more, so the change never pays.", error.Message);
    }

    [Fact]
    public void What_never_succeeds_has_no_price() =>
        Assert.Equal(
            "solvedShare must be above zero, but was 0. What never succeeds has no price of success.",
            Assert.Throws<ArgumentOutOfRangeException>(() => TaskPrice.PerSolvedTask(Usd.FromDollars(1), default)).Message);

    // The bound: 1,000 mixes on all models with tiers under 50 ms; forty models are more than the tables hold.
    [Fact]
    public void A_thousand_mixes_on_forty_models_take_under_fifty_milliseconds()
    {
        PriceList[] lists = [.. Enumerable.Range(0, 40).Select(index => Lists.Gemini25Pro with { Model = $"model {index}" })];
        (TokenMix, Tokens)[] mixes = [.. Enumerable.Range(0, 1_000).Select(index => (Lists.Mix(index / 10.0, index / 1_000.0), Lists.Count(400.0 * index)))];

        // The best of five: other tests run beside this one.
        var best = Enumerable.Range(0, 5).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            BlendedPrice.Of(lists, mixes);
            return watch.Elapsed.TotalMilliseconds;
        });

        Assert.True(best < 50, $"It took {best:F1} ms.");
    }

    // By hand: above 200,000 tokens Gemini charges 2.50 for fresh input.
    [Fact]
    public void Many_mixes_are_charged_like_one()
    {
        (TokenMix, Tokens)[] mixes = [.. new[] { 0.0, 200_000, 200_001 }.Select(input => (TokenMix.InputOnly(default), Lists.Count(input)))];

        var prices = BlendedPrice.Of([Lists.Gemini25Pro, Lists.Gpt5], mixes);

        Assert.Equal([1.25, 1.25, 2.5], prices[0].Select(price => price.Dollars));
        Assert.Equal([1.25, 1.25, 1.25], prices[1].Select(price => price.Dollars));
    }

    [Fact]
    public void Of_two_models_that_cost_the_same_the_map_names_the_first()
    {
        var map = CheapestMap.Over([(Lists.Gpt5, Ratio.FromTimes(1)), (Lists.Gpt5 with { Model = "twin" }, Ratio.FromTimes(1))], [1, 10], [0, 0.5]);

        Assert.All(map.Cheapest, row => Assert.All(row, place => Assert.Equal(0, place)));
    }

    // By hand: one token in and one out is a half of input.
    [Fact]
    public void A_single_token_of_input_counts() =>
        Assert.Equal(0.5, TokenMix.Of(new TokenCounts(Lists.Count(1), default, default, Lists.Count(1))).InputShare.Ratio);
}
