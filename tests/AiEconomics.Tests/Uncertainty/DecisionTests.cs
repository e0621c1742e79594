using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Tests.Uncertainty;

public class DecisionTests
{
    private static readonly Uncertain<double> A = Input.Of("a", Distribution.NormalWith(10, 1));
    private static readonly Uncertain<double> B = Input.Of("b", Distribution.NormalWith(5, 2));

    // a - b has the mean 5 and slopes 1·1 and -1·2 in normal numbers. Alone, a must move by 5 deviations (to 5) and b by 2.5 (to 10);
    // together the nearest point of 5 + u - 2v = 0 lies at the distance 5/√5 = √5, at u = -1, v = 2: a = 9, b = 9.
    [Fact]
    public void The_distance_to_a_flip_of_a_linear_model_is_that_of_a_plane()
    {
        var flip = (A - B).FlipAt(0);

        Assert.True(flip.IsAbove);
        Assert.Equal(["b", "a"], flip.Alone.Select(one => one.Key));
        Assert.Equal("10.0", flip.Alone[0].To);
        Assert.Equal(2.5, flip.Alone[0].Deviations, tolerance: 1e-6);
        Assert.Equal(5, flip.Alone[1].Deviations, tolerance: 1e-6);
        Assert.Equal(0.00621, flip.Alone[0].ShareBeyond, tolerance: 1e-5);   // 1 - Φ(2.5)
        Assert.Equal(Math.Sqrt(5), flip.TogetherDeviations, tolerance: 1e-4);
        Assert.Equal(["9.00", "9.00"], flip.Together.Select(one => one.To));
    }

    // The border u (v + 3) = 8 is nearest where (u, v) points along its normal (v + 3, u), so u² = v (v + 3): u = 2, v = 1, at the distance √5.
    [Fact]
    public void The_distance_to_a_curved_border_is_that_of_its_nearest_point()
    {
        var flip = (from u in Input.Of("u", Distribution.NormalWith(0, 1)) from v in Input.Of("v", Distribution.NormalWith(0, 1)) select u * (v + 3)).FlipAt(8);

        Assert.False(flip.IsAbove);
        Assert.Equal(Math.Sqrt(5), flip.TogetherDeviations, tolerance: 1e-4);   // slopes over steps of 1e-4
        Assert.Equal(["2.00", "1.00"], flip.Together.Select(one => one.To));
        Assert.Equal(8.0 / 3, Assert.Single(flip.Alone, one => one.To is not null).Deviations, tolerance: 1e-6);   // v alone leaves u at 0
    }

    [Fact]
    public void What_cannot_turn_is_said_so()
    {
        var flip = Input.Uniform("u", 1, 2).FlipAt(3);

        Assert.False(flip.IsAbove);
        Assert.Null(flip.Alone[0].To);
        Assert.Equal(double.PositiveInfinity, flip.TogetherDeviations);
        Assert.Contains("u: no plausible value turns it", flip.ToString(), StringComparison.Ordinal);
    }

    // u must reach 3 and stays below 2; a, b and c move the sum by a thousandth at most.
    [Fact]
    public void Inputs_that_cannot_turn_a_conclusion_share_a_line()
    {
        var sum =
            from u in Input.Of("u", Distribution.NormalWith(0, 1))
            from a in Input.Uniform("a", 0, 0.001)
            from b in Input.Uniform("b", 0, 0.001)
            select u + a + b;
        var lines = sum.FlipAt(3).ToString().Split('\n');

        Assert.StartsWith("u: from ", lines[1], StringComparison.Ordinal);
        Assert.Equal("a, b: no plausible value of one alone turns it", lines[2]);
    }

    // Of a standard normal 2.275 % lies beyond 2 and 0.003 % beyond 4 (tables of the normal distribution).
    [Theory]
    [InlineData(2, "with a probability of 2.3 %")]
    [InlineData(4, "with a probability below 0.01 %")]
    public void Far_out_in_a_tail_no_digits_are_claimed(double threshold, string expected) =>
        Assert.Contains(expected, Input.Of("u", Distribution.NormalWith(0, 1)).FlipAt(threshold).ToString(), StringComparison.Ordinal);

    // Of ten alike inputs each takes an equal part of the way.
    [Fact]
    public void Of_many_inputs_that_turn_a_conclusion_together_the_first_are_named()
    {
        var sum = Enumerable.Range(1, 10).Select(number => Input.Of($"x{number}", Distribution.NormalWith(0, 1))).Aggregate((total, next) => total + next);
        var joint = sum.FlipAt(10).ToString().Split('\n')[^1];

        Assert.Equal(8, joint.Split(" x").Length - 1);
        Assert.EndsWith(", the others by less.", joint, StringComparison.Ordinal);
    }

