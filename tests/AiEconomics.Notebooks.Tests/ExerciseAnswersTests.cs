using AiEconomics.Figures;
using AiEconomics.Notebooks.Exercises;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Tests;

/// <summary>The right answers, worked by hand.</summary>
public class ExerciseAnswersTests
{
    private static readonly FigureTable Figures = FigureTable.Find();
    private static readonly TrainingCostExercises TrainingCost = new(Figures);
    private static readonly ArticleExercises Article = new(Figures);
    private static readonly UnitsExercises Units = new(Figures);
    private static readonly UncertaintyExercises Uncertainty = new();

    // The three requests of data/samples/three-requests.csv together.
    private static readonly TrafficExercises Traffic = new(
        Figures, new(Tokens.FromCount(24_000), Tokens.FromCount(28_000), default, Tokens.FromCount(2_000)));

    // By hand: 6 · 32e9 · 15.5e12 = 2.976e24; over 2.3e6 · 3600 · 989.4e12 = 8.19223e21: 36.33 %.
    [Fact]
    public void Utilization_with_32_billion() => Assert.Equal(36.33, TrainingCost.Utilization.Expected.Percent, tolerance: 0.005);

    // By hand: DeepSeek-V3 reached 3.2856e24 / (2.664e6 · 3600 · 989.4e12) = 34.626 %. K2's 3.0318e24 at that is 3.0318e24 / (0.34626 · 989.4e12)
    // / 3600 = 2.4582e6 h; 4.6e6 / 2.4582e6 = 1.8713.
    [Fact]
    public void Rent_at_DeepSeek_s_utilization() => Assert.Equal(1.871, TrainingCost.Rent.Expected.Dollars, tolerance: 0.0005);

    // By hand: 2.3e6 / (60 · 24) = 1,597.2.
    [Fact]
    public void Chips_for_sixty_days() => Assert.Equal(1_597.2, TrainingCost.Cluster.Expected.Count, tolerance: 0.05);

    // By hand: 700 / 80.
    [Fact]
    public void Capex_ratio() => Assert.Equal(8.75, Article.CapexRatio.Expected.Times, tolerance: 1e-12);

    // By hand: 1.25 / 0.60.
    [Fact]
    public void Input_price_ratio() => Assert.Equal(2.0833, Article.InputPriceRatio.Expected.Times, tolerance: 0.00005);

    // By hand: 3.3e9 / 200.
    [Fact]
    public void Valuation_per_head() => Assert.Equal(16.5, Article.ValuationPerHead.Expected.Millions, tolerance: 1e-9);

    // DeepSeek-V3 report, Table 1: 0.238 million.
    [Fact]
    public void Context_extension() => Assert.Equal(0.238, Units.ContextExtension.Expected.Millions, tolerance: 1e-9);

    // By hand: 10 / 6.
    [Fact]
    public void Highest_price() => Assert.Equal(1.6667, Units.MostExpensive.Expected.Dollars, tolerance: 0.00005);

    // By hand: 3.0318e24 / (2.3e6 · 3600) = 3.6616e14.
    [Fact]
    public void Sustained_speed() => Assert.Equal(366.2, Units.SustainedSpeed.Expected.Tera, tolerance: 0.05);

    // By hand: √(1.5 · 6) = √9 = 3.
    [Fact]
    public void Median_of_a_price() => Assert.Equal(3, Uncertainty.MedianRent.Expected.Dollars, tolerance: 1e-12);

    // By hand: 200 + 10 · 1.41421 = 214.142.
    [Fact]
    public void High_end_of_a_sum() => Assert.Equal(214.142, Uncertainty.HighEndOfASum.Expected.Millions, tolerance: 0.0005);

    // By hand: ln 4 = 1.386294, times 1.414214 is 1.960516, and e to that is 7.103.
    [Fact]
    public void Factor_of_a_product() => Assert.Equal(7.103, Uncertainty.FactorOfAProduct.Expected.Times, tolerance: 0.0005);

    // By hand, in millionths of a dollar: 24,000 · 1.25 + 28,000 · 0.125 + 2,000 · 10 = 30,000 + 3,500 + 20,000 = 53,500.
    [Fact]
    public void Bill_of_three_requests() => Assert.Equal(0.0535, Traffic.Bill.Expected.Dollars, tolerance: 1e-12);

    // By hand: 24,000 · 0.6 + 28,000 · 0.15 + 2,000 · 2.5 = 23,600 before, 5,200 · 0.6 + 46,800 · 0.15 + 5,000 = 15,140 after; 1.5588.
    [Fact]
    public void Fall_by_caching() => Assert.Equal(1.5588, Traffic.Caching.Expected.Times, tolerance: 0.00005);

    // By hand: 53,500 and 23,600 millionths over 54,000 tokens are 0.990741 and 0.437037 dollars a million; 500 / (0.990741 − 1.5 · 0.437037) = 1,491.7.
    [Fact]
    public void Tokens_until_a_change_has_paid() => Assert.Equal(1_491.7, Traffic.BreakEven.Expected.Count / 1e6, tolerance: 0.05);

    // A wrong turn that is also the right answer would call a right answer wrong.
    [Fact]
    public void No_wrong_turn_is_within_the_tolerance_of_the_right_answer()
    {
        Apart(TrainingCost.Utilization);
        Apart(TrainingCost.Rent);
        Apart(TrainingCost.Cluster);
        Apart(Article.CapexRatio);
        Apart(Article.InputPriceRatio);
        Apart(Article.ValuationPerHead);
        Apart(Units.ContextExtension);
        Apart(Units.MostExpensive);
        Apart(Units.SustainedSpeed);
        Apart(Uncertainty.MedianRent);
        Apart(Uncertainty.HighEndOfASum);
        Apart(Uncertainty.FactorOfAProduct);
        Apart(Traffic.Bill);
        Apart(Traffic.Caching);
        Apart(Traffic.BreakEven);

        static void Apart<T>(Exercise<T> exercise) where T : struct, AiEconomics.Units.IQuantity<T>
        {
            Assert.True(exercise.Check(exercise.Expected).IsRight);
            Assert.NotEmpty(exercise.WrongTurns);
            Assert.All(exercise.WrongTurns, turn => Assert.Equal($"**Not yet:** {turn.Mistake}", exercise.Check(turn.Value).Markdown));
        }
    }
}
