using AiEconomics.Claims;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Tests.Claims;

public class ClaimCheckTests
{
    [Fact]
    public void The_sample_itself_is_right()
    {
        using var sample = new ClaimSample();

        Assert.Empty(sample.Add("claim", "every", ["must||1 < 2"]).Faults());
    }

    [Theory]
    [InlineData("must||h800.rnt > 1 USD/GPU-h", "claim-tests.csv, line 2, column 'expression': found the key 'h800.rnt', expected the key of a figure or of a step; write 'h800.rent' if that is meant, or add the figure to its table.")]
    [InlineData("must||h800.rent > 1 USD", "claim-tests.csv, line 2, column 'expression': found GPU^-1·USD·s^-1 and USD on the two sides of '>', expected one unit in both; correct one of them, or convert it.")]
    [InlineData("must||h800.rent + 1 USD > 1 USD", "claim-tests.csv, line 2, column 'expression': found GPU^-1·USD·s^-1 and USD in a sum, expected one unit in both; correct one of them, or convert it.")]
    [InlineData("must||1 < 2|no-such-bridge", "claim-tests.csv, line 2, column 'bridge': found the bridge 'no-such-bridge', expected a key of bridges.csv; add it there.")]
    [InlineData("must||1 < 2|any-foting", "claim-tests.csv, line 2, column 'bridge': found the bridge 'any-foting', expected a key of bridges.csv; write 'any-footing' if that is meant, or add it there.")]
    [InlineData("step||claim.test-1 + 1", "claim-tests.csv, line 2, column 'expression': found 'claim.test-1', which stands in its own expression (claim.test-1), expected steps that lead to figures; break the circle.")]
    [InlineData("must||1 <", "claim-tests.csv, line 2, column 'expression': found the end at character 4, expected a number, a key, a variable or a parenthesis, as in a comparison such as a.cost / b.cost < 8 %; correct it there; a minus between two terms needs a blank on both sides.")]
    [InlineData("must||1 + 2", "claim-tests.csv, line 2, column 'expression': found the end at character 6, expected one of < <= > >= ~ = in, as in a comparison such as a.cost / b.cost < 8 %; correct it there; a minus between two terms needs a blank on both sides.")]
    [InlineData("must||[3 to 2] > 1", "claim-tests.csv, line 2, column 'expression': found a range from 3 to 2, expected the lower end first; exchange the two.")]
    [InlineData("must||log10(1 USD) > 1", "claim-tests.csv, line 2, column 'expression': found USD as the argument of log10, expected a pure number; divide by a quantity of the same unit.")]
    [InlineData("must||compute(1 USD, 1 token) > 1 FLOP", "claim-tests.csv, line 2, column 'expression': found USD as an argument of compute, expected a quantity in parameter; correct the argument.")]
    public void A_broken_test_is_one_sentence(string test, string sentence)
    {
        using var sample = new ClaimSample();

        Assert.Equal([sentence], sample.Add("claim", "every", [test]).Faults());
    }

    [Fact]
    public void Steps_in_a_circle_are_named()
    {
        using var sample = new ClaimSample();

        var faults = sample.Add("claim", "every", ["step||claim.test-2 + 1", "step||claim.test-1 + 1"]).Faults();

        Assert.Equal(2, faults.Count);
        Assert.All(faults, fault => Assert.Contains("which stands in its own expression", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_that_rests_on_no_figure_is_named()
    {
        using var sample = new ClaimSample();

        Assert.Equal(
            ["claims.csv, line 2, column 'rests_on': found 'article.gpt-4.training-cots', expected the key of a figure; write 'article.gpt-4.training-cost' if that is meant, or add the figure."],
            sample.Add("claim", "every", ["must||1 < 2"], "article.gpt-4.training-cots").Faults());
    }

    [Fact]
    public void A_bridge_between_words_of_another_axis_is_named()
    {
        using var sample = new ClaimSample();
        sample.Write("bridges.csv", ["key,axis,from,to,assumption,reference,note", "a-bridge,time,cache-hit,actual,They are one.,,"]);

        Assert.Equal(
            ["bridges.csv, line 2, column 'from': found 'cache-hit', expected one of forecast, guidance, actual, or nothing; use a word of time, or leave both empty to bridge it whole."],
            sample.Add("claim", "every", ["must||1 < 2"]).Faults());
    }

    [Fact]
    public void Loading_names_every_fault()
    {
        using var sample = new ClaimSample();

        var faults = Assert.Throws<TableException>(() => sample.Add("claim", "every", ["must||a.b < 2", "must||1 < c.d"]).Load()).Faults;

        Assert.Equal([2, 3], faults.Select(fault => fault.Line));
    }

    [Fact]
    public void The_engine_is_scored_on_the_cases_of_the_table()
    {
        using var sample = new ClaimSample();
        sample.Write("self-test.csv",
        [
            "key,kind,expression,bridge,expected,reason", "true.one,true,1 < 2,,holds,by counting", "false.one,false,2 < 1,,holds,wrong on purpose", "depends.one,depends,r < 1,,depends,r is free",
        ]);
        sample.Add("claim", "every", ["must||1 < 2"]).Load();

        var test = SelfTest.Run(sample.Folder);

        Assert.Equal([true, false, true], test.Cases.Select(one => one.IsRight));
        Assert.Equal((2, 1, 1, 1.0, 0.5), test.Scores[0] is var holds ? (holds.Expected, holds.Found, holds.Right, holds.Precision, holds.Recall) : default);
        Assert.Equal((0, 1, 0, 0.0, 1.0), test.Scores[1] is var fails ? (fails.Expected, fails.Found, fails.Right, fails.Precision, fails.Recall) : default);
    }

    [Fact]
    public void The_engine_agrees_with_all_hand_work_of_the_repository() =>
        Assert.All(SelfTest.Run(AiEconomics.Figures.DataFolder.Find()).Cases, test => Assert.True(test.IsRight, $"{test.Key}: {test.Reason} But: {test.Sentence}"));
}
