using AiEconomics.Claims;

namespace AiEconomics.Tests.Claims;

/// <summary>Known answers, each worked by hand beside it.</summary>
public class OutcomeTests
{
    private static readonly ClaimBook Book = ClaimSample.Of("every");

    [Theory]
    [InlineData("1.25 USD/Mtok {cache-miss} / 0.60 USD/Mtok {cache-miss} = 2.08", Outcome.True)]     // 1.25 / 0.60 = 2.0833
    [InlineData("0.125 USD/Mtok {cache-hit} / 0.15 USD/Mtok {cache-hit} = 0.83", Outcome.True)]      // 0.125 / 0.15 = 0.8333
    [InlineData("10 USD/Mtok {output} / 2.5 USD/Mtok {output} = 4.0", Outcome.True)]                 // exactly 4
    [InlineData("article.moonshot.valuation / article.openai.valuation = 0.66 %", Outcome.True)]      // 3.3 / 500 = 0.0066
    [InlineData("article.moonshot.valuation / article.openai.valuation < article.moonshot.share-of-openai-valuation", Outcome.Open)]   // "below 1 %" may be 0.5 %
    [InlineData("(1.25 * r + 10) / (0.15 * r + 2.5) > 8.34", Outcome.False)]                         // never past 1.25 / 0.15 = 8.3333
    [InlineData("(1.25 * r + 10) / (0.15 * r + 2.5) < 8.3334", Outcome.True)]
    [InlineData("high((1.25 * r + 10) / (0.15 * r + 2.5)) ~ 8.33", Outcome.True)]
    [InlineData("article.us.data-center-capex / article.china.data-center-capex > 7.8", Outcome.True)] // above 630 / 80 = 7.875
    [InlineData("article.us.data-center-capex / article.china.data-center-capex > 7.9", Outcome.Open)]
    [InlineData("article.us.data-center-capex / article.china.data-center-capex = article.us-china.capex-ratio", Outcome.Open)]       // no upper end
    [InlineData("article.kimi-k2-thinking.training-cost / h800.rent = 2.3 M GPU-h", Outcome.True)]    // 4.6 M / 2
    [InlineData("compute(kimi-k2.active-parameters, kimi-k2.tokens) = 3.03e24 FLOP", Outcome.True)]   // 6 · 32.6e9 · 15.5e12 = 3.0318e24
    [InlineData("training-cost(kimi-k2.active-parameters, kimi-k2.tokens, h800.bf16-peak, 36 %, h800.rent) = 4.73 M USD", Outcome.True)] // 4.729 M, worked in TrainingRunTests
    [InlineData("implied-utilization(compute(deepseek-v3.active-parameters, deepseek-v3.tokens), h800.bf16-peak, deepseek-v3.pretraining-gpu-hours) = 34.6 %", Outcome.True)] // 6 · 37e9 · 14.8e12 / (2.664e6 · 3600) = 342.6e12 of 989.4e12
    [InlineData("deepseek-v3.flop-per-token / h800.bf16-peak * 1 GPU > 0 GPU-h", Outcome.True)]       // operations over speed is time
    [InlineData("9.949 = 10", Outcome.False)]     // is printed 9.9
    [InlineData("9.951 = 10", Outcome.True)]      // is printed 10
    [InlineData("(about 2) - (about 2) > 0", Outcome.Open)]                                          // two numbers, not one twice
    [InlineData("article.gpt-4.training-cost - article.gpt-4.training-cost <= 0 USD", Outcome.True)]  // one quantity twice: exactly zero
    [InlineData("min(3, r) <= 3", Outcome.True)]
    [InlineData("0.10 USD/kWh * 700 W * 1 h = 0.07 USD", Outcome.True)]                               // 0.7 kWh at 0.10
    [InlineData("h * (1 - h) <= 25 %", Outcome.True)]                                                // 1/4 at one half
    [InlineData("h * (1 - h) <= 24 %", Outcome.Open)]
    public void An_outcome_follows_from_what_is_known(string expression, Outcome expected) => Assert.Equal(expected, Book.Test(expression).Outcome);

    // A claim takes a fraction of a second, also on a busy machine; two seconds for each mean that something is searched for that is known.
    [Fact]
    public void Ten_claims_are_judged_in_seconds()
    {
        using var sample = new ClaimSample();
        for (var claim = 0; claim < 10; claim++)
        {
            sample.Add($"claim-{claim}", "cases", [
                $"case||{ClaimSample.Share} < 7 %",
                "case||training-cost(kimi-k2.active-parameters, kimi-k2.tokens, h800.bf16-peak, 36 %, h800.rent) ~ article.kimi-k2-thinking.training-cost",
                $"case||{ClaimSample.Capex} > 9",
            ]);
        }

        var book = sample.Load();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.All(book.All(), judgment => Assert.Equal(Verdict.Depends, judgment.Verdict));

        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.ElapsedMilliseconds} ms");
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    // By hand: 1.25 r + 10 = 6 (0.15 r + 2.5) at r = 5 / 0.35 = 14.2857; the ratio tends to 8.3333.
    [Fact]
    public void A_free_variable_gives_a_region()
    {
        var region = Book.Test("(1.25 * r + 10) / (0.15 * r + 2.5) >= 6").Region!;

        Assert.Equal(5 / 0.35, Assert.Single(region.Holds).From, tolerance: 1e-9);   // the halving goes to the last digits
        Assert.Equal("where r is above 14.3", region.Condition);
        Assert.Equal(("4.00 times", "8.33 times", "8.33 times"), (region.AtLow, region.AtHigh, region.Supremum));
    }

    // By hand: at h = 0 it is (1.25 r + 10) / (0.60 r + 2.5) = 3 at r = 2.5 / 0.55 = 4.545; at h = 1 (0.125 r + 10) / (0.15 r + 2.5) = 3 at r = 2.5 / 0.325 = 7.692.
    [Fact]
    public void Two_free_variables_give_a_region_for_some_values_of_one()
    {
        const string mix = "(r * ((1 - h) * 1.25 + h * 0.125) + 10) / (r * ((1 - h) * 0.60 + h * 0.15) + 2.5) <= 3";

        var slices = Book.Test(mix).Region!.Slices;

        Assert.Equal(["h = 0", "h = 0.250", "h = 0.500", "h = 0.750", "h = 1.00"], slices.Select(slice => slice.At));
        Assert.Equal(2.5 / 0.55, slices[0].Region.Holds[0].From, tolerance: 1e-9);
        Assert.Equal(2.5 / 0.325, slices[4].Region.Holds[0].From, tolerance: 1e-9);
    }

    // By hand: a twentieth of what 4.6 M is a twentieth of, 92 M.
    [Fact]
    public void Where_one_figure_decides_the_sentence_says_from_what_value_on() =>
        Assert.Equal(
            "USD 4.60 M over above USD 60.0 M is below 7.67 %, which leaves open whether it is at most the 5.00 % claimed: it holds where the training cost of GPT-4 is above USD 92.0 M.",
            Book.Test($"{ClaimSample.Share} <= 5 %").Sentence);

    // By hand: of a number that is log-normal with 90 % between 6 and 10, half lies below the square root of 60, 7.746.
    [Fact]
    public void Where_it_is_open_it_has_a_probability() =>
        Assert.Equal(0.5, Book.Test("[6 to 10] < 7.745967").Probability!.Value, tolerance: 0.001);   // 4,096 even points miss a share by a few of them

    [Fact]
    public void A_bound_draws_nothing_beyond_itself() =>
        Assert.Equal(1, Book.Test("(above 60 M USD) > 60.000001 M USD").Probability!.Value, tolerance: 0.001);
}
