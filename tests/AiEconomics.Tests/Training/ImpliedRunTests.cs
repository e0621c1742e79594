using AiEconomics.Training;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Training;

public class ImpliedRunTests
{
    private static readonly FlopPerSecond H800 = FlopPerSecond.FromTera(989.4);

    // DeepSeek-V3 report, Table 1: 5.576e6 for 2.788e6 h is the rent of 2 that it assumes.
    [Fact]
    public void DeepSeek_V3_implies_its_rent() =>
        Assert.Equal(2, ImpliedRun.Rent(Usd.FromMillions(5.576), GpuHours.FromMillions(2.788)).Dollars, tolerance: 1e-12);

    // By hand: 3.0318e24 / (6 · 32.6e9) = 15.5e12, and / (6 · 15.5e12) = 32.6e9.
    [Fact]
    public void Compute_gives_back_tokens_and_parameters()
    {
        var compute = Flop.FromOperations(3.0318e24);

        Assert.Equal(15.5, ImpliedRun.Tokens(compute, Parameters.FromBillions(32.6)).Trillions, tolerance: 1e-9);
        Assert.Equal(32.6, ImpliedRun.ActiveParameters(compute, Tokens.FromTrillions(15.5)).Billions, tolerance: 1e-9);
    }

    [Fact]
    public void A_budget_buys_the_compute_that_costs_it() =>
        Gen.Select(Gen.Double[0.05, 1], Gen.Double[0.5, 10]).Sample((share, dollars) =>
        {
            var (utilization, rent) = (Fraction.FromRatio(share), UsdPerGpuHour.FromDollars(dollars));
            var compute = ImpliedRun.Compute(Usd.FromMillions(4.6), H800, utilization, rent);

            return Math.Abs(TrainingRun.Cost(compute, H800, utilization, rent).Millions / 4.6 - 1) < 1e-12;
        });

    [Fact]
    public void Counts_in_billions_by_slip_are_named()
    {
        static string Message(Action act) => Assert.Throws<ArgumentOutOfRangeException>(act).Message;
        var (parameters, tokens) = (Parameters.FromBillions(32.6), Tokens.FromTrillions(15.5));

        Assert.Equal(
            "activeParameters must be at least 100000, but was 32.6. For 32.6 billion write Parameters.FromBillions(32.6).",
            Message(() => TrainingRun.Compute(Parameters.FromCount(32.6), tokens)));
        Assert.Equal(
            "tokens must be at least 100000, but was 15500. For 15500 billion write Tokens.FromBillions(15500).",
            Message(() => TrainingRun.Compute(parameters, Tokens.FromCount(15_500))));
        Assert.StartsWith(
            "tokens must be at least 100000", Message(() => ImpliedRun.ActiveParameters(Flop.FromOperations(1), Tokens.FromCount(1))), StringComparison.Ordinal);
        Assert.Equal(
            "activeParameters must be above zero, but was 0. A model has parameters.",
            Message(() => ImpliedRun.Tokens(Flop.FromOperations(1), default)));
        Assert.Equal("time must be above zero, but was 0. A run takes time.", Message(() => ImpliedRun.Rent(Usd.FromMillions(1), default)));
    }

    [Fact]
    public void A_chip_has_the_peaks_and_the_date_that_it_has()
    {
        // Epoch AI's chip table: A100 SXM4 40 GB, released 2020-05-14, 312e12 in FP16/BF16 and 156e12 in TF32, nothing in FP8.
        var chip = new TrainingChip(
            "A100 SXM4 40 GB",
            new(2020, 5, 14),
            new Dictionary<NumberFormat, FlopPerSecond>
            {
                [NumberFormat.BF16] = FlopPerSecond.FromTera(312),
                [NumberFormat.TF32] = FlopPerSecond.FromTera(156),
            });

        Assert.Equal(312, chip.Peak(NumberFormat.BF16).Tera);
        Assert.Equal(1, chip.AgeAt(new DateOnly(2020, 5, 14).AddDays(365)).Count, tolerance: 0.001);   // a year of 365 days is 0.9993
        Assert.Equal(
            "A100 SXM4 40 GB has no peak in FP8; it has TF32, BF16. Take one of these, or another chip.",
            Assert.Throws<ArgumentException>(() => chip.Peak(NumberFormat.FP8)).Message);
        Assert.Equal(
            "A run on A100 SXM4 40 GB must start on 2020-05-14 or later, the chip's release, but was dated 2019-10-01. Is the date the model's, or the chip a later one?",
            Assert.Throws<ArgumentException>(() => chip.AgeAt(new(2019, 10, 1))).Message);
        Assert.Equal(
            "Chip 'any' must have a peak at one format at least, but has none.",
            Assert.Throws<ArgumentException>(() => new TrainingChip("any", default, new Dictionary<NumberFormat, FlopPerSecond>())).Message);
    }
}
