using AiEconomics.Capex;
using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Tests.Capex;

public class GigawattCostTests
{
    private static readonly Watts Gigawatt = Watts.FromGigawatts(1);
    private static readonly InterestRate TenPercent = InterestRate.FromPercent(10);

    // By hand: 1e6 kW · 8,766 h · 0.08 = 701.28 million; the table of evidence prints 0.70 billion.
    [Fact]
    public void Electricity_of_a_gigawatt_for_a_year() =>
        Assert.Equal(
            701.28, GigawattCost.Electricity(Gigawatt, Fraction.FromRatio(1), UsdPerKilowattHour.FromDollars(0.08)).Millions, tolerance: 1e-6);   // rounding of doubles

    // By hand: the annuity factors at 10 % are 3.790787 for five years and 4.355261 for six: 50 / 3.790787 = 13.190, 50 / 4.355261 = 11.480, 35 / 3.790787 = 9.233.
    [Theory]
    [InlineData(50, 5, 13.190)]
    [InlineData(50, 6, 11.480)]
    [InlineData(35, 5, 9.233)]
    public void Capital_recovery_of_a_gigawatt(double billions, double life, double yearly) =>
        Assert.Equal(
            yearly,
            GigawattCost.Yearly(Usd.FromBillions(billions), Years.FromYears(life), default, Years.FromYears(life), TenPercent, default).Billions,
            tolerance: 0.0005);   // the hand-worked digits

    // By hand: 20 / 3.790787 = 5.27595; 15 years at 10 % have the factor 7.606080: 15 / 7.606080 = 1.97211; and 1: 8.24806.
    [Fact]
    public void Machines_shell_and_running_cost_are_added() =>
        Assert.Equal(
            8.24806,
            GigawattCost.Yearly(Usd.FromBillions(20), Years.FromYears(5), Usd.FromBillions(15), Years.FromYears(15), TenPercent, Usd.FromBillions(1)).Billions,
            tolerance: 0.00001);   // the hand-worked digits

    // By hand: 1e9 / (2,000 · 1.25).
    [Fact]
    public void Accelerators_that_a_gigawatt_feeds() =>
        Assert.Equal(400_000, GigawattCost.Accelerators(Gigawatt, Watts.FromWatts(2_000), Ratio.FromTimes(1.25)).Count, tolerance: 1e-6);   // rounding of doubles

    // By hand: 400,000 · 50,000 / (1 − 0.2).
    [Fact]
    public void Machines_with_their_network() =>
        Assert.Equal(
            25, GigawattCost.Machines(GpuCount.FromCount(400_000), UsdPerGpu.FromDollars(50_000), Fraction.FromRatio(0.2)).Billions, tolerance: 1e-9);   // rounding of doubles

    // By hand: 0.7 + 500 · 0.0002 + 0.02 · 25.
    [Fact]
    public void Running_cost_of_a_year() =>
        Assert.Equal(
            1.3,
            GigawattCost.Running(
                Usd.FromBillions(0.7), Headcount.FromCount(500), Usd.FromDollars(200_000), Usd.FromBillions(25), Fraction.FromPercent(2)).Billions,
            tolerance: 1e-9);   // rounding of doubles

    [Fact]
    public void Bad_input_is_one_sentence()
    {
        Assert.Equal(
            "pue - 1 must not be negative, but was -0.5. A site draws no less than its racks; for 25 % on top write 1.25.",
            Message(() => GigawattCost.Accelerators(Gigawatt, Watts.FromWatts(1), Ratio.FromTimes(0.5))));
        Assert.Equal("draw must be above zero, but was 0. An accelerator draws power.", Message(() => GigawattCost.Accelerators(Gigawatt, default, Ratio.FromTimes(1))));
        Assert.Contains("life", Message(() => GigawattCost.Yearly(Usd.FromBillions(1), default, default, Years.FromYears(1), TenPercent, default)), StringComparison.Ordinal);

        static string Message(Func<object> call) => Assert.Throws<ArgumentOutOfRangeException>(call).Message;
    }

    [Fact]
    public void Every_uncertain_input_moves_the_cost_of_a_year()
    {
        var yearly =
            from machines in Input.Interval("machines", Usd.FromBillions(20), Usd.FromBillions(40))
            from life in Input.Interval("life", Years.FromYears(3), Years.FromYears(6))
            from shell in Input.Interval("shell", Usd.FromBillions(10), Usd.FromBillions(20))
            from shellLife in Input.Interval("shell life", Years.FromYears(10), Years.FromYears(20))
            from rate in Input.Interval("rate", InterestRate.FromPercent(6), InterestRate.FromPercent(12))
            from running in Input.Interval("running", Usd.FromBillions(1), Usd.FromBillions(2))
            select GigawattCost.Yearly(machines, life, shell, shellLife, rate, running);

        var bars = yearly.Tornado().Bars;

        Assert.Equal(6, bars.Count);
        Assert.All(bars, bar => Assert.NotEqual(bar.AtLow, bar.AtHigh));
    }

    // By hand: half of the 701.28 million at full load.
    [Fact]
    public void Electricity_at_half_load_is_half() =>
        Assert.Equal(
            350.64, GigawattCost.Electricity(Gigawatt, Fraction.FromRatio(0.5), UsdPerKilowattHour.FromDollars(0.08)).Millions, tolerance: 1e-6);   // rounding of doubles
}
