using AiEconomics.Inference;
using AiEconomics.Units;

namespace AiEconomics.Tests.Inference;

public class RooflineTests
{
    // By hand: 989 / 3.36 = 294.3; 1,979 / 3.36 = 589.0; 989.5 / 4.8 = 206.1; 148 / 4.0 = 37.0.
    [Theory]
    [InlineData(989, 3.36, 294.3)]
    [InlineData(1_979, 3.36, 589.0)]
    [InlineData(989.5, 4.8, 206.1)]
    [InlineData(148, 4.0, 37.0)]
    public void Ridge_points_of_H800_H200_and_H20(double tera, double terabytes, double operationsPerByte) =>
        Assert.Equal(
            operationsPerByte,
            Roofline.RidgePoint(FlopPerSecond.FromTera(tera), BytesPerSecond.FromTerabytes(terabytes)).Times,
            tolerance: 0.05);   // the hand-worked digits

    // By hand: 294.3 / 2 · 2 bytes · 48 = 14,126 tokens for Kimi K2; 147 · 2 for a dense model.
    [Fact]
    public void A_sparse_model_needs_a_batch_of_thousands()
    {
        var ridge = Ratio.FromTimes(294.3);

        Assert.Equal(14_126, Roofline.ComputeBoundBatch(ridge, NumberFormat.BF16, Ratio.FromTimes(48)).Count, tolerance: 0.5);
        Assert.Equal(294.3, Roofline.ComputeBoundBatch(ridge, NumberFormat.BF16, Ratio.FromTimes(1)).Count, tolerance: 1e-9);
    }

    // By hand: 3.3e12 bytes take 1 s at 3.3 TB/s; 1e15 operations take 1 s, 2e15 take 2 s at 1e15 a second.
    [Theory]
    [InlineData(1e15, 1)]
    [InlineData(2e15, 2)]
    [InlineData(0, 1)]
    public void The_slower_of_the_two_counts(double operations, double seconds) =>
        Assert.Equal(
            seconds,
            Roofline.Seconds(Bytes.FromCount(3.3e12), Flop.FromOperations(operations), Settings.H100.Bandwidth, Settings.H100.Bf16Peak),
            tolerance: 1e-12);
}
