using AiEconomics.Inference;
using AiEconomics.Units;

namespace AiEconomics.Tests.Inference;

/// <summary>From throughput to cost, margin and break-even, on published cases.</summary>
public class ServingEconomicsTests
{
    private static readonly UsdPerGpuHour TwoDollars = UsdPerGpuHour.FromDollars(2);

    // DeepSeek, 2025-03-01: 226.75 nodes of eight H800 at USD 2 are USD 87,072 a day.
    [Fact]
    public void DeepSeeks_fleet_for_a_day() =>
        Assert.Equal(87_072, Fleet.DailyRent(Ratio.FromTimes(226.75), Settings.Gpus(8), TwoDollars).Dollars, tolerance: 1e-9);

    // By hand: 608e9 / (86,400 · 73,700) = 95.48 nodes read, 168e9 / (86,400 · 14,800) = 131.38 write; together 226.9 of the 226.75 reported.
    [Fact]
    public void The_two_speeds_give_the_reported_nodes()
    {
        var reading = Fleet.Nodes(Tokens.FromBillions(608), TokensPerSecond.FromThousands(73.7));
        var writing = Fleet.Nodes(Tokens.FromBillions(168), TokensPerSecond.FromThousands(14.8));

        Assert.Equal(95.5, reading.Times, tolerance: 0.05);
        Assert.Equal(131.4, writing.Times, tolerance: 0.05);
        // The speeds are given in three digits.
        Assert.Equal(226.75, (reading + writing).Times, tolerance: 0.005 * 226.75);
    }

    // By hand: 8 · 2 / 3600 / 73,700 · 1e6 = 0.0603; the same over 14,800 = 0.3003.
    [Theory]
    [InlineData(73.7, 0.060)]
    [InlineData(14.8, 0.300)]
    public void What_a_token_costs_DeepSeek(double thousands, double dollars) =>
        Assert.Equal(
            dollars,
            TokenCost.PerMillion(Settings.Gpus(8), TwoDollars, TokensPerSecond.FromThousands(thousands)).Dollars,
            tolerance: 0.0005);   // half a unit of the last digit

    // The LMSYS report of 2025-07-20: of 128 H200 at USD 2.3, four nodes read 224 k tokens/s and twelve write 288 k: about USD 0.21 a million written.
    // By hand: 96 · 2.3 / 3600 / 288,000 · 1e6 = 0.2130.
    [Fact]
    public void Kimi_K2_on_128_H200()
    {
        var cost = TokenCost.PerMillion(Settings.Gpus(12 * 8), UsdPerGpuHour.FromDollars(2.3), TokensPerSecond.FromThousands(288));

        Assert.Equal(0.21, cost.Dollars, tolerance: 0.005);
    }

    // DeepSeek, 2025-03-01: USD 562,027 against 87,072: "545 %". By hand 474,955 / 87,072 = 5.4547; over the revenue 474,955 / 562,027 = 0.8451.
    [Fact]
    public void A_mark_up_of_545_percent_is_a_gross_margin_of_84_and_a_half()
    {
        var (revenue, cost) = (Usd.FromDollars(562_027), Usd.FromDollars(87_072));

        Assert.Equal(545, Profit.MarkUp(revenue, cost).Percent, tolerance: 0.5);
        Assert.Equal(84.5, Profit.GrossMargin(revenue, cost).Percent, tolerance: 0.05);
        Assert.Equal("545 %", Profit.MarkUp(revenue, cost).ToString());
    }

    // By hand: USD 2.50 for what costs 0.21 leaves 91.6 %; 0.30 at a price of 0.20 loses half of the price.
    [Theory]
    [InlineData(2.5, 0.21, 91.6)]
    [InlineData(0.2, 0.3, -50)]
    public void A_margin_may_be_a_loss(double price, double cost, double percent) =>
        Assert.Equal(
            percent,
            Profit.GrossMarginAt(UsdPerMillionTokens.FromDollars(price), UsdPerMillionTokens.FromDollars(cost)).Percent,
            tolerance: 0.05);

    // DeepSeek, 2025-03-01: 226.75 nodes on average, 278 at the peak: 81.6 %. By hand, two hours, one at the peak.
    [Fact]
    public void A_fleet_for_the_busiest_hour_idles_in_the_others()
    {
        Assert.Equal(0.816, Fleet.Utilization([278, 2 * 226.75 - 278]).Ratio, tolerance: 0.0005);
        Assert.Equal(1, Fleet.Utilization([5, 5, 5]).Ratio);
        // By hand: 0.300 / 0.816.
        Assert.Equal(0.368, TokenCost.AtUtilization(UsdPerMillionTokens.FromDollars(0.3), Fraction.FromRatio(0.816)).Dollars, tolerance: 0.0005);
    }

    // By hand: 8 · 2 · 24 = USD 384 a day buy 384 million tokens at USD 1; at an own cost of 0.25 a quarter of the capacity must be used.
    [Fact]
    public void Self_hosting_breaks_even()
    {
        Assert.Equal(384e6, SelfHosting.BreakEvenPerDay(Settings.Gpus(8), TwoDollars, UsdPerMillionTokens.FromDollars(1)).Count, tolerance: 1e-3);
        Assert.Equal(
            0.25,
            SelfHosting.BreakEvenUtilization(UsdPerMillionTokens.FromDollars(0.25), UsdPerMillionTokens.FromDollars(1)).Times,
            tolerance: 1e-12);
    }

