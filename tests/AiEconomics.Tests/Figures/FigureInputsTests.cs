using AiEconomics.Figures;
using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Tests.Figures;

public class FigureInputsTests
{
    private static readonly FigureTable Figures = FigureTable.Find();

    // The post says 32 to 36 %; one draw in twenty lies below and one above.
    [Fact]
    public void A_published_range_is_the_central_90_percent()
    {
        var utilization = Figures.Input<Fraction>("gpt-4.utilization");

        Assert.Equal(["gpt-4.utilization"], utilization.Inputs);
        // Five standard errors of a share of 0.05 in 100,000 draws: 5 · √(0.05 · 0.95 / 1e5) = 0.0034.
        Assert.Equal(0.05, utilization.Probability(share => share.Ratio < 0.32), tolerance: 0.0035);
        Assert.Equal(0.05, utilization.Probability(share => share.Ratio > 0.36), tolerance: 0.0035);
    }

    [Fact]
    public void A_single_value_is_a_point()
    {
        var tokens = Figures.Input<Tokens>("kimi-k2.tokens").Summary(1_000);

        Assert.Equal((15.5, 15.5), (tokens.Low.Trillions, tokens.High.Trillions));
    }

    [Fact]
    public void Charts_call_it_by_what_it_measures()
    {
        var bar = Assert.Single(Figures.Input<Fraction>("gpt-4.utilization").Tornado().Bars);

        Assert.Equal(("gpt-4.utilization", "utilization (MFU) of the training run of GPT-4"), (bar.Key, bar.Name));
    }

    // The key alone makes an input, so an interval of that key is the figure wherever it says the same.
    [Fact]
    public void Its_name_makes_it_no_other_input()
    {
        var difference =
            from published in Figures.Input<Fraction>("gpt-4.utilization")
            from own in Input.Interval("gpt-4.utilization", Fraction.FromPercent(32), Fraction.FromPercent(36))
            select published.Ratio - own.Ratio;

        Assert.All(difference.Draws(100), draw => Assert.Equal(0, draw));
    }

    [Fact]
    public void A_bound_without_an_end_is_refused_with_the_cure()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Figures.Input<Usd>("article.gpt-4.training-cost"));

        Assert.Equal(
            "Figure 'article.gpt-4.training-cost' is above USD 60.0 M, which has no end on one side; say what you take it to be: "
            + "Input.Interval(\"article.gpt-4.training-cost\", low, high).",
            error.Message);
    }
}
