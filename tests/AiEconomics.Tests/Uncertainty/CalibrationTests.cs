using AiEconomics.Uncertainty;

namespace AiEconomics.Tests.Uncertainty;

public class CalibrationTests
{
    // By hand: the logarithm has the deviation ln(4)/3.28971 = 0.42140; at the median the log density is -ln(0.42140·√(2π)) = -0.0548.
    // At the 95th percentile it is lower by 1.64485²/2 = 1.3528.
    [Fact]
    public void The_log_score_is_the_log_density_of_the_truth()
    {
        var stated = Distribution.LogNormal(1, 4);

        Assert.Equal(-0.0548, new Forecast("q", stated, 2).LogScore, tolerance: 1e-4);
        Assert.Equal(-0.0548 - 1.3528, new Forecast("q", stated, 4).LogScore, tolerance: 2e-4);
    }

    [Fact]
    public void The_log_score_does_not_depend_on_the_unit() =>
        Assert.Equal(
            new Forecast("in millions", Distribution.LogNormal(3, 8), 4.6).LogScore,
            new Forecast("in dollars", Distribution.LogNormal(3e6, 8e6), 4.6e6).LogScore, tolerance: 1e-9);

    [Fact]
    public void A_density_without_a_formula_comes_from_the_distribution_function() =>
        Assert.Equal(Math.Log(0.25), new Forecast("q", Distribution.Uniform(1, 5), 2).LogScore, tolerance: 1e-6);

    // On average no other interval scores better than the true one: that is what makes the score honest.
    [Fact]
    public void Stating_what_one_believes_scores_best()
    {
        var truths = Input.LogNormal("truth", 2, 6).Draws(20_000);
        double Mean(double low, double high) => truths.Average(truth => new Forecast("q", Distribution.LogNormal(low, high), truth).LogScore);

        var honest = Mean(2, 6);
        Assert.True(honest > Mean(2.5, 5));
        Assert.True(honest > Mean(1, 12));
        Assert.True(honest > Mean(3, 9));
    }

    // Two hits of five: Σ over k ≤ 2 of C(5, k)·0.9^k·0.1^(5-k) = 0.00001 + 0.00045 + 0.0081 = 0.00856.
    [Fact]
    public void Too_few_hits_show_that_intervals_were_too_narrow()
    {
        var stated = Distribution.LogNormal(2, 6);
        var card = new Scorecard([.. new[] { 3.0, 4, 9, 1, 0.5 }.Select(truth => new Forecast("q", stated, truth))]);

        Assert.Equal(2, card.Hits);
        Assert.Equal(0.00856, card.ChanceOfSoFew, tolerance: 1e-5);
        Assert.StartsWith("2 of 5 within the stated 90 %. The intervals were too narrow:", card.ToString(), StringComparison.Ordinal);
    }

    // All were hit, and nobody hits more than all.
    [Fact]
    public void So_few_or_fewer_is_certain_where_all_were_hit()
    {
        var card = new Scorecard(new Forecast("q", Distribution.LogNormal(2, 6), 3));

        Assert.Equal(1, card.ChanceOfSoFew);
        Assert.Contains("with a probability of 100 %.", card.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scorecard_needs_a_forecast() =>
        Assert.Equal("A scorecard needs at least one forecast, but was given none.", Assert.Throws<ArgumentException>(() => new Scorecard()).Message);
}
