using AiEconomics.Catalog;
using AiEconomics.Figures;
using AiEconomics.Notebooks.Exercises;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Tests;

/// <summary>The right answers, worked by hand.</summary>
public class ExerciseAnswersTests
{
    private static readonly FigureTable Figures = FigureTable.Find();
    internal static readonly TrainingCostExercises TrainingCost = new(Figures);
    internal static readonly ArticleExercises Article = new(Figures);
    internal static readonly UnitsExercises Units = new(Figures);
    internal static readonly ScalingExercises Scaling = new(Figures);
    internal static readonly PriceExercises Prices = new(Figures);
    internal static readonly UncertaintyExercises Uncertainty = new();
    internal static readonly ClaimExercises Claims = new(Figures);
    internal static readonly CostComparisonExercises CostComparison = new(Figures);
    internal static readonly ServingCostExercises ServingCost = new(Figures);
    internal static readonly CapexExercises Capex = new(Figures, CapexTable.Find());
    internal static readonly FinancingExercises Financing = new(Figures);
    internal static readonly ValuationExercises Valuation = new(Figures);

    internal static readonly ChainExercises Chain = ChainAt(InterestRate.FromPercent(0));

    // The three requests of data/samples/three-requests.csv together.
    internal static readonly TrafficExercises Traffic = new(
        Figures, new(Tokens.FromCount(24_000), Tokens.FromCount(28_000), default, Tokens.FromCount(2_000)));

    internal static ChainExercises ChainAt(InterestRate rate) => new(
        new(
            Usd.FromMillions(3), Usd.FromMillions(1.5), GpuCount.FromCount(72), Watts.FromWatts(100_000), Years.FromYears(5),
            rate, UsdPerKilowattHour.FromDollars(0.1), Fraction.FromPercent(2)),
        new(
            Parameters.FromBillions(1), Tokens.FromTrillions(1), FlopPerSecond.FromTera(1000), Fraction.FromPercent(50),
            Ratio.FromTimes(2), Fraction.FromPercent(50), Ratio.FromTimes(10)),
        new(TokensPerSecond.FromPerSecond(1000), TokensPerSecond.FromPerSecond(250), Ratio.FromTimes(4), Ratio.FromTimes(3), Fraction.FromPercent(50)),
        new(
            new(UsdPerMillionTokens.FromDollars(1), UsdPerMillionTokens.FromDollars(8), UsdPerMillionTokens.FromDollars(0.1)),
            Fraction.FromPercent(50), Usd.FromBillions(1), YearlyGrowth.FromTimes(2), Fraction.FromPercent(20)),
        new(Usd.FromBillions(9), Fraction.FromPercent(50), Fraction.FromPercent(50), Fraction.FromPercent(50), Years.FromYears(1)));

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

    // By hand: 5.39e6 / 2.788e6 h = 1.93329 an hour; · 2.3e6 h = 4.44656e6; GPT-4's 40.154e6 (worked in EpochMethodTests; server power 2.03 here) over it is 9.030.
    [Fact]
    public void Amortized_ratio_at_dearer_hours() => Assert.Equal(9.030, CostComparison.DearerHours.Expected.Times, tolerance: 0.0005);

    // By hand: 20 · 4.6e6 / 57e6 h = 1.61404.
    [Fact]
    public void Rent_for_a_ratio_of_twenty() => Assert.Equal(1.6140, CostComparison.RentForTwenty.Expected.Dollars, tolerance: 0.00005);

    // By hand: ln(63/4.6) = 2.61706; ln 3 + 0.14 · ln 10 = 1.09861 + 0.32236 = 1.42097; 2.61706 / 1.42097 = 1.8417.
    [Fact]
    public void Years_to_the_reported_cost() => Assert.Equal(1.8417, CostComparison.YearsOnTrend.Expected.Count, tolerance: 0.00005);

    // By hand: (28.107 + 44.477) / 2 + 32.251.
    [Fact]
    public void Microsoft_and_Alphabet_in_2023() => Assert.Equal(68.543, Capex.CalendarTotal.Expected.Billions, tolerance: 1e-9);

