using AiEconomics.Scaling;
using AiEconomics.Units;

namespace AiEconomics.Tests.Scaling;

public class GainTests
{
    // Moonlight's report, Table 3.
    private static readonly LossCurve Muon = new(2.506, 0.052);
    private static readonly LossCurve AdamW = new(2.608, 0.054);

    // Kimi K2's report, §2.3: sparsity 48 needs 1.69, 1.39 and 1.15 times less than 8, 16 and 32.
    private static readonly (double, Ratio)[] Measured = [(8, Ratio.FromTimes(1.69)), (16, Ratio.FromTimes(1.39)), (32, Ratio.FromTimes(1.15)), (48, Ratio.FromTimes(1))];

    // By hand: (2.506/2.608)^(1/0.052) = exp(-0.039896/0.052) = exp(-0.76723) = 0.46430; times C^(0.054/0.052 - 1) = C^0.0384615:
    // 18: 0.5189; 34,700: 0.6941, so 1.441 times.
    [Theory]
    [InlineData(1, 0.4643)]
    [InlineData(18, 0.5189)]
    [InlineData(34_700, 0.6941)]
    public void Muons_share_of_the_compute_grows_with_scale(double petaflopDays, double share) =>
        Assert.Equal(share, OptimizerGain.ComputeShare(Flop.FromPetaflopDays(petaflopDays), Muon, AdamW).Times, tolerance: 1e-4);   // hand work of four digits

    [Fact]
    public void Both_reach_the_same_loss()
    {
        var compute = Flop.FromPetaflopDays(100);
        var share = OptimizerGain.ComputeShare(compute, Muon, AdamW).Times;

        Assert.Equal(AdamW.Loss(compute), Muon.Loss(Flop.FromPetaflopDays(100 * share)), tolerance: 1e-12);   // rounding of a double
    }

    // By hand: 34,700 over 4.05 is 8,568, 3.933 decades.
    [Fact]
    public void Extrapolation_counts_decades_beyond_what_was_measured()
    {
        Assert.Equal(3.933, OptimizerGain.ExtrapolationDecades(Flop.FromPetaflopDays(34_700), Flop.FromPetaflopDays(4.05)), tolerance: 0.001);   // hand work of four digits
        Assert.Equal(0, OptimizerGain.ExtrapolationDecades(Flop.FromPetaflopDays(1), Flop.FromPetaflopDays(4.05)));
    }

    // By hand: ln share = ln(k₁/k₂)/x₁ + (x₂/x₁ - 1) ln C, ln 34,700 = 10.4545.
    // Low: k₁ 2.5055, k₂ 2.6085, x₁ 0.0525, x₂ 0.0535: -0.040287/0.0525 + 0.019048 · 10.4545 = -0.76737 + 0.19914 = -0.56823: 0.5665.
    // High: k₁ 2.5065, k₂ 2.6075, x₁ 0.0515, x₂ 0.0545: -0.039502/0.0515 + 0.058252 · 10.4545 = -0.76703 + 0.60900 = -0.15803: 0.8538.
    [Fact]
    public void Rounding_of_the_printed_curves_alone_leaves_the_share_at_K2s_scale_between_57_and_85_percent()
    {
        var range = OptimizerGain.RoundingRange(Flop.FromPetaflopDays(34_700), Muon, AdamW, decimals: 3);

        Assert.Equal(0.5665, range.Low.Times, tolerance: 5e-4);   // hand work of five digits in an exponent
        Assert.Equal(0.8538, range.High!.Value.Times, tolerance: 5e-4);
    }

    // By hand: 1 / 0.6941 = 1.4407.
    [Fact]
    public void The_gain_is_the_inverse_of_the_share() =>
        Assert.Equal(1.4407, OptimizerGain.Gain(Flop.FromPetaflopDays(34_700), Muon, AdamW).Times, tolerance: 5e-4);   // hand work of four digits

