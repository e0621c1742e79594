using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using AiEconomics.Uncertainty;
using AiEconomics.Uncertainty.Plans;

namespace AiEconomics.Tests.Uncertainty;

public class CodeTests
{
    private static readonly Uncertain<double> One = Input.Uniform("one", 0, 1);

    [Fact]
    public void A_query_written_anew_runs_the_code_of_the_one_before_with_its_own_figures()
    {
        double[] Draws(double factor, Func<double, double> function) => (from one in One select factor * function(one)).Draws(100);

        var plain = One.Draws(100);
        Assert.Equal(plain.Select(draw => 2 * Math.Sqrt(draw)), Draws(2, Math.Sqrt));
        Assert.Equal(plain.Select(draw => 3 * Math.Abs(draw)), Draws(3, Math.Abs));
    }

    [Fact]
    public void Inputs_of_other_names_and_distributions_are_not_mistaken_for_those_before()
    {
        var first = (from a in Input.Uniform("a", 0, 1) from b in Input.Uniform("b", 0, 1) select a - b).Draws(100);
        var second = (from c in Input.Uniform("c", 5, 6) from d in Input.Uniform("d", 0, 1) select c - d).Draws(100);

        Assert.NotEqual(first, second);
        Assert.Equal(Input.Uniform("c", 5, 6).Draws(100).Zip(Input.Uniform("d", 0, 1).Draws(100), (c, d) => c - d), second);
    }

    public static TheoryData<Expression<Func<double, double>>, Expression<Func<double, double>>, bool> Pairs => new()
    {
        { a => a + 1, b => b + 1, true },
        { a => a + 1, a => a + 2, false },
        { a => a + 1, a => 1 + a, false },
        { a => a * 0.0, a => a * -0.0, false },
        { a => a - a * 2, a => a * 2 - a, false },
        { a => Math.Sin(a), a => Math.Cos(a), false },
        { a => a > 0 ? a : 1, a => a > 0 ? a : 1, true },
        { a => a > 0 ? a : 1, a => a >= 0 ? a : 1, false },
        { a => new[] { a, a }.Sum(), a => new[] { a, a, a }.Sum(), false },
        { a => new[] { a }.Sum(x => x + a), a => new[] { a }.Sum(x => x + x), false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Shapes_are_equal_where_the_same_is_done(Expression<Func<double, double>> left, Expression<Func<double, double>> right, bool same) =>
        Assert.Equal(same, new Shape(left).Equals(new Shape(right)));

    [Fact]
    public void A_model_that_hands_on_a_quoted_expression_still_runs() => Assert.All(
        (from one in One select new[] { one }.AsQueryable().Select(value => value + 1).First() - one).Draws(3), draw => Assert.Equal(1, draw, tolerance: 1e-15));   // one rounding below 2

    [Fact]
    public void Code_that_is_kept_keeps_nothing_that_the_model_captured()
    {
        var captured = Run();
        GC.Collect();

        Assert.False(captured.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Run()
    {
        var large = new double[] { 1, 2, 3 };
        _ = (from one in One select one + large[1]).Draws(10);
        return new(large);
    }
}