    // By hand: 18.69 + 31.186 + 27.045 + 37.256 + 69.691 = 183.868 billion; over 1,842,317 it is 99,802.6.
    [Fact]
    public void Meta_s_spending_for_an_H100_equivalent() => Assert.Equal(99_802.6, Capex.SpendingPerAccelerator.Expected.Dollars, tolerance: 0.05);

    // By hand: 0.6 · 91.447 = 54.8682; over 3.790787, the annuity factor of five years at 10 %, 14.47409; over 0.8 · 0.5 it is 36.1852.
    [Fact]
    public void Revenue_that_Alphabet_s_2025_requires() => Assert.Equal(36.1852, Capex.AlphabetsRevenue.Expected.Billions, tolerance: 0.00005);

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

    // By hand: GPT-5 20 · (0.8 · 0.125 + 0.2 · 1.25) + 10 = 17; Kimi 20 · (0.8 · 0.15 + 0.2 · 0.60) + 2.50 = 7.30; 17 / 7.30 = 2.3288.
    [Fact]
    public void Times_cheaper_on_cached_traffic() => Assert.Equal(2.3288, Prices.CachedTraffic.Expected.Times, tolerance: 0.00005);

    // By hand: 2.3288 / 3 = 0.7763.
    [Fact]
    public void Times_cheaper_for_a_wordy_task() => Assert.Equal(0.7763, Prices.WordyTask.Expected.Times, tolerance: 0.00005);

    // By hand: 1.25 r + 10 = 3 · (0.60 r + 2.50) means 2.5 = 0.55 r: r = 4.5455.
    [Fact]
    public void Input_per_output_up_to_which_it_is_three_times_cheaper() =>
        Assert.Equal(4.5455, Prices.ThreeTimes.Expected.Times, tolerance: 0.00005);

    // By hand: (20 · 1.25 + 10) / (20 · 0.15 + 2.50) = 35 / 5.50 = 6.3636; input alone 0.35 / 0.24 = 1.4583; 2.3288 · 3 = 6.9863.
    [Fact]
    public void The_wrong_turns_of_prices_are_told_by_their_number()
    {
        Assert.Contains("you compared a cache-hit price with a list price", Prices.CachedTraffic.Check(Ratio.FromTimes(6.3636)).Markdown, StringComparison.Ordinal);
        Assert.Contains("you forgot that output is priced too", Prices.CachedTraffic.Check(Ratio.FromTimes(1.4583)).Markdown, StringComparison.Ordinal);
        Assert.Contains("you multiplied by verbosity instead of dividing", Prices.WordyTask.Check(Ratio.FromTimes(6.9863)).Markdown, StringComparison.Ordinal);
    }

    // By hand: √(1.5 · 6) = √9 = 3.
    [Fact]
    public void Median_of_a_price() => Assert.Equal(3, Uncertainty.MedianRent.Expected.Dollars, tolerance: 1e-12);

    // By hand: 200 + 10 · 1.41421 = 214.142.
    [Fact]
    public void High_end_of_a_sum() => Assert.Equal(214.142, Uncertainty.HighEndOfASum.Expected.Millions, tolerance: 0.0005);

    // By hand: ln 4 = 1.386294, times 1.414214 is 1.960516, and e to that is 7.103.
    [Fact]
    public void Factor_of_a_product() => Assert.Equal(7.103, Uncertainty.FactorOfAProduct.Expected.Times, tolerance: 0.0005);

    // By hand: 4.6 / 0.08 = 57.5.
    [Fact]
    public void Cost_at_eight_percent() => Assert.Equal(57.5, Claims.CostAtEightPercent.Expected.Millions, tolerance: 1e-9);

    // By hand: 1.25 r + 10 = 0.9 r + 15, so r = 5 / 0.35 = 14.286.
    [Fact]
    public void Tokens_for_six_times() => Assert.Equal(14.286, Claims.TokensForSixTimes.Expected.Times, tolerance: 0.0005);

    // By hand: ln 0.5 = -0.693147, ln (31/32) = -0.0317487; their quotient is 21.832.
    [Fact]
    public void Batch_for_half_the_experts() => Assert.Equal(21.832, Claims.BatchForHalfTheExperts.Expected.Times, tolerance: 0.0005);

