using AiEconomics.Formulas;
using AiEconomics.Training.Cost;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Training.Cost;

/// <summary>GPT-4 on the three bases of Epoch AI, from the inputs of its script to the last digit of its table.</summary>
public class EpochMethodTests
{
    // All from epoch-research/training-cost-trends: 25,000 A100 for 2,280 h; USD 24,875 a GPU in a DGX A100 (Hardware prices.csv, line 70);
    // from 2020-08-12, 90 days after release, to 2022-05-12, 95 days before training ended on 2022-08-15.
    private static readonly GpuCount Gpus = GpuCount.FromCount(25_000);
    private static readonly GpuHours Time = GpuHours.FromMillions(57);
    private static readonly UsdPerGpu Price = UsdPerGpu.FromDollars(24_875);
    private static readonly Years Age = Years.Between(new(2020, 8, 12), new(2022, 5, 12));
    private static readonly YearlyGrowth Progress = YearlyGrowth.FromOrdersOfMagnitude(0.14);
    private static readonly Fraction Interconnect = Fraction.FromPercent(19);
    private static readonly UsdPerKilowattHour Tariff = UsdPerKilowattHour.FromDollars(0.0806);

    // A server of eight draws 6.5 kW for 8 · 0.4 kW of GPUs; three quarters of that on the mean; PUE 1.25.
    private static readonly Watts Draw = TrainingEnergy.Draw(
        Watts.FromWatts(400), Ratio.FromTimes(6.5 / 8 / 0.4), Fraction.FromPercent(75), Ratio.FromTimes(1.25));

    // By hand: 638 days are 1.74675 years; 0.14 · 1.74675 = 0.244545; 10^-0.244545 = 0.56945; times 24,875 = 14,165.
    [Fact]
    public void A_server_loses_four_tenths_of_its_value_before_the_run() =>
        Assert.Equal(14_165, ServerPrice.AtStart(Price, Progress, Age).Dollars, tolerance: 0.5);   // hand work to the dollar

    // By hand: 14,165.05 · 0.14 · 2.302585 / 8,766 · 57e6 = 29.692e6; · 19/81 = 6.965e6;
    // 400 W · 2.03125 · 0.75 · 1.25 = 761.72 W; · 57e6 h = 43.418e6 kWh; · 0.0806 = 3.499e6. Sum 40.156e6.
    [Fact]
    public void Amortized_cost_of_GPT_4_by_hand()
    {
        var value = ServerPrice.AtStart(Price, Progress, Age);
        var servers = AmortizedCost.Servers(value, Progress, Time);

        Assert.Equal(29.692, servers.Millions, tolerance: 5e-4);   // hand work to five digits, here and below
        Assert.Equal(6.965, AmortizedCost.Interconnect(servers, Interconnect).Millions, tolerance: 5e-4);
        Assert.Equal(761.72, Draw.Value, tolerance: 5e-3);
        Assert.Equal(43.418, (Draw * Time).Value / 1e6, tolerance: 5e-4);
        Assert.Equal(3.499, TrainingEnergy.Cost(Draw, Time, Tariff).Millions, tolerance: 5e-4);
        Assert.Equal(40.156, Amortized().Millions, tolerance: 5e-4);
    }

    // model_costs.csv, row GPT-4: one price level lies between the script's nominal costs and its table, 119.349 / 117.766
    // (PCU518210518210, December 2024 over March 2023), on all three bases. The cloud price is Azure's of 1.36 for three years.
    [Fact]
    public void The_published_costs_of_GPT_4_on_three_bases()
    {
        static double Published(Usd nominal) => PriceLevel.Restated(nominal, from: Ratio.FromTimes(117.766), to: Ratio.FromTimes(119.349)).Dollars;

        // The table carries all digits of a double; a handful of roundings differ.
        Assert.Equal(40_695_706.40406813, Published(Amortized()), tolerance: 1e-3);
        Assert.Equal(78_562_016.88093337, Published(Time * UsdPerGpuHour.FromDollars(1.36)), tolerance: 1e-3);
        Assert.Equal(778_066_898.6709992, Published(ClusterPurchase.Cost(Gpus, Price, Interconnect)), tolerance: 1e-3);
    }

