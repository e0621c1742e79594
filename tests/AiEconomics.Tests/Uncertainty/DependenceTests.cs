using AiEconomics.Uncertainty;
using MathNet.Numerics.Statistics;

namespace AiEconomics.Tests.Uncertainty;

public class DependenceTests
{
    private static readonly Uncertain<double> A = Input.LogNormal("a", 1, 9);
    private static readonly Uncertain<double> B = Input.Beta("b", 0.1, 0.4);

    // The rank correlation of 100,000 pairs has a standard error below 1/√100,000 = 0.003; five of them.
    [Theory]
    [InlineData(0.7)]
    [InlineData(-0.4)]
    [InlineData(1)]
    public void Ranks_correlate_as_stated_whatever_the_distributions(double rank)
    {
        var pairs = (from a in A from b in B select new { a, b }).Under(Dependence.Between("a", "b", rank)).Draws(100_000);

        Assert.Equal(rank, Correlation.Spearman(pairs.Select(pair => pair.a), pairs.Select(pair => pair.b)), tolerance: 0.016);
    }

    // Kolmogorov's bound as for independent draws: each input keeps its own distribution.
    [Fact]
    public void Each_input_keeps_its_distribution()
    {
        var draws = (from a in A from b in B select b + 0 * a).Under(Dependence.Between("a", "b", 0.8)).Draws(100_000);
        Array.Sort(draws);
        var stated = Distribution.Beta(0.1, 0.4);

        Assert.InRange(draws.Select((draw, index) => Math.Abs(stated.Cumulative(draw) - (index + 0.5) / draws.Length)).Max() * Math.Sqrt(draws.Length), 0, 2.2);
    }

    // Var(a + b) = 1 + 1 + 2r, where a rank correlation of 0.5 means r = 2·sin(π/12) = 0.5176: a deviation of √3.0353 = 1.7422.
    // Five standard errors of a deviation over a million draws: 5 · 1.7422/√2e6 = 0.0062.
    [Fact]
    public void The_spread_of_a_sum_grows_with_dependence()
    {
        var sum = from a in Input.Of("a", Distribution.NormalWith(0, 1)) from b in Input.Of("b", Distribution.NormalWith(0, 1)) select a + b;

        Assert.Equal(1.7422, sum.Under(Dependence.Between("a", "b", 0.5)).Summary(1_000_000).Deviation, tolerance: 0.0062);
    }

    [Fact]
    public void A_consistent_matrix_is_left_alone()
    {
        var dependence = Dependence.Of(["a", "b", "c"], new[,] { { 1, 0.5, 0.2 }, { 0.5, 1, 0.3 }, { 0.2, 0.3, 1 } });

        Assert.Null(dependence.Repair);
        Assert.Equal(0.5, dependence.Ranks[0, 1], tolerance: 1e-12);
    }

    // Two that go closely with a third cannot go against each other. The nearest consistent matrix of normal correlations must have no negative
    // eigenvalue, a unit diagonal, and be nearer to what was asked than any other we try.
    [Fact]
    public void A_contradiction_is_repaired_and_reported()
    {
        var dependence = Dependence.Of(["a", "b", "c"], new[,] { { 1, 0.9, 0.9 }, { 0.9, 1, -0.9 }, { 0.9, -0.9, 1 } });

        Assert.StartsWith("The correlations contradict each other and were moved to the nearest consistent ones; '", dependence.Repair, StringComparison.Ordinal);
        var eigenvalues = MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.DenseOfArray(dependence.Normal).Evd().EigenValues;
        Assert.All(eigenvalues, value => Assert.True(value.Real > -1e-8));
        // By symmetry the answer is (r, r, -r): det = 1 - 3r² - 2r³ = 0 at r = 1/2, a rank correlation of 6/π · asin(1/4) = 0.4826.
        Assert.Equal(0.4826, dependence.Ranks[0, 1], tolerance: 1e-4);
        Assert.Equal(-0.4826, dependence.Ranks[1, 2], tolerance: 1e-4);
    }

    [Fact]
    public void A_common_cause_is_an_input_that_two_models_share()
    {
        var supply = Input.Of("supply", Distribution.NormalWith(0, 1));
        var first = from s in supply from e in Input.Of("e1", Distribution.NormalWith(0, 1)) select s + e;
        var second = from s in supply from e in Input.Of("e2", Distribution.NormalWith(0, 1)) select s + e;

        // Cov = Var(s) = 1 of variances 2 and 2; the standard error over 100,000 pairs is (1 - 0.25)/316 = 0.0024; five of them.
        Assert.Equal(0.5, Correlation.Pearson(first.Draws(100_000), second.Draws(100_000)), tolerance: 0.012);
    }

    public static TheoryData<Action, string> Malformed() => new()
    {
        { () => Dependence.Of(["a", "b"], new double[3, 3]), "A correlation matrix for 2 inputs (a, b) must have 2 rows and columns, two or more, but has 3 rows and 3 columns." },
        { () => Dependence.Between("a", "b", 1.2), "The rank correlation of 'b' and 'a' must lie in [-1, 1], but was 1.2." },
        { () => Dependence.Between("a", "b", double.NaN), "The rank correlation of 'b' and 'a' must lie in [-1, 1], but was NaN." },
        { () => Dependence.Of(["a", "b"], new[,] { { 1, 0.2 }, { 0.3, 1 } }), "The rank correlation of 'b' and 'a' must be one number, but was 0.3 in one place and 0.2 in the other." },
        { () => Dependence.Between("a", "a", 0.5), "Each input stands once in a dependence, but the keys were a, a." },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_malformed_matrix_is_refused_by_name(Action make, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<ArgumentException>(make).Message);

    [Fact]
    public void A_dependence_between_inputs_that_the_model_lacks_is_refused() =>
        Assert.Equal(
            "The dependence names input 'rents', but the model has no such input; it has 'a', 'b'.",
            Assert.Throws<InvalidOperationException>(() => (A * B).Under(Dependence.Between("a", "rents", 0.5)).Summary()).Message);

    [Fact]
    public void It_says_which_inputs_and_how_strongly() =>
        Assert.Equal("Rank correlations: 'a' and 'b' 0.7, 'b' and 'c' -0.3.", Dependence.Of(["a", "b", "c"], new[,] { { 1, 0.7, 0 }, { 0.7, 1, -0.3 }, { 0, -0.3, 1 } }).ToString());
}
