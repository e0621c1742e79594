namespace AiEconomics.Tests.Claims;

public class JudgmentTextTests
{
    private const string Open = $"{ClaimSample.Capex} > 7.9";   // 630 to 700 over less than 80, and no one figure decides

    [Fact]
    public void What_is_unverified_gives_the_note_of_the_first_test_that_nothing_decides() =>
        Assert.Equal("Unverified. Nobody counted them.", ClaimSample.Of("every", "must||1 < 2", "must||||Nobody counted them.", "must||||Nor these.").Judge("claim").Sentence);

    [Fact]
    public void Without_a_note_no_figure_is_known() =>
        Assert.Equal("Unverified. No figure is known that could decide it.", ClaimSample.Of("every", "must||1 < 2", "must||").Judge("claim").Sentence);

    [Fact]
    public void Of_a_saying_that_nobody_was_found_to_have_said_the_first_test_tells_of_others()
    {
        using var sample = new ClaimSample();
        var judgment = sample.Add("claim", "attribution", ["case||", "case||3 < 2", "case||1 < 2"], "article.gpt-4.training-cost", "deepseek-v3.total-cost").Load().Judge("claim");

        Assert.Equal("Unverified. No figure of Morgan Stanley was found to compare with. Of others: 3 is not below the 2 claimed.", judgment.Sentence);
    }

    [Fact]
    public void A_saying_that_fails_shows_both_figures()
    {
        using var sample = new ClaimSample();
        var judgment = sample.Add("claim", "attribution", [], "article.deepseek-v3.training-cost", "deepseek-v3.total-cost").Load().Judge("claim");

        Assert.Equal("Fails. DeepSeek was found to have said USD 5.58 M, against USD 5.60 M in the article.", judgment.Sentence);
    }

    [Fact]
    public void A_claim_that_is_no_saying_gives_its_tests_as_reasons()
    {
        using var sample = new ClaimSample();
        var judgment = sample.Add("claim", "every", ["must||1 < 2"], "article.deepseek-v3.training-cost", "deepseek-v3.total-cost").Load().Judge("claim");

        Assert.Equal("Holds. 1 is below the 2 claimed.", judgment.Sentence);
    }

    [Fact]
    public void Three_reasons_are_enough()
    {
        var judgment = ClaimSample.Of("every", "must||1 < 2", "must||1 < 3", "must||1 < 4", "must||1 < 5").Judge("claim");

        Assert.Equal("Holds. 1 is below the 2 claimed. 1 is below the 3 claimed. 1 is below the 4 claimed.", judgment.Sentence);
    }

    [Fact]
    public void A_necessary_test_that_is_false_is_reason_enough() =>
        Assert.Equal("Fails. 1 is not above the 2 claimed.", ClaimSample.Of("cases", "case||1 > 3", "must||1 > 2", "case||1 < 4").Judge("claim").Sentence);

    [Fact]
    public void Without_a_necessary_test_every_false_case_is_a_reason() =>
        Assert.Equal("Fails. 1 is not above the 3 claimed. 1 is not above the 2 claimed.", ClaimSample.Of("cases", "case||1 > 3", "case||1 > 2").Judge("claim").Sentence);

    // Where a label holds a comma, a list of commas would be read wrongly.
    [Theory]
    [InlineData("cases", new[] { "case|against A|1 < 2", "case|B|1 < 3", "case||1 > 2" }, "holds against A, for B; fails for claim.test-3")]
    [InlineData("cases", new[] { "case|at 1, 2|1 < 2", "case|at 3|1 < 3", "case||1 > 2" }, "holds at 1, 2 and at 3; fails for claim.test-3")]
    [InlineData("cases", new[] { "case|now|1 < 2", "case|then|" + Open }, "holds for now; open for then")]
    [InlineData("every", new[] { "must|B|r > 2" }, "holds for B where r is above 2.00")]
    [InlineData("every", new[] { "must||1 < 2", "must||r > 2" }, "holds for claim.test-1; holds where r is above 2.00")]
    [InlineData("every", new[] { "must||" + Open }, "open for claim.test-1")]
    public void A_condition_names_what_holds_what_fails_and_what_is_open(string rule, string[] tests, string condition) =>
        Assert.Equal(condition, ClaimSample.Of(rule, tests).Judge("claim").Condition);

    [Fact]
    public void Of_one_open_test_the_sentence_says_more_than_the_condition()
    {
        var judgment = ClaimSample.Of("every", "must||r > 2").Judge("claim");

        Assert.Equal($"Depends: holds where r is above 2.00. {judgment.Tests[0].Sentence}", judgment.Sentence);
    }
}
