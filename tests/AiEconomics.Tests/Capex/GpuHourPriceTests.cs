using AiEconomics.Capex;
using AiEconomics.Units;

namespace AiEconomics.Tests.Capex;

public class GpuHourPriceTests
{
    private static readonly Usd Yearly = Usd.FromBillions(8.766);
    private static readonly GpuCount Million = GpuCount.FromCount(1e6);

    // By hand: a million for 8,766 hours make 8.766e9 GPU-hours: one dollar each, two where half of them are sold.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(0.5, 2)]
    public void The_price_rises_as_fewer_hours_are_sold(double utilization, double dollars) =>
        Assert.Equal(dollars, GpuHourPrice.Required(Yearly, Million, Fraction.FromRatio(utilization)).Dollars, tolerance: 1e-9);   // rounding of doubles

    // By hand: at four dollars a quarter of the hours is enough.
    [Fact]
    public void Part_of_the_hours_that_must_be_sold() =>
        Assert.Equal(0.25, GpuHourPrice.BreakEvenUtilization(Yearly, Million, UsdPerGpuHour.FromDollars(4)).Times, tolerance: 1e-9);   // rounding of doubles

    [Fact]
    public void Bad_input_is_one_sentence()
    {
        Assert.Equal(
            "utilization must be above zero, but was 0. No price earns anything on hours that are not sold.",
            Assert.Throws<ArgumentOutOfRangeException>(() => GpuHourPrice.Required(Yearly, Million, default)).Message);
        Assert.Contains(
            "Hours come of accelerators.",
            Assert.Throws<ArgumentOutOfRangeException>(() => GpuHourPrice.Required(Yearly, default, Fraction.FromRatio(1))).Message, StringComparison.Ordinal);
        Assert.Contains(
            "Nothing breaks even with free.",
            Assert.Throws<ArgumentOutOfRangeException>(() => GpuHourPrice.BreakEvenUtilization(Yearly, Million, default)).Message, StringComparison.Ordinal);
    }
}