    // The same repository, Azure on 2021-07-16: 3.40 on demand, 1.36 for three years. By hand: 1 - 1.36/3.40 = 0.60.
    [Fact]
    public void A_commitment_of_three_years_took_three_fifths_off()
    {
        var onDemand = UsdPerGpuHour.FromDollars(3.4);
        var cost = Time * UsdPerGpuHour.FromDollars(1.36);

        var discount = CloudCost.ImpliedDiscount(cost, Time, onDemand);

        Assert.Equal(60, discount.Percent, tolerance: 1e-9);   // rounding
        Assert.Equal(cost.Dollars, CloudCost.Cost(Time, onDemand, discount).Dollars, tolerance: 1e-6);
    }

    // By hand: 15,000 · 1.66 = 24,900, within a dollar in a thousand of the DGX price above.
    [Fact]
    public void A_bare_GPU_with_overhead_costs_what_it_costs_in_a_server() =>
        Assert.Equal(24_900, ServerPrice.OfServer(UsdPerGpu.FromDollars(15_000), Ratio.FromTimes(1.66)).Dollars, tolerance: 1e-9);

    [Fact]
    public void Solving_back_returns_the_time() =>
        Gen.Double[1, 1e9].Sample(hours =>
        {
            var value = ServerPrice.AtStart(Price, Progress, Age);
            var cost = AmortizedCost.Cost(GpuHours.FromHours(hours), value, Progress, Interconnect, Draw, Tariff);

            return Math.Abs(AmortizedCost.ImpliedTime(cost, value, Progress, Interconnect, Draw, Tariff).Hours / hours - 1) < 1e-12;
        });

    [Fact]
    public void Every_input_moves_the_amortized_cost()
    {
        var value = ServerPrice.AtStart(Price, Progress, Age);
        Usd[] changed =
        [
            AmortizedCost.Cost(2 * Time, value, Progress, Interconnect, Draw, Tariff),
            AmortizedCost.Cost(Time, 2 * value, Progress, Interconnect, Draw, Tariff),
            AmortizedCost.Cost(Time, value, 2 * Progress, Interconnect, Draw, Tariff),
            AmortizedCost.Cost(Time, value, Progress, 2 * Interconnect, Draw, Tariff),
            AmortizedCost.Cost(Time, value, Progress, Interconnect, 2 * Draw, Tariff),
            AmortizedCost.Cost(Time, value, Progress, Interconnect, Draw, 2 * Tariff),
        ];

        Assert.All(changed, cost => Assert.True(cost > Amortized()));
        Assert.Equal(2, changed[0] / Amortized(), tolerance: 1e-12);   // in proportion to time
    }

    [Fact]
    public void The_formula_shows_its_numbers()
    {
        var value = ServerPrice.AtStart(Price, Progress, Age);

        var explained = Explain.Call(() => AmortizedCost.Cost(Time, value, Progress, Interconnect, Draw, Tariff));

        Assert.DoesNotContain("[", explained.NumericTex, StringComparison.Ordinal);
        Assert.Contains("40.2", explained.NumericTex, StringComparison.Ordinal);
    }

    [Fact]
    public void Contradictions_are_named()
    {
        static string Message(Action act) => Assert.ThrowsAny<ArgumentException>(act).Message;

        Assert.Equal(
            "1 - interconnect must be above zero, but was 0. A cluster that is all network has no servers.",
            Message(() => ClusterPurchase.Cost(Gpus, Price, Fraction.FromPercent(100))));
        Assert.StartsWith(
            "overhead must lie in [1, ", Message(() => ServerPrice.OfServer(Price, Ratio.FromTimes(0.66))), StringComparison.Ordinal);
        Assert.EndsWith(
            "for 25 % on top write 1.25.",
            Message(() => TrainingEnergy.Draw(Watts.FromWatts(400), Ratio.FromTimes(2), Fraction.FromPercent(75), Ratio.FromTimes(0.25))),
            StringComparison.Ordinal);
        Assert.Equal(
            "discount must lie in [0, 1], but was -1. The cost exceeds the on-demand cost or is negative.",
            Message(() => CloudCost.ImpliedDiscount(Usd.FromDollars(4), GpuHours.FromHours(1), UsdPerGpuHour.FromDollars(2))));
        Assert.Equal(
            "from must be above zero, but was 0. An index is positive.",
            Message(() => PriceLevel.Restated(Usd.FromDollars(1), default, Ratio.FromTimes(1))));
        Assert.Equal(
            "years must not be negative, but was -4. The later day lies before the earlier one; swap them.",
            Message(() => Years.Between(new(2024, 3, 1), new DateOnly(2024, 3, 1).AddDays(-1461)).ToString()));
    }

    private static Usd Amortized() =>
        AmortizedCost.Cost(Time, ServerPrice.AtStart(Price, Progress, Age), Progress, Interconnect, Draw, Tariff);
}
