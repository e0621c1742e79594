using AiEconomics.Notebooks.Exercises;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Tests;

public class ExerciseTests
{
    private static readonly Exercise<Ratio> TwoTimes = new("TwoTimes")
    {
        Expected = Ratio.FromTimes(2.083),
        Reading = "The miss price is half.",
        WrongTurns = [(Ratio.FromTimes(8.333), "you compared a cache-hit price with a list price.")],
        Hints = ["Which two prices are for the same thing?", "Take the cache-miss price."],
        Solution = "1.25 / 0.60",
    };

    [Fact]
    public void No_answer_is_no_fault() =>
        Assert.StartsWith("**Not answered yet.**", TwoTimes.Check(null).Markdown, StringComparison.Ordinal);

    // By hand: 2.08 differs from 2.083 by 0.14 %, within the half percent that three digits can cost; 2.10 differs by 0.8 %.
    [Fact]
    public void An_answer_with_three_digits_is_right_and_a_worse_one_is_not()
    {
        Assert.True(TwoTimes.Check(Ratio.FromTimes(2.08)).IsRight);
        Assert.False(TwoTimes.Check(Ratio.FromTimes(2.10)).IsRight);
    }

    [Fact]
    public void A_right_answer_says_what_it_means() =>
        Assert.Equal("**Right:** 2.08 times. The miss price is half.", TwoTimes.Check(Ratio.FromTimes(2.083)).Markdown);

    [Fact]
    public void A_known_mistake_is_named() =>
        Assert.Equal("**Not yet:** you compared a cache-hit price with a list price.", TwoTimes.Check(Ratio.FromTimes(8.33)).Markdown);

    [Fact]
    public void Another_wrong_answer_says_on_which_side_it_lies()
    {
        Assert.Equal("**Not yet:** 3.00 times is too much. `exercises.TwoTimes.Hint(1)` helps, `exercises.TwoTimes.ShowSolution()` shows a way.", TwoTimes.Check(Ratio.FromTimes(3)).Markdown);
        Assert.Equal("**Not yet:** 1.00 times is too little. `exercises.TwoTimes.Hint(1)` helps, `exercises.TwoTimes.ShowSolution()` shows a way.", TwoTimes.Check(Ratio.FromTimes(1)).Markdown);
    }

    [Fact]
    public void Hints_are_counted_from_one()
    {
        Assert.Equal("**Hint 2 of 2:** Take the cache-miss price.", TwoTimes.Hint(2).Markdown);
        Assert.Equal("There are hints 1 to 2, but 3 was asked for.", TwoTimes.Hint(3).Markdown);
    }
}
