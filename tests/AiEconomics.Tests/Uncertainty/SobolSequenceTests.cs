using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Tests.Uncertainty;

public class SobolSequenceTests
{
    // The first ten points of Joe and Kuo's own example in three dimensions, which they list in Gray-code order: point i is ours of index i ^ (i >> 1).
    [Fact]
    public void The_first_points_are_those_published()
    {
        double[][] published =
        [
            [0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625],
            [0.875, 0.875, 0.125], [0.625, 0.125, 0.875], [0.125, 0.625, 0.375], [0.1875, 0.3125, 0.9375], [0.6875, 0.8125, 0.4375],
        ];

        Assert.Equal(published, Enumerable.Range(0, 10).Select(i => Enumerable.Range(0, 3).Select(dimension => Plain(dimension, i ^ (i >> 1))).ToArray()));
    }

    // The last dimension against the generator of SciPy 1.10, scipy.stats.qmc.Sobol(1111, scramble=False), points 500 and 1001 counted from 0.
    [Fact]
    public void There_are_numbers_for_more_than_a_thousand_dimensions()
    {
        Assert.Equal(1111, DirectionNumbers.Dimensions);
        Assert.Equal(0.369140625, Plain(1110, 500 ^ (500 >> 1)));
        Assert.Equal(0.8701171875, Plain(1110, 1001 ^ (1001 >> 1)));
        Assert.Equal(0.6708984375, Plain(699, 1001 ^ (1001 >> 1)));
    }

    [Fact]
    public void Too_many_inputs_are_refused_in_words() =>
        Assert.StartsWith(
            "Sobol points have at most 1111 inputs here, but the model has more; use Points.MonteCarlo.",
            Assert.Throws<ArgumentOutOfRangeException>(() => DirectionNumbers.Of(1111)).Message, StringComparison.Ordinal);

    // A digital net keeps one point in each of 2^m equal intervals of every dimension, however it is scrambled.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(700)]
    public void Scrambled_points_lie_one_to_an_interval(int dimension)
    {
        const int points = 4096;
        var keys = Enumerable.Range(0, dimension + 1).Select(key => $"x{key}").ToList();
        var source = new SobolSource(keys, seed: 7, points, replicate: 3);
        var shares = new double[points];
        for (var block = 0; block < points / Block.Size; block++)
        {
            source.Fill(dimension, block, shares.AsSpan(block * Block.Size, Block.Size));
        }

        Assert.Equal(Enumerable.Range(0, points), shares.Select(share => (int)(share * points)).Order());
    }

    private static double Plain(int dimension, int index)
    {
        var directions = Scramble.None(dimension).Directions;
        var bits = 0UL;
        for (var bit = 0; index >> bit != 0; bit++)
        {
            bits ^= (index >> bit & 1) == 1 ? directions[bit] : 0;
        }

        return bits / Math.Pow(2, 64);
    }
}
