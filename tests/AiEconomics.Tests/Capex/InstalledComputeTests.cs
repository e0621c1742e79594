using AiEconomics.Capex;
using AiEconomics.Figures;
using AiEconomics.Units;

namespace AiEconomics.Tests.Capex;

public class InstalledComputeTests
{
    private static readonly FigureTable Figures = FigureTable.Find();

    // The known answers: 6,978,363 over 401,698 is 17.4, 8,689,694 over it 21.6.
    [Theory]
    [InlineData("", 17.4)]
    [InlineData("-2025-12", 21.6)]
    public void Installed_compute_of_five_American_firms_over_China_s(string when, double times) =>
        Assert.Equal(
            times,
            Figures.Value<GpuCount>($"us-five{when}.installed-compute") / Figures.Value<GpuCount>($"china{when}.installed-compute"),
            tolerance: 0.05);   // half a unit of the last printed digit

    // By hand: 700e9 / 7e6.
    [Fact]
    public void Spending_for_each_accelerator() =>
        Assert.Equal(100_000, InstalledCompute.CapexPerAccelerator(Usd.FromBillions(700), GpuCount.FromCount(7e6)).Dollars, tolerance: 1e-6);   // rounding of doubles

    // By hand: 401,698 · 8,766 h = 3.52128e9 GPU-hours a year; 2.3e6 over it is 0.06532 %.
    [Fact]
    public void One_run_is_a_small_part_of_a_stock_s_year() =>
        Assert.Equal(
            0.06532,
            InstalledCompute.RunShare(GpuHours.FromMillions(2.3), Figures.Value<GpuCount>("china.installed-compute"), Years.FromYears(1)).Percent,
            tolerance: 0.000005);   // the hand-worked digits

    [Fact]
    public void Bad_input_is_one_sentence()
    {
        Assert.Contains(
            "Nothing is installed.", Message(() => InstalledCompute.CapexPerAccelerator(Usd.FromBillions(1), default)), StringComparison.Ordinal);
        Assert.Contains(
            "A share of no time has no meaning.",
            Message(() => InstalledCompute.RunShare(GpuHours.FromHours(1), GpuCount.FromCount(1), default)), StringComparison.Ordinal);
        Assert.Contains(
            "must lie in [0, 1], but was 2",
            Message(() => InstalledCompute.RunShare(GpuHours.FromHours(2 * 8_766), GpuCount.FromCount(1), Years.FromYears(1))), StringComparison.Ordinal);

        static string Message(Func<object> call) => Assert.Throws<ArgumentOutOfRangeException>(call).Message;
    }
}
