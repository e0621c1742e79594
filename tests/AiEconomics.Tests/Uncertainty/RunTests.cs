using AiEconomics.Uncertainty;
using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Runs;
using CsCheck;

namespace AiEconomics.Tests.Uncertainty;

public class RunTests
{
    private static readonly Uncertain<double> Product =
        from a in Input.LogNormal("a", 1, 4)
        from b in Input.LogNormal("b", 2, 5)
        from c in Input.LogNormal("c", 10, 20)
        select a * b / c;

    // ln a, ln b and ln c are normal with deviations ln(4)/3.2897, ln(2.5)/3.2897, ln(2)/3.2897, so ln(ab/c) is normal with the middle
    // ln(2 · √10 / √200) = ln(0.44721) and the deviation √(1.3863² + 0.9163² + 0.6931²) / 3.2897 = 1.7999 / 3.2897.
    // The 95th percentile is therefore 0.44721 · e^1.7999/2 = 0.44721 · 2.4594.
    [Theory]
    [InlineData(Points.MonteCarlo, 1_000_000)]
    [InlineData(Points.Sobol, 1 << 18)]
    public void A_product_of_log_normals_has_its_closed_form_quantiles(Points points, int draws)
    {
        var found = Product.Summary(draws, points: points);
        var spread = Math.Exp(Math.Sqrt(Math.Pow(Math.Log(4), 2) + Math.Pow(Math.Log(2.5), 2) + Math.Pow(Math.Log(2), 2)) / 2);

        // Five of the standard errors that the run itself states; the next test holds these to the truth.
        Assert.Equal(Math.Sqrt(0.2), found.Median, 5 * found.MedianError);
        Assert.Equal(Math.Sqrt(0.2) * spread, found.High, 5 * found.HighError);
        Assert.Equal(Math.Sqrt(0.2) / spread, found.Low, 5 * found.LowError);
    }

