using AiEconomics.Uncertainty.Sampling;
using MathNet.Numerics.Statistics;

namespace AiEconomics.Tests.Uncertainty;

public class StreamTests
{
    private const int Count = 1 << 20;

    [Fact]
    public void Shares_fill_a_thousand_classes_evenly()
    {
        var counts = new int[1000];
        foreach (var share in Shares("even", 1))
        {
            counts[(int)(share * counts.Length)]++;
        }

        var expected = (double)Count / counts.Length;
        var chiSquared = counts.Sum(count => (count - expected) * (count - expected) / expected);

        // Chi-squared with 999 degrees of freedom: mean 999, deviation √1998 = 44.7; five of them.
        Assert.InRange(chiSquared, 999 - 224, 999 + 224);
    }

    // A correlation over n pairs has the standard error 1/√n = 0.001; five of them.
    [Theory]
    [InlineData("a", 1, "b", 1)]
    [InlineData("a", 1, "a", 2)]
    [InlineData("x1", 1, "x2", 1)]
    [InlineData("key", 1, "key (second sample)", 1)]
    public void Streams_of_other_names_and_seeds_are_uncorrelated(string first, int firstSeed, string second, int secondSeed) =>
        Assert.InRange(Correlation.Pearson(Shares(first, firstSeed), Shares(second, secondSeed)), -0.005, 0.005);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(Block.Size)]
    public void A_stream_is_uncorrelated_with_itself_further_on(int lag)
    {
        var shares = Shares("lag", 1);

        Assert.InRange(Correlation.Pearson(shares[..^lag], shares[lag..]), -0.005, 0.005);
    }

    [Fact]
    public void Shares_stay_strictly_inside_zero_and_one()
    {
        Assert.Equal(1.0 / (1L << 53), Block.ToUniform(System.Runtime.Intrinsics.Vector256<ulong>.Zero)[0]);
        Assert.Equal(1 - 1.0 / (1L << 53), Block.ToUniform(System.Runtime.Intrinsics.Vector256<ulong>.AllBitsSet)[0]);
    }

    private static double[] Shares(string key, int seed)
    {
        var source = new StreamSource([key], seed);
        var shares = new double[Count];
        for (var block = 0; block < Count / Block.Size; block++)
        {
            source.Fill(0, block, shares.AsSpan(block * Block.Size, Block.Size));
        }

        return shares;
    }
}
