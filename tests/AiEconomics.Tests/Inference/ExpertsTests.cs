using AiEconomics.Inference;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Inference;

public class ExpertsTests
{
    // By hand for the first: 1 − (47/48)^32 = 1 − e^(−32 · 0.021053) = 1 − 0.50977 = 49.0 %. Kimi K2 has S = 48, DeepSeek-V3 S = 32.
    [Theory]
    [InlineData(48, 32, 49)]
    [InlineData(48, 64, 74)]
    [InlineData(48, 128, 93)]
    [InlineData(48, 256, 99.5)]
    [InlineData(32, 32, 64)]
    [InlineData(32, 64, 87)]
    [InlineData(32, 128, 98)]
    public void A_batch_touches_most_experts(double sparsity, double batch, double percent) =>
        Assert.Equal(percent, Experts.Touched(Ratio.FromTimes(sparsity), Tokens.FromCount(batch)).Percent, tolerance: 0.5);   // printed in whole percent

    [Fact]
    public void One_token_touches_its_own_and_a_dense_model_is_read_whole()
    {
        Assert.Equal(1.0 / 48, Experts.Touched(Ratio.FromTimes(48), Tokens.FromCount(1)).Ratio, tolerance: 1e-15);
        Assert.Equal(1, Experts.Touched(Ratio.FromTimes(1), Tokens.FromCount(1)).Ratio);
    }

    [Fact]
    public void More_tokens_touch_more_experts() =>
        Gen.Select(Gen.Double[1, 100], Gen.Double[0, 1e4], Gen.Double[0, 1e3]).Sample((sparsity, batch, more) =>
            Experts.Touched(Ratio.FromTimes(sparsity), Tokens.FromCount(batch)) <= Experts.Touched(Ratio.FromTimes(sparsity), Tokens.FromCount(batch + more)));

    // By hand: (1000 − 100) · 20 / 19 = 947.37; the rest of 52.63 and a twentieth of it, 47.37, are the 100 active ones.
    [Fact]
    public void Total_active_and_sparsity_give_the_parameters_in_experts() =>
        Assert.Equal(
            947.37,
            Experts.Routed(Parameters.FromBillions(1_000), Parameters.FromBillions(100), Ratio.FromTimes(20)).Billions,
            tolerance: 0.005);   // the hand-worked digits

    [Fact]
    public void A_dense_model_has_no_experts() =>
        Assert.Equal(default, Experts.Routed(Parameters.FromBillions(70), Parameters.FromBillions(70), Ratio.FromTimes(1)));

    // By hand: 900 · 2 / 1 = 1,800 of 1,000.
    [Fact]
    public void Contradictions_are_named()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            Experts.Routed(Parameters.FromCount(1_000), Parameters.FromCount(100), Ratio.FromTimes(2)));

        Assert.Equal("routed must lie in [0, 1000], but was 1800. Total, active and sparsity contradict each other.", error.Message);
    }
}