    // Over 200 seeds the misses must spread like the stated errors. The ratio of two such spreads has a relative error of about 1/√(2·200) = 5 %
    // for Monte Carlo; Sobol errors come from eight scramblings each, and their mean square is right on average: 25 % is five of the former.
    [Theory]
    [InlineData(Points.MonteCarlo)]
    [InlineData(Points.Sobol)]
    public void The_stated_standard_error_of_the_median_is_the_true_one(Points points)
    {
        var runs = Enumerable.Range(1, 200).Select(seed => Product.Summary(4096, seed, points)).ToList();
        var missed = Math.Sqrt(runs.Average(run => Math.Pow(run.Median - Math.Sqrt(0.2), 2)));
        var stated = Math.Sqrt(runs.Average(run => run.MedianError * run.MedianError));

        Assert.Equal(1, missed / stated, tolerance: 0.25);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    [InlineData(70_000)]
    [InlineData(500_000)]
    public void Quantiles_are_those_of_the_sorted_draws(int count)
    {
        var sorted = Product.Draws(count);
        Array.Sort(sorted);
        double By(double share)
        {
            var place = (count - 1) * share;
            var left = (int)Math.Floor(place);
            var right = Math.Min(left + 1, count - 1);
            return sorted[left] + (sorted[right] - sorted[left]) * (place - left);
        }

        var shares = new[] { 0.01, 0.05, 0.5, 0.9, 0.999 };
        Assert.Equal(shares.Select(By), Product.Quantiles(shares, count));
    }

    // Half of all results are equal, so that the order statistics near the median are ties.
    [Fact]
    public void Many_equal_results_do_not_confuse_quantiles()
    {
        var capped = from x in Input.Uniform("x", 0, 1) select x > 0.5 ? 1.0 : x;
        var found = capped.Quantiles([0.25, 0.5, 0.75, 0.95], 300_000);

        Assert.Equal(0.25, found[0], tolerance: 0.004);   // five standard errors: 5 · √(0.25 · 0.75 / 300,000)
        Assert.Equal(1, found[2]);
        Assert.Equal(1, found[3]);
    }

    [Fact]
    public void Sums_of_normals_have_the_root_of_the_summed_squares_as_deviation()
    {
        var sum =
            from a in Input.Of("a", Distribution.NormalWith(1, 3))
            from b in Input.Of("b", Distribution.NormalWith(2, 4))
            select a + b;
        var found = sum.Summary(1_000_000);

        Assert.Equal(3, found.Mean, tolerance: 0.025);        // five standard errors of 5/√1e6
        Assert.Equal(5, found.Deviation, tolerance: 0.018);   // five of 5/√2e6
    }

    [Fact]
    public void The_error_of_the_mean_falls_much_faster_with_Sobol_points()
    {
        double Miss(Points points) => Math.Sqrt(Enumerable.Range(1, 20).Average(seed =>
            Math.Pow((from a in Input.Uniform("a", 0, 1) from b in Input.Uniform("b", 0, 1) select a * b).Summary(4096, seed, points).Mean - 0.25, 2)));

        // Monte Carlo misses by √(1/9 - 1/16)/64 = 0.0034; the order of Sobol points is nearer to 1/4096.
        Assert.True(Miss(Points.Sobol) < Miss(Points.MonteCarlo) / 20);
    }

    [Fact]
    public void The_histogram_holds_all_but_the_outermost_draws()
    {
        var histogram = Product.Histogram(classes: 40, draws: 200_000);

        Assert.Equal(40, histogram.Shares.Count);
        Assert.Equal(41, histogram.Edges.Count);
        Assert.Equal(0.998, histogram.Shares.Sum(), tolerance: 1e-4);
    }

    [Fact]
    public void A_histogram_has_two_classes_or_more()
    {
        Assert.Equal(2, Product.Histogram(classes: 2, draws: 1000).Shares.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Product.Histogram(classes: 1, draws: 1000));
    }

    [Fact]
    public void Convergence_ends_with_the_full_run_and_its_errors_shrink()
    {
        var steps = Product.Convergence(1 << 14);

        Assert.Equal(Product.Summary(1 << 14), steps[^1]);
        // √(16384/512) = 5.7; the slope of the draws around the median, which the error needs, is rough at 512.
        Assert.InRange(steps.Single(step => step.Draws == 512).MedianError / steps[^1].MedianError, 3, 10);
    }

    [Fact]
    public void Ranks_are_put_in_their_places()
    {
        Gen.Select(Gen.Int[0, 20].Select(value => (double)value).Array[1, 300], Gen.Int[0, 299]).Sample((values, rank) =>
        {
            rank %= values.Length;
            var sorted = values.Order().ToArray();
            OrderStatistics.Place(values, [rank]);
            return values[rank] == sorted[rank];
        });
    }

    // Between 2 and 4: 1 lies below, 1 and 2 at or below the low end, 1 to 3 below the high one and 1 to 4 at or below it, and 3 inside. Four are
    // counted at a time and the last alone, so each value is the last once.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Draws_are_counted_against_both_ends_of_a_bracket(int turned)
    {
        double[] values = [1, 2, 3, 4, 5];
        var tally = new Tally(new Bracket(2, 4));
        tally.Add([.. values[turned..], .. values[..turned]]);

        var counts = tally.Take();

        Assert.Equal((1, 2, 3, 4), (counts.Below, counts.AtLow, counts.UnderHigh, counts.AtHigh));
        Assert.Equal([3.0], counts.Inside);
    }

    [Fact]
    public void However_many_draws_lie_inside_a_bracket_all_are_kept()
    {
        var tally = new Tally(new Bracket(0, 10_000));
        foreach (var part in Enumerable.Range(1, 9_999).Select(value => (double)value).Chunk(1000))
        {
            tally.Add(part);
        }

        Assert.Equal(Enumerable.Range(1, 9_999).Select(value => (double)value), tally.Take().Inside);
        Assert.Empty(tally.Take().Inside);
    }

    // By hand: classes 0 to 5 and 5 to 10, the last with both ends; of five results -1 and 11 lie outside.
    [Fact]
    public void A_class_holds_its_lower_end_and_the_last_both()
    {
        var counter = new ClassCounter(low: 0, high: 10, classes: 2);
        var counts = new long[2];
        counter.Count([0, 5, 10, -1, 11], counts);

        Assert.Equal([0, 5, 10], counter.Edges);
        Assert.Equal([1, 2], counts);
        Assert.Equal([0.2, 0.4], counter.Shares([ClassCounter.Take(counts)], draws: 5));
        Assert.Equal([0, 0], counts);
    }
}
