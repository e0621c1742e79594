using AiEconomics.Uncertainty;

namespace AiEconomics.Tests.Uncertainty;

public class SensitivityTests
{
    private static Uncertain<double> Ishigami =>
        from x1 in Input.Uniform("x1", -Math.PI, Math.PI)
        from x2 in Input.Uniform("x2", -Math.PI, Math.PI)
        from x3 in Input.Uniform("x3", -Math.PI, Math.PI)
        select Math.Sin(x1) + 7 * Math.Sin(x2) * Math.Sin(x2) + 0.1 * x3 * x3 * x3 * x3 * Math.Sin(x1);

    // The known indices of Ishigami's function with a = 7 and b = 0.1: V = a²/8 + b·π⁴/5 + b²·π⁸/18 + 1/2 = 13.845.
    // The tolerance is the error of scrambled Sobol points at this number, found to be below 0.002 over fifty seeds, with room to spare.
    [Fact]
    public void Ishigami_has_its_known_indices()
    {
        var indices = Ishigami.SobolIndices(samples: 1 << 14);

        Assert.Equal(0.3139, indices["x1"].First.Value, tolerance: 0.005);
        Assert.Equal(0.4424, indices["x2"].First.Value, tolerance: 0.005);
        Assert.Equal(0.0, indices["x3"].First.Value, tolerance: 0.005);
        Assert.Equal(0.5576, indices["x1"].Total.Value, tolerance: 0.005);
        Assert.Equal(0.4424, indices["x2"].Total.Value, tolerance: 0.005);
        Assert.Equal(0.2437, indices["x3"].Total.Value, tolerance: 0.005);
        Assert.Equal(0.2437, indices.Pairs.Single(pair => pair is { FirstKey: "x1", SecondKey: "x3" }).Share.Value, tolerance: 0.005);
        Assert.InRange(0.3139, indices["x1"].First.Low, indices["x1"].First.High);
    }

    // Sobol's G-function, the product of (|4x - 2| + a) / (1 + a): the variance of a factor is 1/3/(1 + a)², and V = Π(1 + Vi) - 1.
    [Fact]
    public void The_G_function_has_its_closed_form_indices()
    {
        double[] a = [0, 1, 4.5, 9, 99, 99, 99, 99];
        var model = Uncertain.Of(
            (double[] x) => x.Select((value, i) => (Math.Abs(4 * value - 2) + a[i]) / (1 + a[i])).Aggregate((product, factor) => product * factor),
            [.. a.Select((_, i) => Input.Uniform($"x{i}", 0, 1))]);
        var parts = a.Select(value => 1.0 / 3 / ((1 + value) * (1 + value))).ToArray();
        var whole = parts.Aggregate(1.0, (product, part) => product * (1 + part)) - 1;

        var indices = model.SobolIndices(samples: 1 << 14, bootstraps: 0);

        for (var i = 0; i < a.Length; i++)
        {
            Assert.Equal(parts[i] / whole, indices.Inputs[i].First.Value, tolerance: 0.01);
            Assert.Equal(parts[i] * (whole + 1) / (1 + parts[i]) / whole, indices.Inputs[i].Total.Value, tolerance: 0.01);
        }
    }

    // By hand, of three inputs: three first-order and three total indices, and three pairs.
    [Theory]
    [InlineData(false, 6)]
    [InlineData(true, 9)]
    public void There_is_an_index_of_each_input_twice_and_of_each_pair_once(bool pairs, int indices)
    {
        double[][] results = [.. Enumerable.Range(0, 8).Select(row => new double[] { row, row + 1 })];
        var contributions = new Contributions(results, inputs: 3, pairs);

        Assert.Equal(indices, contributions.Estimate(contributions.Sum()).Length);
    }

    // Of two points a resample holds both, and then it is the whole, or one of them twice, and then nothing varies: results 0 and 2 lie 1 from their mean.
    [Fact]
    public void A_resample_of_one_point_has_no_variance_to_share()
    {
        var contributions = new Contributions([[0, 2], [0, 2], [5, 5]], inputs: 1, pairs: false);
        var whole = contributions.Estimate(contributions.Sum());

        var resampled = Enumerable.Range(0, 50).Select(repetition => contributions.Estimate(contributions.Resampled(seed: 1, repetition))).ToList();

        Assert.All(resampled, indices => Assert.True(indices.SequenceEqual(whole) || indices.SequenceEqual([0, 0])));
        Assert.Contains(resampled, indices => indices.SequenceEqual(whole));
        Assert.Contains(resampled, indices => indices.SequenceEqual([0.0, 0]));
    }

    // Each of six points adds 1² + 1² to the squares, so any six add 12.
    [Fact]
    public void A_resample_has_as_many_points_as_there_are()
    {
        double[] results = [1, -1, 1, -1, 1, -1];
        var contributions = new Contributions([results, results, results], inputs: 1, pairs: false);

        Assert.All(Enumerable.Range(0, 10), repetition => Assert.Equal(12, contributions.Resampled(seed: 1, repetition)[1]));
    }

