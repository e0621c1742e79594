using AiEconomics.Cli.Moved;

namespace AiEconomics.Cli.Tests.Moved;

public class MovedResultTests
{
    // By hand: (5 − 4) / 4, (3 − 4) / 4, (4.6 M − 4.6 k) / 4.6 k.
    [Theory]
    [InlineData("USD 4.00 M", "USD 5.00 M", "+25.0 %")]
    [InlineData("4 of 7 hold", "3 of 7 hold", "-25.0 %")]
    [InlineData("7 of 4", "7 of 5", "+25.0 %")]
    [InlineData("USD 4.6 k", "USD 4.6 M", "+99900.0 %")]
    [InlineData("0 draws", "3 draws", "–")]
    [InlineData("it holds", "it fails", "–")]
    [InlineData("one number: 7", "two numbers: 7 and 8", "–")]
    public void The_change_is_that_of_the_first_number_that_differs(string old, string now, string expected) =>
        Assert.Equal(expected, MovedResult.Change(old, now));

    [Fact]
    public void Of_a_long_answer_the_numbers_that_differ_are_shown() => Assert.Equal(
        ("4.95 M; 38.0", "5.20 M; 37.0"),
        new MovedResult("01-n", "n.answer", "USD 4.95 M, nine to one above USD 3.32 M (38.0 % below it)", "USD 5.20 M, nine to one above USD 3.32 M (37.0 % below it)", []).Shown());

    [Fact]
    public void Other_words_and_short_answers_are_shown_whole()
    {
        Assert.Equal(("USD 2 M", "USD 3 M"), new MovedResult("01-n", "n.a", "USD 2 M", "USD 3 M", []).Shown());
        Assert.Equal(("(new)", "it holds"), new MovedResult("01-n", "n.a", null, "it holds", []).Shown());
        Assert.Equal(("it holds", "(no longer given)"), new MovedResult("01-n", "n.a", "it holds", null, []).Shown());
    }

    [Fact]
    public void Without_a_figure_the_cause_is_said_to_be_none() =>
        Assert.StartsWith("no figure that it uses changed", new MovedResult("01-n", "n.a", "2", "3", []).Cause, StringComparison.Ordinal);
}
