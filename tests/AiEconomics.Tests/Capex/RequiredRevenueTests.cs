using AiEconomics.Capex;
using AiEconomics.Figures;
using AiEconomics.Units;

namespace AiEconomics.Tests.Capex;

public class RequiredRevenueTests
{
    private static readonly Fraction All = Fraction.FromRatio(1);
    private static readonly Fraction Half = Fraction.FromRatio(0.5);

    // Sequoia: purchases of 50 and 150 billion a year, GPUs half of the cost, a gross margin of half: 200 and 600 billion.
    [Theory]
    [InlineData("nvidia.data-center-run-rate-2023", "ai.required-revenue-2023")]
    [InlineData("nvidia.data-center-run-rate-2024", "ai.required-revenue-2024")]
    public void The_published_question_is_answered(string purchases, string required)
    {
        var figures = FigureTable.Find();

        var revenue = RequiredRevenue.Of(
            figures.Value<Usd>(purchases), figures.Value<Fraction>("gpu.share-of-data-center-cost"), All, figures.Value<Fraction>("ai.end-user-gross-margin"));

        Assert.Equal(figures.Value<Usd>(required).Billions, revenue.Billions, tolerance: 1e-9);   // rounding of doubles
    }

    // By hand: 10 / (0.5 · 0.8 · 0.5).
    [Fact]
    public void Each_share_enters_in_inverse_proportion() =>
        Assert.Equal(50, RequiredRevenue.Of(Usd.FromBillions(10), Half, Fraction.FromRatio(0.8), Half).Billions, tolerance: 1e-9);   // rounding of doubles

    // By hand: 70 % of 416.
    [Fact]
    public void The_part_for_AI() =>
        Assert.Equal(291.2, RequiredRevenue.ForAi(Usd.FromBillions(416), Fraction.FromPercent(70)).Billions, tolerance: 1e-9);   // rounding of doubles

    [Fact]
    public void Bad_input_is_one_sentence()
    {
        Assert.Contains("capitalShare must be above zero, but was 0.", Message(() => RequiredRevenue.Of(default, default, All, Half)), StringComparison.Ordinal);
        Assert.Contains("computeShare must be above zero, but was 0.", Message(() => RequiredRevenue.Of(default, All, default, Half)), StringComparison.Ordinal);
        Assert.Equal(
            "1 - grossMargin must be above zero, but was 0. A margin of all the revenue leaves nothing for compute.",
            Message(() => RequiredRevenue.Of(default, All, All, All)));

        static string Message(Func<object> call) => Assert.Throws<ArgumentOutOfRangeException>(call).Message;
    }
}
