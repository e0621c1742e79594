using AiEconomics.Claims;
using AiEconomics.Claims.Judging;

namespace AiEconomics.Tests.Claims;

public class JudgmentTests
{
    [Theory]
    [InlineData(ClaimRule.Every, new[] { Outcome.True, Outcome.True }, Verdict.Holds)]
    [InlineData(ClaimRule.Every, new[] { Outcome.True, Outcome.False }, Verdict.Fails)]
    [InlineData(ClaimRule.Every, new[] { Outcome.True, Outcome.Open }, Verdict.Depends)]
    [InlineData(ClaimRule.Every, new[] { Outcome.True, Outcome.Unknown }, Verdict.Unverified)]
    [InlineData(ClaimRule.Every, new[] { Outcome.True, Outcome.Refused }, Verdict.Holds)]
    [InlineData(ClaimRule.Every, new Outcome[0], Verdict.Unverified)]
    [InlineData(ClaimRule.Some, new[] { Outcome.False, Outcome.True }, Verdict.Holds)]
    [InlineData(ClaimRule.Some, new[] { Outcome.False, Outcome.False }, Verdict.Fails)]
    [InlineData(ClaimRule.Some, new[] { Outcome.False, Outcome.Open }, Verdict.Depends)]
    [InlineData(ClaimRule.Cases, new[] { Outcome.True, Outcome.True }, Verdict.Holds)]
    [InlineData(ClaimRule.Cases, new[] { Outcome.True, Outcome.False }, Verdict.Depends)]
    [InlineData(ClaimRule.Cases, new[] { Outcome.False, Outcome.False }, Verdict.Fails)]
    [InlineData(ClaimRule.Cases, new[] { Outcome.Refused, Outcome.Refused }, Verdict.Refused)]
    public void A_rule_makes_a_verdict_of_outcomes(ClaimRule rule, Outcome[] outcomes, Verdict verdict) =>
        Assert.Equal(verdict, Rules.Of(rule, [.. outcomes.Select(outcome => (TestRole.Case, outcome))]));

    [Theory]
    [InlineData(ClaimRule.Some)]
    [InlineData(ClaimRule.Cases)]
    [InlineData(ClaimRule.Every)]
    public void A_necessary_test_that_is_false_fails_the_claim_under_every_rule(ClaimRule rule) =>
        Assert.Equal(Verdict.Fails, Rules.Of(rule, [(TestRole.Must, Outcome.False), (TestRole.Case, Outcome.True)]));

    // By hand: Opus 4.1 asks 75 for output, 75 / 2.5 = 30; GPT-5 asks 10, 10 / 2.5 = 4.
    [Fact]
    public void Where_it_depends_on_the_case_the_condition_names_the_cases()
    {
        var book = ClaimSample.Of("cases", "case|against Claude Opus 4.1|75 / 2.5 >= 6", "case|against GPT-5|10 / 2.5 >= 6");

        var judgment = book.Judge("claim");

        Assert.Equal(Verdict.Depends, judgment.Verdict);
        Assert.Equal("holds against Claude Opus 4.1; fails against GPT-5", judgment.Condition);
        Assert.Equal("Depends: holds against Claude Opus 4.1; fails against GPT-5.", judgment.Sentence);
    }

    [Fact]
    public void Where_it_depends_on_a_variable_the_condition_is_a_region() =>
        Assert.Equal("holds where r is above 14.3", ClaimSample.Of("every", "must||(1.25 * r + 10) / (0.15 * r + 2.5) >= 6").Judge("claim").Condition);

    [Fact]
    public void What_happened_later_is_shown_and_never_counted()
    {
        var judgment = ClaimSample.Of("every", "must||1 < 2", "later||3 < 2").Judge("claim");

        Assert.Equal(Verdict.Holds, judgment.Verdict);
        Assert.Equal(Outcome.False, Assert.Single(judgment.Later).Outcome);
    }

    // By hand: a cost log-normal between 2 M and 9.99 M against 4.6 M; only that figure is open, so it is the one to check.
    [Fact]
    public void The_figure_to_check_next_is_the_one_that_would_settle_most()
    {
        var judgment = ClaimSample.Of("every", "must||article.deepseek-and-kimi.training-cost < 4.6 M USD").Judge("claim");

        Assert.InRange(judgment.Probability!.Value, 0.5, 0.55);   // ln 4.6 lies 0.029 above the mean of ln 2 and ln 9.99, 0.06 deviations of 0.489: 52 %
        Assert.Equal("article.deepseek-and-kimi.training-cost", judgment.NextToCheck);
    }

    [Fact]
    public void A_saying_that_nobody_was_found_to_have_said_is_unverified()
    {
        using var sample = new ClaimSample();
        var book = sample.Add("claim", "attribution", [], "article.gpt-4.training-cost", "deepseek-v3.total-cost").Load();

        Assert.Equal(Verdict.Unverified, book.Judge("claim").Verdict);
        Assert.Equal("Unverified. No figure of Morgan Stanley was found to compare with.", book.Judge("claim").Sentence);
    }

    // DeepSeek's report has 5.576 M, the article 5.6 M of the same speaker: as numbers they differ.
    [Theory]
    [InlineData("5.6 M USD", Verdict.Holds)]
    [InlineData("5.576 M USD", Verdict.Fails)]
    public void A_saying_holds_where_the_same_speaker_was_found_to_agree(string found, Verdict verdict)
    {
        using var sample = new ClaimSample();
        var book = sample.Add("claim", "attribution", [], "article.deepseek-v3.training-cost", "deepseek-v3.total-cost").Load();

        Assert.Equal(verdict, book.With("deepseek-v3.total-cost", found).Judge("claim").Verdict);
    }

    [Fact]
    public void A_step_stands_in_other_expressions_by_its_key() =>
        Assert.Equal(Verdict.Holds, ClaimSample.Of("every", "step||4.6 M USD / 2 USD/GPU-h", "must||claim.test-1 = 2.3 M GPU-h").Judge("claim").Verdict);
}
