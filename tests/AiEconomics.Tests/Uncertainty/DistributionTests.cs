using AiEconomics.Uncertainty;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Uncertainty;

public class DistributionTests
{
    public static TheoryData<Distribution> All() =>
    [
        Distribution.LogNormal(1, 4), Distribution.Normal(-2, 3), Distribution.LogitNormal(0.1, 0.6), Distribution.Beta(0.1, 0.6),
        Distribution.BetaWith(2, 5), Distribution.BetaWith(0.5, 0.5), Distribution.Uniform(-1, 2), Distribution.Triangular(0, 1, 4), Distribution.Pert(0, 1, 4),
        Distribution.Discrete((1, 0.2), (3, 0.5), (7, 0.3)), Distribution.Empirical(3, 1, 4, 1, 5, 9, 2, 6), Distribution.Point(2.5),
        Distribution.Mixture((Distribution.Normal(0, 1), 0.3), (Distribution.LogNormal(5, 9), 0.7)), Distribution.LogNormal(1, 4).Truncated(1, 3),
    ];

    // The largest gap between the distribution of n draws and the stated one, √n times as large, passes 2.2 once in 8,000 (Kolmogorov).
    [Theory]
    [MemberData(nameof(All))]
    public void Draws_follow_the_distribution(Distribution distribution)
    {
        const int count = 200_000;
        var draws = Input.Of("d", distribution).Draws(count);
        Array.Sort(draws);
        var gap = 0.0;
        for (var index = 0; index < count; index++)
        {
            if (index + 1 == count || draws[index + 1] > draws[index])
            {
                gap = Math.Max(gap, Math.Abs(distribution.Cumulative(draws[index]) - (index + 1.0) / count));
            }
        }

        Assert.InRange(gap * Math.Sqrt(count), 0, 2.2);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_quantile_is_the_least_value_with_so_much_at_or_below(Distribution distribution) =>
        Gen.Double[0.001, 0.999].Sample(share =>
        {
            var value = distribution.Quantile(share);
            var step = 1e-6 * Math.Max(1, Math.Abs(value));
            return distribution.Cumulative(value + step) >= share - 1e-9 && distribution.Cumulative(value - step) <= share + 1e-9;
        }, iter: 300);

    [Theory]
    [MemberData(nameof(All))]
    public void Values_made_from_normal_numbers_rise_with_them(Distribution distribution)
    {
        var values = Enumerable.Range(-30, 61).Select(step => distribution.AtNormal(step / 10.0)).ToList();

        Assert.Equal(values.Order(), values);
        Assert.Equal(distribution.Median, values[30], tolerance: 1e-9 * Math.Max(1, Math.Abs(distribution.Median)));
    }

    [Fact]
    public void Low_and_high_are_the_fifth_and_ninety_fifth_percentile()
    {
        foreach (var distribution in (Distribution[])[Distribution.LogNormal(0.2, 0.7), Distribution.Normal(0.2, 0.7), Distribution.LogitNormal(0.2, 0.7), Distribution.Beta(0.2, 0.7)])
        {
            Assert.Equal(0.2, distribution.Quantile(0.05), tolerance: 1e-7);   // the grid of the beta quantile
            Assert.Equal(0.7, distribution.Quantile(0.95), tolerance: 1e-7);
        }
    }

    // By hand: shapes 1 + 4·(1-0)/4 = 2 and 1 + 4·(4-1)/4 = 4; the mean is 0 + 4 · 2/6 = 4/3 = (0 + 4·1 + 4)/6.
    // Its deviation is 4·√(2·4/(36·7)) = 0.713, so five standard errors over 200,000 draws are 0.008.
    [Fact]
    public void The_mean_of_a_PERT_is_that_of_its_rule() =>
        Assert.Equal(4.0 / 3, Input.Pert("p", 0, 1, 4).Summary(200_000).Mean, tolerance: 0.008);

    // ln φ(1) = −1/2 − ln √(2π) = −1.418939, less the logarithm of the deviation: a normal one of 2, and for factors and odds one of 1, as e^1.644854
    // is their 95th percentile.
    [Fact]
    public void The_density_one_deviation_from_the_middle_is_that_of_a_normal_number()
    {
        var high = Math.Exp(1.6448536269514722);

        Assert.Equal(-1.418939 - Math.Log(2), Distribution.NormalWith(3, 2).LogDensity(5), tolerance: 1e-6);   // the digits above
        Assert.Equal(-1.418939, Distribution.LogNormal(1 / high, high).LogDensity(Math.E), tolerance: 1e-6);
        Assert.Equal(-1.418939, Distribution.LogitNormal(1 / (1 + high), high / (1 + high)).LogDensity(Math.E / (1 + Math.E)), tolerance: 1e-6);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(1.5)]
    public void Nothing_of_a_fraction_lies_at_or_beyond_its_ends(double value)
    {
        Assert.Equal(double.NegativeInfinity, Distribution.LogitNormal(0.1, 0.6).LogDensity(value));
        Assert.Equal(value <= 0 ? 0 : 1, Distribution.LogitNormal(0.1, 0.6).Cumulative(value));
    }

    // A quantity that may be negative is normal: the middle of -1 and 3 is 1, and of 1 and 4 as factors 2.
    [Fact]
    public void An_interval_is_normal_where_its_low_end_is_not_above_zero()
    {
        Assert.Equal(1, Input.Interval("profit", Usd.FromDollars(-1), Usd.FromDollars(3)).Tornado().Middle.Dollars, tolerance: 1e-9);   // rounding of a logarithm
        Assert.Equal(2, Input.Interval("cost", Usd.FromDollars(1), Usd.FromDollars(4)).Tornado().Middle.Dollars, tolerance: 1e-9);
    }

    // Equal lists have equal codes; a code that did not look at the items would make all lists one.
    [Fact]
    public void Distributions_of_other_numbers_have_other_hash_codes()
    {
        Assert.Equal(Distribution.Empirical(1, 2).GetHashCode(), Distribution.Empirical(2, 1).GetHashCode());   // both in order
        Assert.NotEqual(Distribution.Empirical(1, 2).GetHashCode(), Distribution.Empirical(1, 3).GetHashCode());
    }

    [Fact]
    public void Distributions_of_equal_numbers_are_equal()
    {
        foreach (var (first, second) in All().Select(row => row.Data).Zip(All().Select(row => row.Data)))
        {
            Assert.Equal(first, second);
        }

        Assert.NotEqual(Distribution.LogNormal(1, 4), Distribution.LogNormal(1, 5));
        Assert.NotEqual(Distribution.Discrete((1, 0.2), (3, 0.5)), Distribution.Discrete((1, 0.2), (3, 0.6)));
    }
}