    [Fact]
    public void Of_one_resample_the_interval_is_a_point()
    {
        var indices = Ishigami.SobolIndices(samples: 64, bootstraps: 1);

        Assert.All(indices.Inputs, input => Assert.Equal(input.First.Low, input.First.High));
    }

    [Fact]
    public void Sobol_indices_are_not_for_dependent_inputs() =>
        Assert.StartsWith(
            "Sobol indices are for independent inputs, but some of these depend on each other; use ShapleyEffects",
            Assert.Throws<InvalidOperationException>(() => Ishigami.Under(Dependence.Between("x1", "x2", 0.5)).SobolIndices()).Message, StringComparison.Ordinal);

    // Y = a + 2b with unit normals of correlation r: Var Y = 1 + 4 + 4r. The effect of a is [1·(1 - r²/2) + 2r + 4·r²/2] / Var Y
    // (Owen and Prieur 2017). With r = 0.5: (0.875 + 1 + 0.5)/7 = 0.3393, and for b [4·(1 - r²/2) + 2r + r²/2]/7 = 0.6607.
    [Fact]
    public void Shapley_effects_of_a_correlated_linear_model_have_their_closed_form()
    {
        const double r = 0.5;
        var model = from a in Input.Of("a", Distribution.NormalWith(0, 1)) from b in Input.Of("b", Distribution.NormalWith(0, 1)) select a + 2 * b;
        var effects = model.Under(Dependence.Between("a", "b", 6 / Math.PI * Math.Asin(r / 2))).ShapleyEffects(1 << 14);

        Assert.Equal("b", effects[0].Key);
        Assert.Equal(0.6607, effects[0].Share, tolerance: 0.005);   // the error of the points at this number, below 0.001 over ten seeds
        Assert.Equal(0.3393, effects[1].Share, tolerance: 0.005);
    }

    // Without dependence or interaction Shapley effects are first-order indices: 1, 4 and 9 of 14. The fourth to eleventh inputs do nothing.
    [Theory]
    [InlineData(3)]
    [InlineData(11)]
    public void Shapley_effects_add_up_to_one_and_rank_a_sum_by_variance(int inputs)
    {
        var model = Uncertain.Of((double[] x) => x[0] + 2 * x[1] + 3 * x[2], [.. Enumerable.Range(0, inputs).Select(i => Input.Of($"x{i}", Distribution.NormalWith(0, 1)))]);
        var effects = model.ShapleyEffects(1 << 12);

        Assert.Equal(1, effects.Sum(effect => effect.Share), tolerance: 1e-9);
        Assert.Equal(["x2", "x1", "x0"], effects.Take(3).Select(effect => effect.Key));
        Assert.Equal(9.0 / 14, effects[0].Share, tolerance: 0.01);
    }

    // Beyond nine inputs sets are taken along random orders; what is left from none to all adds up to the whole along each. Nine inputs of variance 1
    // and one of 9 share it as 1 to 9: a half for the last.
    [Fact]
    public void Of_ten_inputs_the_effects_add_up_to_one()
    {
        var model = Uncertain.Of((double[] x) => x.Sum(), [.. Enumerable.Range(0, 10).Select(i => Input.Of($"x{i}", Distribution.NormalWith(0, i == 9 ? 3 : 1)))]);
        var effects = model.ShapleyEffects(samples: 256);

        Assert.Equal(1, effects.Sum(effect => effect.Share), tolerance: 1e-9);   // rounding
        Assert.Equal("x9", effects[0].Key);
        Assert.Equal(0.5, effects[0].Share, tolerance: 0.1);   // a variance from 256 points misses by √(2 / 256) = 9 %, of independent ones
    }

    // By hand: medians are √(1·4) = 2 and √(2·8) = 4, so the middle is 8; moving a alone gives 4 to 16, moving b alone 4·… = 4 to 16 too, c 6 to 10.
    [Fact]
    public void A_tornado_moves_one_input_at_a_time_from_its_5th_to_its_95th_percentile()
    {
        var model = from a in Input.LogNormal("a", 1, 4) from c in Input.Normal("c", -2, 2) from b in Input.LogNormal("b", 2, 8) select a * b + c;
        var tornado = model.Tornado();

        Assert.Equal(8, tornado.Middle, tolerance: 1e-9);
        Assert.Equal("c", tornado.Bars[^1].Key);
        var bar = tornado.Bars.Single(bar => bar.Key == "a");
        Assert.Equal((4, 16), (Math.Round(bar.AtLow, 6), Math.Round(bar.AtHigh, 6)));
        Assert.Equal("a from 1.00 to 4.00: 4.00 to 16.0", bar.ToString());
    }
}
