using AiEconomics.Uncertainty;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Uncertainty;

public class UncertainTests
{
    private static readonly Uncertain<double> Price = Input.LogNormal("h800.rent", low: 1.5, high: 2.5);
    private static readonly Uncertain<double> Standard = Input.Of("x", Distribution.NormalWith(0, 1));

    [Fact]
    public void Nine_draws_in_ten_lie_between_the_stated_limits()
    {
        var inside = Price.Draws(count: 100_000, seed: 1).Count(draw => draw is >= 1.5 and <= 2.5) / 100_000.0;

        Assert.Equal(0.90, inside, tolerance: 0.005);   // five standard errors of a share of 0.9 in 100,000 draws
    }

    [Fact]
    public void Adding_another_input_leaves_the_draws_of_the_first_unchanged()
    {
        var alone = Price.Draws(count: 3000, seed: 1);
        var beside = (from b in Input.LogNormal("hours", 2e6, 4e6) from a in Price select a + 0 * b).Draws(count: 3000, seed: 1);

        Assert.Equal(alone, beside);
    }

    [Fact]
    public void An_input_added_last_leaves_Sobol_points_of_the_others_unchanged()
    {
        var alone = Price.Draws(count: 4096, seed: 1, Points.Sobol);
        var beside = (from a in Price from b in Input.LogNormal("hours", 2e6, 4e6) select a + 0 * b).Draws(count: 4096, seed: 1, Points.Sobol);

        Assert.Equal(alone, beside);
    }

    [Fact]
    public void A_value_less_itself_is_exactly_zero_and_over_itself_exactly_one()
    {
        Assert.All((from a in Price from b in Price select a - b).Draws(1000), draw => Assert.Equal(0.0, draw));
        Assert.All((Price / Price).Draws(1000), draw => Assert.Equal(1.0, draw));
    }

    // The mean of x² is the variance plus the squared mean: 1. Two separate draws multiplied would give 0. The variance of x² is 2,
    // so the standard error over a million draws is 0.0014; the tolerance is five of them.
    [Fact]
    public void The_square_of_a_standard_normal_has_mean_one() =>
        Assert.Equal(1.0, (from x in Standard select x * x).Summary(1_000_000).Mean, tolerance: 0.007);

    [Theory]
    [InlineData(Points.MonteCarlo)]
    [InlineData(Points.Sobol)]
    public void One_thread_and_many_give_the_same_digits(Points points)
    {
        var cost = from a in Price from b in Input.LogNormal("hours", 2e6, 4e6) select a * b;

        Assert.Equal(cost.Summary(300_000, points: points, threads: 1), cost.Summary(300_000, points: points, threads: 7));
    }

    [Fact]
    public void More_draws_begin_with_the_fewer() =>
        Assert.Equal(Price.Draws(1500), Price.Draws(5000)[..1500]);

    [Fact]
    public void Another_seed_and_another_name_give_other_draws()
    {
        var draws = Price.Draws(100);

        Assert.Empty(draws.Intersect(Price.Draws(100, seed: 2)));
        Assert.Empty(draws.Intersect(Input.LogNormal("a100.rent", 1.5, 2.5).Draws(100)));
    }

    // A shift, a scale and any rising function move quantiles as they move values: exactly, because the draws are the same.
    [Fact]
    public void Quantiles_follow_shift_scale_and_rising_functions() =>
        Gen.Select(Gen.Double[-5, 5], Gen.Double[0.1, 5], Gen.Int[1, 1000]).Sample((shift, scale, seed) =>
        {
            // 2,001 draws put the 5th, 50th and 95th percentile on draws 100, 1000 and 1900: no interpolation comes between.
            var plain = Standard.Summary(2001, seed);
            var moved = (from x in Standard select x * scale + shift).Summary(2001, seed);
            var bent = (from x in Standard select x * x * x).Summary(2001, seed);

            return moved.Median == plain.Median * scale + shift
                && moved.High == plain.High * scale + shift
                && bent.Low == plain.Low * plain.Low * plain.Low;
        }, iter: 20);