    // By hand: H20 4.0 TB/s for USD 12,000 is 0.333 GB/s a dollar; H800 3.36 TB/s for 33,800 to 44,750 is 0.0994 to 0.0751: 3.35 to 4.44 times.
    // In arithmetic it is the other way: 148e12 / 12,000 = 12.33e9 against 989e12 / 33,800 = 29.26e9: 0.42 times.
    [Theory]
    [InlineData(33_800, 3.35)]
    [InlineData(44_750, 4.44)]
    public void A_dollar_buys_more_bandwidth_of_an_H20_than_of_an_H800(double price, double times)
    {
        var h20 = ChipValue.BandwidthPerDollar(BytesPerSecond.FromTerabytes(4), Usd.FromDollars(12_000));
        var h800 = ChipValue.BandwidthPerDollar(BytesPerSecond.FromTerabytes(3.36), Usd.FromDollars(price));

        Assert.Equal(times, h20 / h800, tolerance: 0.005);   // half a unit of the last digit
        Assert.Equal(
            0.42,
            ChipValue.SpeedPerDollar(FlopPerSecond.FromTera(148), Usd.FromDollars(12_000)) / ChipValue.SpeedPerDollar(FlopPerSecond.FromTera(989), Usd.FromDollars(33_800)),
            tolerance: 0.005);
    }

    [Fact]
    public void What_makes_no_token_has_no_cost() =>
        Assert.Equal(
            "throughput must be above zero, but was 0. What makes no token has no cost of a token.",
            Assert.Throws<ArgumentOutOfRangeException>(() => TokenCost.PerMillion(Settings.Gpus(8), TwoDollars, default)).Message);

    // By hand: 10 users, each a token every 0.02 s, get 500 tokens a second; a lone accelerator exchanges with none, four along two sides take a step more.
    [Fact]
    public void Speed_is_shared_and_an_exchange_needs_two()
    {
        var point = new ServingPoint(Gpus: 8, Batch: 10, SecondsPerToken: 0.02, Drafted: 0, OutputCost: default);

        Assert.Equal(500.0, point.Throughput.PerSecond, tolerance: 1e-10);   // one rounded division
        Assert.Equal(0.0, Settings.Latent.LatencySeconds(GpuCount.FromCount(1)));
        Assert.Equal(8e-6, Settings.Latent.LatencySeconds(GpuCount.FromCount(4)), tolerance: 1e-18);   // a rounding of numbers near 1e-5
        Assert.Equal(1.0, Settings.Dense70B.Sparsity.Times);
    }

    [Fact]
    public void What_would_divide_by_nothing_is_refused_by_name()
    {
        Assert.StartsWith("cost must be above zero, but was 0. A mark-up is a part of the cost.", Fault(() => Profit.MarkUp(Usd.FromDollars(1), default)), StringComparison.Ordinal);
        Assert.StartsWith("utilization must be above zero, but was 0. Unused capacity", Fault(() => TokenCost.AtUtilization(UsdPerMillionTokens.FromDollars(1), default)), StringComparison.Ordinal);
        Assert.StartsWith("batches must be above zero, but was 0. Someone must ask.", Fault(() => ParetoFront.Of(Settings.Of(Settings.Dense70B, Settings.H100, 1_000), [8], [])), StringComparison.Ordinal);

        static string Fault(Func<object> model) => Assert.Throws<ArgumentOutOfRangeException>(() => model()).Message;
    }

    // By hand: two GPUs cut along both sides exchange (√2 − 1) / √2 / √2 = 0.2071068 of all bytes each, at 5e10 bytes a second 4.142136 ps a byte; one exchanges
    // none. A cut matrix copies nothing.
    [Fact]
    public void Two_accelerators_exchange_and_copy_nothing()
    {
        var setting = Settings.Of(Settings.Dense70B, Settings.H800);

        Assert.Equal(4.142136e-12, StepTime.Of(setting.Model, setting, 2).SecondsPerSentByte, tolerance: 5e-19);   // the hand-worked digits
        Assert.Equal(0.0, StepTime.Of(setting.Model, setting, 1).SecondsPerSentByte);
        Assert.Equal(0.0, StepWork.Of(setting.Model, Parallelism.Tensor, context: 0, batch: 1, tokensEach: 1).CopiedBytes);
    }

    [Fact]
    public void Experts_weigh_their_bytes()
    {
        var model = Settings.DeepSeekV3 with { Weights = NumberFormat.BF16 };
        var need = MemoryNeed.Of(Settings.Of(model, Settings.H800) with { Parallelism = Parallelism.Expert });

        Assert.Equal(2 * model.RoutedParameters.Count, need.Shared);
        Assert.Equal(2 * (model.TotalParameters.Count - model.RoutedParameters.Count), need.Copied, tolerance: 1);   // a rounding of numbers near 1e12
    }
}