    // By hand: 14.8e12 / 37e9.
    [Fact]
    public void Tokens_per_active_parameter() => Assert.Equal(400, Scaling.TokensPerParameter.Expected.Times, tolerance: 1e-9);

    // By hand: 2.1e25 / 8.64e19 = 243,056 PFLOP/s-days, whose logarithm is 12.4011; -0.76723 + 12.4011 / 26 = -0.29026; e to 0.29026 is 1.3368.
    [Fact]
    public void Gain_at_GPT_4_s_compute() => Assert.Equal(1.3368, Scaling.GainAtGpt4.Expected.Times, tolerance: 0.0005);

    // By hand: 3.14e23 / (0.375 · 989.4e12) = 8.4630e8 s = 235,084 h; times 2.35 = 552,447; over 3^6 = 729: 757.8.
    [Fact]
    public void Gpt_3_anew_in_2026() => Assert.Equal(757.8, Scaling.Gpt3Again.Expected.Dollars, tolerance: 0.1);

    // By hand: 96 · 2.3 / 3600 / 288,000 · 1e6 = 0.21296; (1.25 − 0.21296) / 1.25 = 82.96 %.
    [Fact]
    public void Margin_of_a_reseller() => Assert.Equal(82.96, ServingCost.ResellerMargin.Expected.Percent, tolerance: 0.005);

    // By hand: 989.4e12 / (2 · 32.6e9) = 15,174.8.
    [Fact]
    public void Tokens_that_arithmetic_allows() => Assert.Equal(15_174.8, ServingCost.ArithmeticLimit.Expected.PerSecond, tolerance: 0.05);

    // By hand: 96 · 3 / 3600 / 288,000 · 1e6 = 0.27778.
    [Fact]
    public void Cost_at_a_higher_rent() => Assert.Equal(0.27778, ServingCost.HigherRentCost.Expected.Dollars, tolerance: 0.000005);

    // By hand, in millionths of a dollar: 24,000 · 1.25 + 28,000 · 0.125 + 2,000 · 10 = 30,000 + 3,500 + 20,000 = 53,500.
    [Fact]
    public void Bill_of_three_requests() => Assert.Equal(0.0535, Traffic.Bill.Expected.Dollars, tolerance: 1e-12);

    // By hand: 24,000 · 0.6 + 28,000 · 0.15 + 2,000 · 2.5 = 23,600 before, 5,200 · 0.6 + 46,800 · 0.15 + 5,000 = 15,140 after; 1.5588.
    [Fact]
    public void Fall_by_caching() => Assert.Equal(1.5588, Traffic.Caching.Expected.Times, tolerance: 0.00005);

    // By hand: 53,500 and 23,600 millionths over 54,000 tokens are 0.990741 and 0.437037 dollars a million; 500 / (0.990741 − 1.5 · 0.437037) = 1,491.7.
    [Fact]
    public void Tokens_until_a_change_has_paid() => Assert.Equal(1_491.7, Traffic.BreakEven.Expected.Count / 1e6, tolerance: 0.05);

    // By hand: 3.93 % + 2.50 % = 6.43 %, a quarter 1.6075 %; 1.016075^4 = 1.065867.
    [Fact]
    public void Effective_rate_of_the_loan() => Assert.Equal(6.5867, Financing.Effective.Expected.Percent, tolerance: 0.00005);

    // By hand: at 2.75 % a quarter over 20 quarters the balance of 1 after 9 is (1 − 1.0275^−11) / (1 − 1.0275^−20) = 0.258007 / 0.418749 = 0.616137,
    // the chips are then 10^(−0.14 · 2.25) = 0.484172: 1.272552, the highest (after 8 and 10 quarters 1.2648 and 1.2697). 1 / 1.272552 = 78.58 %.
    [Fact]
    public void Share_that_chips_cover() => Assert.Equal(78.58, Financing.Covered.Expected.Percent, tolerance: 0.005);

