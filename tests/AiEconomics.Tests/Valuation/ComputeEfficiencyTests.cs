using AiEconomics.Units;
using AiEconomics.Valuation;

namespace AiEconomics.Tests.Valuation;

public class ComputeEfficiencyTests
{
    private static readonly Usd OpenAi = Usd.FromBillions(500);
    private static readonly Usd Moonshot = Usd.FromBillions(3.3);

    // By hand: 500e9 / 1e6 = 500,000; 3.3e9 / 500,000 = 6,600. With the article's 100,000 GPUs ten times that, and 660.
    [Theory]
    [InlineData(1e6, 500_000, 6_600)]
    [InlineData(1e5, 5_000_000, 660)]
    public void The_count_of_the_rival_s_GPUs_decides_who_is_the_better(double gpus, double perGpu, double breakEven)
    {
        var rival = ComputeEfficiency.PerGpu(OpenAi, GpuCount.FromCount(gpus));

        Assert.Equal(perGpu, rival.Dollars, tolerance: 1e-6);   // rounding of a double
        Assert.Equal(breakEven, ComputeEfficiency.BreakEvenGpus(Moonshot, rival).Count, tolerance: 1e-9);   // rounding of a double
    }

    // By hand: 500 / 1,400.
    [Fact]
    public void A_dollar_of_value_stands_over_a_dollar_of_capital() =>
        Assert.Equal(0.35714, ComputeEfficiency.PerCapital(OpenAi, Usd.FromBillions(1400)).Times, tolerance: 5e-6);   // hand work

    // By hand: 3.0318e24 / 8.64e19 = 35,090.3 days; 3.3e9 over them is 94,043.
    [Fact]
    public void Value_over_the_compute_of_a_run() =>
        Assert.Equal(94_043, ComputeEfficiency.PerTrainingCompute(Moonshot, Flop.FromOperations(3.0318e24)).Dollars, tolerance: 1);   // hand work

    // DeepSeek's day: 562,027 dollars on 226.75 · 8 = 1,814 GPUs. By hand: over 1,814 · 24 = 43,536 hours it is 12.909; a year is 365.25 such days.
    [Fact]
    public void Revenue_of_a_GPU_hour() =>
        Assert.Equal(
            12.909, ComputeEfficiency.RevenuePerGpuHour(Usd.FromDollars(562_027 * 365.25), GpuCount.FromCount(1_814)).Dollars, tolerance: 5e-4);   // hand work

    // By hand: one GPU of a petaFLOP/s at half use delivers 365.25 / 2 = 182.625 petaFLOP/s-days a year; 36,525 dollars over them are 200.
    [Fact]
    public void Half_the_use_looks_twice_as_efficient()
    {
        Usd revenue = Usd.FromDollars(36_525);
        UsdPerPetaflopDay At(double percent) => ComputeEfficiency.RevenuePerDelivered(
            revenue, GpuCount.FromCount(1), FlopPerSecond.FromPerSecond(1e15), Fraction.FromPercent(percent));

        Assert.Equal(200, At(50).Dollars, tolerance: 1e-9);   // rounding of a double
        Assert.Equal(2, At(50) / At(100), tolerance: 1e-12);   // rounding of a double
    }

    [Fact]
    public void Rankings_may_turn_each_other_round()
    {
        var byValue = Ranking.Of<UsdPerPerson>(
            "value for each person", ("OpenAI", UsdPerPerson.FromDollars(111e6)), ("Moonshot AI", UsdPerPerson.FromDollars(16.5e6)), ("DeepSeek", null));
        var byPrice = Ranking.Of<Ratio>("cheapness", ("OpenAI", Ratio.FromTimes(1)), ("DeepSeek", Ratio.FromTimes(9)), ("Moonshot AI", Ratio.FromTimes(4)));

        Assert.Equal("value for each person: OpenAI, Moonshot AI", byValue.ToString());
        Assert.Equal("cheapness: DeepSeek, Moonshot AI, OpenAI", byPrice.ToString());
        Assert.Equal([("OpenAI", "Moonshot AI")], byValue.ReversedBy(byPrice));
        Assert.Equal([("Moonshot AI", "OpenAI")], byPrice.ReversedBy(byValue));
        Assert.Empty(byPrice.ReversedBy(byPrice));
    }

    [Fact]
    public void Bad_input_is_one_sentence()
    {
        Assert.Equal(
            "gpus must be above zero, but was 0. A firm without GPUs has no value for each of them.",
            Assert.Throws<ArgumentOutOfRangeException>(() => ComputeEfficiency.PerGpu(OpenAi, default)).Message);
        Assert.Equal(
            "capital must be above zero, but was 0. Nothing is no capital to compare with.",
            Assert.Throws<ArgumentOutOfRangeException>(() => ComputeEfficiency.PerCapital(OpenAi, default)).Message);
        Assert.Equal(
            "A ranking by value needs two firms with a value, but has 1.",
            Assert.Throws<ArgumentException>(() => Ranking.Of<Ratio>("value", ("OpenAI", Ratio.FromTimes(1)), ("DeepSeek", null))).Message);
        Assert.Equal(
            "Each firm is ranked once, but 'OpenAI' stands there 2 times.",
            Assert.Throws<ArgumentException>(() => Ranking.Of<Ratio>("value", ("OpenAI", Ratio.FromTimes(1)), ("OpenAI", Ratio.FromTimes(2)))).Message);
        Assert.Equal("A blank needs its reason: say why it is not measured.", Assert.Throws<ArgumentException>(() => new NotMeasured(" ")).Message);
    }
}
