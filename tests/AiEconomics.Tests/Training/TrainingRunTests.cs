using AiEconomics.Training;
using AiEconomics.Training.Cost;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Training;

public class TrainingRunTests
{
    private static readonly FlopPerSecond H800 = FlopPerSecond.FromTera(989.4);
    private static readonly UsdPerGpuHour TwoDollars = UsdPerGpuHour.FromDollars(2);
    private static readonly Flop KimiK2 = TrainingRun.Compute(Parameters.FromBillions(32.6), Tokens.FromTrillions(15.5));

    // By hand: 6 · 32.6e9 · 15.5e12 = 3.0318e24.
    [Fact]
    public void Compute_is_six_for_each_active_parameter_and_token() =>
        Assert.Equal(3.0318e24, KimiK2.Operations, tolerance: 1e12);   // one part in 3e12: rounding of a double

    // By hand: 3.0318e24 FLOP at 36 % of 989.4e12 FLOP/s is 8.512e9 s = 2.3644e6 h; times 2 = 4.729e6.
    [Fact]
    public void Cost_of_a_Kimi_K2_sized_run_at_36_percent_utilization()
    {
        var cost = TrainingRun.Cost(KimiK2, H800, Fraction.FromPercent(36), TwoDollars);

        Assert.Equal(4.729, cost.Millions, tolerance: 0.001);   // the hand-worked value has four digits
    }

    // DeepSeek-V3 report, Table 1: 2,788 K H800-hours at USD 2 are USD 5.576 M; pre-training alone 2,664 K hours are 5.328 M.
    [Theory]
    [InlineData(2_664e3, 5.328)]
    [InlineData(119e3, 0.238)]
    [InlineData(5e3, 0.010)]
    [InlineData(2_788e3, 5.576)]
    public void DeepSeek_V3_published_hours_give_its_published_cost(double hours, double millions) =>
        Assert.Equal(millions, (GpuHours.FromHours(hours) * TwoDollars).Millions, tolerance: 1e-9);   // exact but for rounding

    // By hand: 6 · 37e9 · 14.8e12 = 3.2856e24; over 2.664e6 · 3600 s · 989.4e12 FLOP/s = 9.4887e24: 34.63 %.
    [Fact]
    public void DeepSeek_V3_sustained_a_third_of_the_peak()
    {
        var compute = TrainingRun.Compute(Parameters.FromBillions(37), Tokens.FromTrillions(14.8));

        var utilization = TrainingRun.ImpliedUtilization(compute, H800, GpuHours.FromHours(2_664e3));

        Assert.Equal(34.63, utilization.Percent, tolerance: 0.005);   // half a unit of the last hand-worked digit
    }

    // By hand: 4.6e6 / 2 = 2.30e6 h; 3.0318e24 / (2.3e6 · 3600 · 989.4e12) = 3.0318 / 8.19223 = 37.01 %; with 32e9: 36.33 %.
    [Theory]
    [InlineData(32.6, 37.01)]
    [InlineData(32, 36.33)]
    public void Four_point_six_million_implies_a_utilization(double activeBillions, double percent)
    {
        var compute = TrainingRun.Compute(Parameters.FromBillions(activeBillions), Tokens.FromTrillions(15.5));
        var time = TrainingRun.ImpliedTime(Usd.FromMillions(4.6), TwoDollars);

        Assert.Equal(2.30, time.Millions, tolerance: 1e-9);
        Assert.Equal(percent, TrainingRun.ImpliedUtilization(compute, H800, time).Percent, tolerance: 0.005);
    }

    [Fact]
    public void Solving_back_returns_what_went_in() =>
        Gen.Select(Gen.Double[0.05, 1], Gen.Double[0.5, 10]).Sample((share, dollars) =>
        {
            var (utilization, rent) = (Fraction.FromRatio(share), UsdPerGpuHour.FromDollars(dollars));
            var cost = TrainingRun.Cost(KimiK2, H800, utilization, rent);

            var back = TrainingRun.ImpliedUtilization(KimiK2, H800, TrainingRun.ImpliedTime(cost, rent));

            return Math.Abs(back.Ratio - share) < 1e-12;   // a handful of roundings
        });

    [Fact]
    public void Cost_is_proportional_to_rent_and_inverse_to_utilization() =>
        Gen.Select(Gen.Double[0.5, 10], Gen.Double[0.1, 0.5]).Sample((dollars, share) =>
        {
            Usd At(double rent, double utilization) => TrainingRun.Cost(
                KimiK2, H800, Fraction.FromRatio(utilization), UsdPerGpuHour.FromDollars(rent));

            return Math.Abs(At(3 * dollars, share) / At(dollars, share) - 3) < 1e-12
                && Math.Abs(At(dollars, share) / At(dollars, 2 * share) - 2) < 1e-12;
        });

    [Fact]
    public void Cost_rejects_zero_utilization_by_name()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            TrainingRun.Cost(KimiK2, H800, Fraction.FromRatio(0), TwoDollars));

        Assert.Equal("utilization must be above zero, but was 0. A run without useful work never ends.", error.Message);
    }

    [Fact]
    public void Free_hours_have_no_number()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            TrainingRun.ImpliedTime(Usd.FromMillions(4.6), UsdPerGpuHour.FromDollars(0)));

        Assert.Equal("rent must be above zero, but was 0. Free hours have no number.", error.Message);
    }

    // By hand: a tenth of the hours that the budget rents would need 370 % of the peak.
    [Fact]
    public void A_run_faster_than_the_peak_is_a_contradiction()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            TrainingRun.ImpliedUtilization(KimiK2, H800, GpuHours.FromMillions(0.23)));

        Assert.StartsWith("utilization must lie in [0, 1], but was 3.7", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("compute, peak and time contradict each other.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_speed_time_or_tokens_is_refused_by_name()
    {
        Assert.StartsWith("peak must be above zero, but was 0. A GPU has a speed.", Fault(() => TrainingRun.ImpliedUtilization(Flop.FromOperations(1e24), default, GpuHours.FromHours(1))), StringComparison.Ordinal);
        Assert.StartsWith("tokens must be above zero, but was 0. A run sees tokens.", Fault(() => ImpliedRun.ActiveParameters(Flop.FromOperations(1e24), default)), StringComparison.Ordinal);
        Assert.StartsWith("time must be above zero, but was 0. A run takes time.", Fault(() => CloudCost.ImpliedDiscount(Usd.FromDollars(1), default, UsdPerGpuHour.FromDollars(2))), StringComparison.Ordinal);

        static string Fault(Func<object> model) => Assert.Throws<ArgumentOutOfRangeException>(() => model()).Message;
    }
}