    // By hand: 1.629826 % a quarter (6.43 % · 365 / 360 / 4); of 60 equal payments 44 are left: (1 − 1.01629826^−44) / (1 − 1.01629826^−60)
    // = 0.509015 / 0.620922 = 0.819774, times 18 is 14.7559.
    [Fact]
    public void Owed_when_the_loan_falls_due() => Assert.Equal(14.756, Financing.Balloon.Expected.Billions, tolerance: 0.0005);

    // By hand: 965 / 47.
    [Fact]
    public void Multiple_in_May() => Assert.Equal(20.532, Valuation.MultipleInMay.Expected.Times, tolerance: 0.0005);

    // By hand: 0.5 / 4.3.
    [Fact]
    public void Stake_sold_in_December() => Assert.Equal(11.628, Valuation.StakeSold.Expected.Percent, tolerance: 0.0005);

    // By hand: 0.85^5 = 0.443705; what is left is 55.629 %.
    [Fact]
    public void One_success_of_five() => Assert.Equal(55.629, Valuation.OneOfFive.Expected.Percent, tolerance: 0.0005);

    // The point case of ValueChainTests, by hand: without interest 1,000 racks of 3 M over three years and of places of 1.5 M over fifteen recover
    // 1,100 M a year; running 103.83 M; an hour costs 1,203,830 / 315,576 = 3.814707 and developments 339,624.4 · 3.814707 / 2.547183 = 508,627;
    // (1,100 + 103.83 + 0.508627) / 0.8 = 1,505.4233 M.
    [Fact]
    public void Revenue_that_short_lives_require() => Assert.Equal(1_505.423, Chain.ShortLife.Expected.Millions, tolerance: 0.0005);

    // By hand: 4^(0.75 · 1.11 − 1) = 4^−0.1675 = exp(−0.232204) = 0.79278.
    [Fact]
    public void Capital_after_the_rebound() => Assert.Equal(0.79278, Chain.Rebound.Expected.Times, tolerance: 0.000005);

    // By hand: 1,005.2120 M over a quarter of 1.20625 a million tokens: 3.33335e15.
    [Fact]
    public void Tokens_that_must_be_sold() => Assert.Equal(3_333.35, Chain.TokensToSell.Expected.Count / 1e12, tolerance: 0.005);

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
        Apart(Scaling.TokensPerParameter);
        Apart(Scaling.GainAtGpt4);
        Apart(Scaling.Gpt3Again);
        Apart(Prices.CachedTraffic);
        Apart(Prices.WordyTask);
        Apart(Prices.ThreeTimes);
        Apart(Uncertainty.MedianRent);
        Apart(Uncertainty.HighEndOfASum);
        Apart(Uncertainty.FactorOfAProduct);
        Apart(Claims.CostAtEightPercent);
        Apart(Claims.TokensForSixTimes);
        Apart(Claims.BatchForHalfTheExperts);
        Apart(CostComparison.DearerHours);
        Apart(CostComparison.RentForTwenty);
        Apart(CostComparison.YearsOnTrend);
        Apart(ServingCost.ResellerMargin);
        Apart(ServingCost.ArithmeticLimit);
        Apart(ServingCost.HigherRentCost);
        Apart(Capex.CalendarTotal);
        Apart(Capex.SpendingPerAccelerator);
        Apart(Capex.AlphabetsRevenue);
        Apart(Chain.ShortLife);
        Apart(Chain.Rebound);
        Apart(Chain.TokensToSell);
        Apart(Financing.Effective);
        Apart(Financing.Covered);
        Apart(Financing.Balloon);
        Apart(Traffic.Bill);
        Apart(Traffic.Caching);
        Apart(Traffic.BreakEven);
        Apart(Valuation.MultipleInMay);
        Apart(Valuation.StakeSold);
        Apart(Valuation.OneOfFive);

        static void Apart<T>(Exercise<T> exercise) where T : struct, AiEconomics.Units.IQuantity<T>
        {
            Assert.True(exercise.Check(exercise.Expected).IsRight);
            Assert.NotEmpty(exercise.WrongTurns);
            Assert.All(exercise.WrongTurns, turn => Assert.Equal($"**Not yet:** {turn.Mistake}", exercise.Check(turn.Value).Markdown));
        }
    }
}