    // By hand: (ln 0.5 + 0.76723) / 0.0384615 = 0.074083 / 0.0384615 = 1.92616, and e to that is 6.863.
    [Fact]
    public void Muon_halves_the_compute_up_to_seven_PFLOP_days() =>
        Assert.Equal(6.863, OptimizerGain.ComputeAt(Ratio.FromTimes(0.5), Muon, AdamW).PetaflopDays, tolerance: 0.005);   // the fifth digit of 0.76723 moves the third here

    [Fact]
    public void The_share_at_the_compute_of_a_share_is_that_share() =>
        CsCheck.Check.Sample(CsCheck.Gen.Double[0.3, 1.2], share =>
            Math.Abs(OptimizerGain.ComputeShare(OptimizerGain.ComputeAt(Ratio.FromTimes(share), Muon, AdamW), Muon, AdamW).Times - share) < 1e-9);   // powers of nearly equal exponents

    [Fact]
    public void Curves_of_one_exponent_have_no_such_compute() => Assert.Equal(
        "difference of the exponents must be above zero, but was 0. With equal exponents the share is the same at every compute.",
        Assert.Throws<ArgumentOutOfRangeException>(() => OptimizerGain.ComputeAt(Ratio.FromTimes(0.5), Muon, new(2.608, 0.052))).Message);

    // By hand: half of the logarithm of four is that of two.
    [Theory]
    [InlineData(4, 0.5, 2)]
    [InlineData(4, 0, 1)]
    [InlineData(4, 1, 4)]
    public void A_part_of_a_gain_is_a_part_of_its_logarithm(double gain, double part, double left) =>
        Assert.Equal(left, OptimizerGain.Holding(Ratio.FromTimes(gain), Fraction.FromRatio(part)).Times, tolerance: 1e-12);   // rounding of a double

    [Theory]
    [InlineData(8, 1.69)]
    [InlineData(16, 1.39)]
    [InlineData(32, 1.15)]
    [InlineData(48, 1)]
    [InlineData(11.313708, 1.53268)]   // by hand: √(8 · 16), so √(1.69 · 1.39)
    public void Sparsity_saves_as_measured_and_in_between_on_a_straight_line_of_logarithms(double sparsity, double times) =>
        Assert.Equal(times, SparsityGain.Compute(sparsity, Measured).Times, tolerance: 1e-5);   // hand work of six digits

    [Fact]
    public void Beyond_the_measured_sparsities_nothing_is_said() => Assert.Equal(
        "sparsity must lie in [8, 48], but was 64. Beyond the measured sparsities nothing is known.",
        Assert.Throws<ArgumentOutOfRangeException>(() => SparsityGain.Compute(64, Measured)).Message);

    // By hand: 32.6e9 · 1.69 = 55.094e9.
    [Fact]
    public void A_less_sparse_model_needs_more_active_parameters() =>
        Assert.Equal(55.094, SparsityGain.EffectiveParameters(Parameters.FromBillions(32.6), Ratio.FromTimes(1.69)).Billions, tolerance: 1e-9);   // exact but for rounding

    [Fact]
    public void A_curve_has_no_loss_without_compute() => Assert.StartsWith(
        "compute.PetaflopDays must be above zero, but was 0.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new LossCurve(2, 0.1).Loss(default)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Distance_and_loss_need_compute_and_parameters()
    {
        Assert.StartsWith("compute.Operations must be above zero, but was 0.", Fault(() => OptimizerGain.ExtrapolationDecades(default, Flop.FromPetaflopDays(1))), StringComparison.Ordinal);
        Assert.StartsWith("model.Parameters.Count must be above zero, but was 0.", Fault(() => new ParametricLaw(1.8, 482, 2085, 0.35, 0.37).Loss(new(default, Tokens.FromBillions(1)))), StringComparison.Ordinal);

        static string Fault(Func<object> model) => Assert.Throws<ArgumentOutOfRangeException>(() => model()).Message;
    }
}