    [Fact]
    public void An_uncertain_cost_is_still_money()
    {
        var cost =
            from time in Input.Interval("time", GpuHours.FromMillions(2), GpuHours.FromMillions(3))
            from rent in Input.Interval("rent", UsdPerGpuHour.FromDollars(1.5), UsdPerGpuHour.FromDollars(2.5))
            select time * rent;

        Usd median = cost.Summary().Median;

        // The median of a product of log-normals is the product of the medians: √(2·3) · √(1.5·2.5) = 2.4495 · 1.9365 = 4.743.
        // The log deviation is √(0.4055² + 0.5108²)/3.29 = 0.198, so the median's error over 100,000 draws is 1.25 · 0.198 / 316 = 0.08 %; five of them.
        Assert.Equal(4.743, median.Millions, tolerance: 0.019);
        Assert.StartsWith("USD 4.7", cost.Summary().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_introduced_by_let_are_computed_from_the_same_draw()
    {
        var zero =
            from a in Price
            let twice = 2 * a
            from b in Price
            let sum = a + b
            select twice - sum;

        Assert.All(zero.Draws(500), draw => Assert.Equal(0.0, draw));
    }

    [Fact]
    public void A_condition_on_one_input_may_choose_another()
    {
        var scenario = Input.Discrete("scenario", (0, 0.25), (1, 0.75));
        var low = Input.Uniform("low", 0, 1);
        var high = Input.Uniform("high", 10, 11);
        var mixed = from s in scenario from x in s > 0.5 ? high : low select x;

        // Five standard errors of a share of 0.75 in 100,000 draws: 5 · √(0.75 · 0.25 / 100,000) = 0.0068.
        Assert.Equal(0.75, mixed.Probability(x => x > 5), tolerance: 0.0069);
    }

    [Fact]
    public void A_function_with_statements_is_applied_draw_by_draw()
    {
        static double Capped(double price)
        {
            if (price > 2)
            {
                return 2;
            }

            return price;
        }

        Assert.Equal(Price.Draws(2000).Select(Capped), Uncertain.Of(Capped, Price).Draws(2000));
    }

    [Fact]
    public void Operators_work_on_draws()
    {
        var sum = Price + Standard * 2 - 1;
        var by_hand = Price.Draws(100).Zip(Standard.Draws(100), (p, x) => p + x * 2 - 1);

        Assert.Equal(by_hand, sum.Draws(100));
    }

    // An operator is the sum, difference, product or quotient of the draws, one by one; rounding is that of one operation on both sides.
    [Fact]
    public void An_operator_works_draw_by_draw()
    {
        var (price, standard) = (Price.Draws(50), Standard.Draws(50));
        double[] Each(Func<double, double, double> operation) => [.. price.Zip(standard, operation)];

        Assert.Equal(Each((a, b) => a + b), (Price + Standard).Draws(50));
        Assert.Equal(Each((a, b) => a - b), (Price - Standard).Draws(50));
        Assert.Equal(Each((a, b) => a * b), (Price * Standard).Draws(50));
        Assert.Equal(Each((a, b) => a / b), (Price / Standard).Draws(50));
        Assert.Equal(Each((a, _) => a + 3), (Price + 3).Draws(50));
        Assert.Equal(Each((a, _) => a - 3), (Price - 3).Draws(50));
        Assert.Equal(Each((a, _) => a * 3), (Price * 3).Draws(50));
        Assert.Equal(Each((a, _) => 3 * a), (3 * Price).Draws(50));
        Assert.Equal(Each((a, _) => a / 3), (Price / 3).Draws(50));
    }

    [Fact]
    public void Quantities_of_one_kind_are_added_subtracted_and_divided_draw_by_draw()
    {
        var (one, other) = (Input.Uniform("one", Usd.FromDollars(10), Usd.FromDollars(20)), Input.Triangular("other", Usd.FromDollars(1), Usd.FromDollars(2), Usd.FromDollars(4)));
        var (first, second) = (one.Draws(50), other.Draws(50));

        Assert.Equal(first.Zip(second, (a, b) => a.Dollars + b.Dollars), (one + other).Draws(50).Select(sum => sum.Dollars));
        Assert.Equal(first.Zip(second, (a, b) => a.Dollars - b.Dollars), (one - other).Draws(50).Select(difference => difference.Dollars));
        Assert.Equal(first.Zip(second, (a, b) => a.Dollars / b.Dollars), (one / other).Draws(50));
    }

    // The stated ends of each form, in base units; the middle of a uniform is (10 + 20) / 2, and of a point the point.
    [Fact]
    public void Each_form_of_a_quantity_is_that_of_its_number()
    {
        Assert.Equal(Input.Of("x", Distribution.LogitNormal(0.2, 0.4)).Draws(20), Input.LogitNormal("x", Fraction.FromRatio(0.2), Fraction.FromRatio(0.4)).Draws(20).Select(draw => draw.Ratio));
        Assert.Equal(Input.Of("x", Distribution.Beta(0.2, 0.4)).Draws(20), Input.Beta("x", Fraction.FromRatio(0.2), Fraction.FromRatio(0.4)).Draws(20).Select(draw => draw.Ratio));
        Assert.Equal(Input.Of("x", Distribution.Pert(1, 2, 4)).Draws(20), Input.Pert("x", Usd.FromDollars(1), Usd.FromDollars(2), Usd.FromDollars(4)).Draws(20).Select(draw => draw.Dollars));
        Assert.All(Input.Point("x", Usd.FromDollars(3)).Draws(20), draw => Assert.Equal(3.0, draw.Dollars));
        Assert.All(Input.Discrete("x", (Usd.FromDollars(1), 1), (Usd.FromDollars(5), 3)).Draws(200), draw => Assert.True(draw.Dollars is 1 or 5));
        Assert.All(Input.Uniform("x", Usd.FromDollars(10), Usd.FromDollars(20)).Draws(200), draw => Assert.InRange(draw.Dollars, 10, 20));
    }

    [Fact]
    public void A_function_of_several_values_receives_them_in_their_order()
    {
        var (a, b, c) = (Price.Draws(20), Standard.Draws(20), Input.Point("c", 7.0).Draws(20));

        Assert.Equal(a.Zip(b, (x, y) => x - 2 * y), Uncertain.Of((x, y) => x - 2 * y, Price, Standard).Draws(20));
        Assert.Equal(a.Zip(b, (x, y) => x - 2 * y + 3 * 7), Uncertain.Of((x, y, z) => x - 2 * y + 3 * z, Price, Standard, Input.Point("c", 7.0)).Draws(20));
        Assert.Equal(a.Zip(b, (x, y) => x - 2 * y + 3 * 7 - 4 * 9), Uncertain.Of((x, y, z, w) => x - 2 * y + 3 * z - 4 * w, Price, Standard, Input.Point("c", 7.0), Input.Point("d", 9.0)).Draws(20));
        Assert.All(c, draw => Assert.Equal(7.0, draw));
    }
}