    // Of inputs of unlike weight those that weigh more move more; a list that is short enough keeps the order of the model.
    [Fact]
    public void Eight_inputs_are_all_named_in_their_order()
    {
        var sum = Enumerable.Range(1, 8).Select(number => Input.Of($"x{number}", Distribution.NormalWith(0, number))).Aggregate((total, next) => total + next);
        var joint = sum.FlipAt(10).ToString().Split('\n')[^1];

        Assert.Equal(["x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8"], joint.Split(": ")[1].Split(", ").Select(move => move.Split(' ')[0]));
    }

    // One option pays 1 in the first half of the draws, the other in the second: 0.5 either way, and 1 for whoever knows the draw. A part has 64 draws or
    // more, so that of 128 the halves are told apart, and of fewer nothing is.
    [Theory]
    [InlineData(2, 0)]
    [InlineData(126, 0)]
    [InlineData(128, 0.5)]
    public void A_part_of_too_few_draws_is_not_taken_for_knowledge(int draws, double worth)
    {
        var payoffs = Enumerable.Range(0, draws).Select(draw => draw < draws / 2 ? new double[] { 1, 0 } : [0, 1]).ToArray();

        var value = new InformationEstimate(payoffs, options: 2).Of<double>(["first", "second"], ["draw"], [[.. Enumerable.Range(0, draws).Select(draw => (double)draw)]]);

        Assert.Equal(("first", 0.5, 0.5), (value.Best, value.Expected, value.Perfect));
        Assert.Equal(worth, Assert.Single(value.Inputs).Worth);
    }

    [Fact]
    public void What_is_not_worth_knowing_shares_a_line()
    {
        var build = from u in Input.Of("u", Distribution.NormalWith(0, 2)) from a in Input.Uniform("a", 0, 1) from b in Input.Uniform("b", 0, 1) select 1 + u + 0 * (a + b);
        var worth = new Decision<double>(("build", build), ("buy", Input.Point("nothing", 0))).ValueOfInformation().ToString();

        Assert.EndsWith("a, b, nothing: 0", worth, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flip_keeps_the_unit_of_its_input()
    {
        var cost = from rent in Input.Interval("rent", UsdPerGpuHour.FromDollars(1), UsdPerGpuHour.FromDollars(4)) select GpuHours.FromMillions(2) * rent;

        // USD 5 M over 2 M hours is USD 2.50 an hour.
        Assert.Equal(UsdPerGpuHour.FromDollars(2.5).ToString(), cost.FlipAt(Usd.FromMillions(5)).Alone[0].To);
    }

    // Option "build" pays m + s·u + t·v, "buy" pays 0, u and v standard normal. Knowing u alone the expected payoff is normal with mean m and
    // deviation s, and choosing then gives m·Φ(m/s) + s·φ(m/s). With m = 1, s = 2: Φ(0.5) + 2φ(0.5) = 0.69146 + 0.70413 = 1.39559, less the 1
    // that one has anyway: 0.3956. With t = 1: Φ(1) + φ(1) - 1 = 0.84134 + 0.24197 - 1 = 0.0833. With both, deviation √5: m/s = 0.44721,
    // Φ = 0.67264, φ = 0.36096: 0.67264 + 0.80713 - 1 = 0.4798.
    [Fact]
    public void The_value_of_information_of_a_linear_choice_has_its_closed_form()
    {
        var build = from u in Input.Of("u", Distribution.NormalWith(0, 2)) from v in Input.Of("v", Distribution.NormalWith(0, 1)) select 1 + u + v;
        var worth = new Decision<double>(("build", build), ("buy", Input.Point("nothing", 0))).ValueOfInformation();

        Assert.Equal("build", worth.Best);
        Assert.Equal(1, worth.Expected, tolerance: 0.01);
        Assert.Equal(["u", "v"], worth.Inputs.Take(2).Select(input => input.Key));
        // Means of 512 draws in each part miss by √5/√512 = 0.1 near the turning point, which counts a little noise as knowledge.
        Assert.Equal(0.3956, worth.Inputs[0].Worth, tolerance: 0.01);
        Assert.Equal(0.0833, worth.Inputs[1].Worth, tolerance: 0.01);
        Assert.Equal(0.4798, worth.Perfect, tolerance: 0.01);
        Assert.Equal(0, worth.Inputs[2].Worth, tolerance: 0.01);
    }

    [Fact]
    public void A_choice_needs_two_options() =>
        Assert.Equal("A decision needs two or more options, but was given 1.", Assert.Throws<ArgumentException>(() => new Decision<double>(("a", A))).Message);
}
