using AiEconomics.Claims;

namespace AiEconomics.Tests.Claims;

public class ClaimBookTests
{
    private static readonly ClaimBook Book = ClaimSample.Of("every", $"must||{ClaimSample.Share} < 8 %");

    // By hand: 4.6 / 60 = 7.667 %, and over more than 60 M it is less.
    [Fact]
    public void A_bound_decides_though_it_is_no_point()
    {
        var judgment = Book.Judge("claim");

        Assert.Equal(Verdict.Holds, judgment.Verdict);
        Assert.Equal("Holds. USD 4.60 M over above USD 60.0 M is below 7.67 %, which is below the 8.00 % claimed.", judgment.Sentence);
        Assert.Null(judgment.Probability);
    }

    // By hand: 8 % of 57.5 M is 4.6 M, and 57.5 / 60 = 0.9583; 8 % of 60 M is 4.8 M, and 4.8 / 4.6 = 1.0435. Past either the bound leaves it open.
    [Fact]
    public void A_flip_is_the_smallest_factor_that_turns_the_verdict()
    {
        var flips = Book.Judge("claim").Flips;

        Assert.Equal(["article.gpt-4.training-cost", "article.kimi-k2-thinking.training-cost"], flips.Select(flip => flip.Key).Order());
        Assert.Equal(57.5 / 60, flips.Single(flip => flip.Key.Contains("gpt-4", StringComparison.Ordinal)).Factor, tolerance: 1e-8);   // ten times the step past the place
        Assert.Equal(4.8 / 4.6, flips[0].Key.Contains("kimi", StringComparison.Ordinal) ? flips[0].Factor : flips[1].Factor, tolerance: 1e-8);
        Assert.All(flips, flip => Assert.Equal(Verdict.Depends, flip.Verdict));
    }

    // By hand: 4.6 / 40.6 = 11.3 %.
    [Theory]
    [InlineData("40.6 M USD", Verdict.Fails)]
    [InlineData("(above 60 M USD)", Verdict.Holds)]
    [InlineData("above 60 M USD", Verdict.Holds)]
    [InlineData("[40 M to 100 M] USD", Verdict.Depends)]
    public void A_changed_figure_changes_the_verdict(string value, Verdict expected) =>
        Assert.Equal(expected, Book.With("article.gpt-4.training-cost", value).Judge("claim").Verdict);

    [Theory]
    [InlineData("article.kimi-k2-thinking.training-cost", "4.6 M USD")]
    [InlineData("article.gpt-4.training-cost", "above 60 M USD")]
    [InlineData("h800.rent", "2 USD/GPU-h")]
    public void The_same_value_changes_nothing(string key, string value)
    {
        var same = Book.With(key, value);

        Assert.Equal(Book.Figures[key].ToString(), same.Figures[key].ToString());
        Assert.Equal(Book.Judge("claim").Sentence, same.Judge("claim").Sentence);
        Assert.Equal(Book.Judge("claim").Flips, same.Judge("claim").Flips);
    }

    [Theory]
    [InlineData("4.6 M GPU-h", "Figure 'article.gpt-4.training-cost': Found a value in GPU-h, expected one in USD; write the unit of the figure.")]
    [InlineData("h800.rent", "Figure 'article.gpt-4.training-cost': Found '(h800.rent)', expected a value such as 2.5 USD; write a number with its unit, not an expression.")]
    public void A_value_that_does_not_fit_is_one_sentence(string value, string sentence)
    {
        if (value.StartsWith('h'))
        {
            sentence = sentence.Replace("'(h800.rent)'", "'h800.rent'", StringComparison.Ordinal);
        }

        Assert.Equal(sentence, Assert.Throws<FormatException>(() => Book.With("article.gpt-4.training-cost", value)).Message);
    }

    [Fact]
    public void A_mistyped_claim_names_the_nearest() =>
        Assert.Equal("No claim has the key 'clam'. The nearest is 'claim'.", Assert.Throws<KeyNotFoundException>(() => Book["clam"]).Message);

    [Fact]
    public void A_missing_figure_is_unknown_and_names_the_nearest()
    {
        var result = Book.Test("h800.rnt > 1 USD/GPU-h");

        Assert.Equal(Outcome.Unknown, result.Outcome);
        Assert.Equal("No figure or step has the key 'h800.rnt'; write 'h800.rent' if that is meant, or add the figure to its table.", result.Sentence);
    }

    [Theory]
    [InlineData("4.6 M USD / 60 M USD < 8 % +", "Found the end at character 29, expected a number, a key, a variable or a parenthesis, as in a comparison such as a.cost / b.cost < 8 %; correct it there; a minus between two terms needs a blank on both sides.")]
    [InlineData("4.6 M USD < 60 M GPU", "Found USD and GPU on the two sides of '<', expected one unit in both; correct one of them, or convert it.")]
    [InlineData("4.6 M dollars < 5 M USD", "Found the unit 'dollars', expected a unit such as USD, GPU, day, month, year, token, tok, Mtok, FLOP, byte, or one that a figure has; correct the unit, or add its word to the units of the claims.")]
    [InlineData("4.6 M USD {rented} < 5 M USD", "Found the footing '{rented}', expected at most one word of each of: rental, amortized, cloud, acquisition; pre-training, final-run, development; list, promotional, contract, batch, off-peak; cache-hit, cache-miss, output, cache-write; forecast, guidance, actual; stock, flow; with-leases, without-leases; nominal, real; correct the words in braces.")]
    public void What_makes_no_sense_is_one_sentence(string expression, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => Book.Test(expression)).Message);
}
