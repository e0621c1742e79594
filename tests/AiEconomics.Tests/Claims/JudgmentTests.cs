using AiEconomics.Claims;
using AiEconomics.Claims.Judging;

namespace AiEconomics.Tests.Claims;

public class JudgmentTests
{
    [Theory]
    [InlineData(ClaimRule.Every, new[] { Outcome.True, Outcome.True }, Verdict.Holds)]
    [InlineData(ClaimRule.Every, new[] { Outcome.Refused }, Verdict.Refused)]
    [InlineData(ClaimRule.Some, new[] { Outcome.False }, Verdict.Fails)]
    [InlineData(ClaimRule.Some, new[] { Outcome.Open }, Verdict.Depends)]
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

    // What must be is all true, and there is no case that would have to be.
    [Fact]
    public void Without_cases_what_must_be_is_enough() => Assert.Equal(Verdict.Holds, Rules.Of(ClaimRule.Some, [(TestRole.Must, Outcome.True)]));

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

    // Of two costs that DeepSeek's report gives one is the article's 5.6 M when it is set to that; hours are no cost, and a cost of another is not theirs.
    [Theory]
    [InlineData("deepseek-v3.total-cost; deepseek-v3.pretraining-cost", Verdict.Holds)]
    [InlineData("deepseek-v3.pretraining-cost; deepseek-v3.total-cost", Verdict.Holds)]
    [InlineData("deepseek-v3.pretraining-cost", Verdict.Fails)]
    [InlineData("deepseek-v3.total-gpu-hours", Verdict.Unverified)]
    [InlineData("gpt-4.training-cost-cloud", Verdict.Unverified)]
    public void A_saying_is_held_against_what_the_same_speaker_said_of_the_same_kind(string against, Verdict verdict)
    {
        using var sample = new ClaimSample();
        var book = sample.Add("claim", "attribution", [], "article.deepseek-v3.training-cost", against).Load();

        Assert.Equal(verdict, book.With("deepseek-v3.total-cost", "5.6 M USD").Judge("claim").Verdict);
    }

    // The speakers of both are quoted, and only DeepSeek was found to have said so.
    [Fact]
    public void Of_two_sayings_one_that_agrees_is_enough()
    {
        using var sample = new ClaimSample();
        var book = sample.Add("claim", "attribution", [], "article.deepseek-v3.training-cost; article.gpt-4.training-cost", "deepseek-v3.total-cost").Load();

        Assert.Equal(Verdict.Holds, book.With("deepseek-v3.total-cost", "5.6 M USD").Judge("claim").Verdict);
    }

    [Theory]
    [InlineData("must||1 < 2", Verdict.Holds)]
    [InlineData("must||3 < 2", Verdict.Fails)]
    [InlineData("case||3 < 2", Verdict.Holds)]
    public void A_saying_fails_with_a_necessary_test(string test, Verdict verdict)
    {
        using var sample = new ClaimSample();
        var book = sample.Add("claim", "attribution", [test], "article.deepseek-v3.training-cost", "deepseek-v3.total-cost").Load();

        Assert.Equal(verdict, book.With("deepseek-v3.total-cost", "5.6 M USD").Judge("claim").Verdict);
    }

    // By hand: ln 2 = 0.69315 and ln 9.99 = 2.30159 have the mean 1.49737, and their half-distance is 1.64485 deviations of 0.48893.
    // ln 3 = 1.09861 lies 0.8156 deviations below, ln 5 = 1.60944 0.2292 above: Φ(0.2292) − Φ(−0.8156) = 0.5906 − 0.2074 = 0.3833.
    [Fact]
    public void A_figure_has_one_value_in_all_tests_of_a_claim()
    {
        const string cost = "article.deepseek-and-kimi.training-cost";

        Assert.Equal(0.3833, ClaimSample.Of("every", $"must||{cost} > 3 M USD", $"must||{cost} < 5 M USD").Judge("claim").Probability!.Value, tolerance: 0.001);   // 4,096 even points miss a share by a few of them
    }

    // Nothing says what r is, so that of a claim that turns on it no share can be told, whatever else is known.
    [Theory]
    [InlineData("4 > 2")]
    [InlineData("r > 2")]
    [InlineData("r > 2", "[6 to 10] < 7.7")]
    public void Without_a_figure_that_is_not_known_exactly_there_is_no_probability(params string[] expressions) =>
        Assert.Null(ClaimSample.Of("every", [.. expressions.Select(expression => $"must||{expression}")]).Judge("claim").Probability);

    // Half of a number that is log-normal with 90 % between 6 and 10 lies below √60 = 7.746. Written twice it is two numbers: a half of a half.
    [Fact]
    public void Two_numbers_are_independent() =>
        Assert.Equal(0.25, ClaimSample.Of("every", "must||[6 to 10] < 7.745967", "must||[6 to 10] > 7.745967").Judge("claim").Probability!.Value, tolerance: 0.005);   // in two dimensions 4,096 points miss a share by a few times as many as in one

    // From 0 every number is as likely as another: a quarter of 0 to 4 lies below 1. A share is log-odds-normal: half of 10 % to 60 % lies below
    // √(0.1 · 0.6 / (0.9 · 0.4)) = 0.4082 of odds, 29.0 %.
    [Theory]
    [InlineData("[0 to 4] < 1", 0.25)]
    [InlineData("[10 to 60] % < 28.99 %", 0.5)]
    [InlineData("[50 to 100] % < 70.71 %", 0.5)]   // log-odds have no 100 %, factors do: √(0.5 · 1) = 0.7071
    public void What_is_believed_of_a_range_depends_on_where_it_lies(string expression, double probability) =>
        Assert.Equal(probability, ClaimSample.Of("every", $"must||{expression}").Judge("claim").Probability!.Value, tolerance: 0.001);   // 4,096 even points miss a share by a few of them

    // By hand: 5.6 + 2 = 7.6; the cost turns it at 6 / 5.6 = 1.07 and the rent, which the report assumed, at 2.4 / 2 = 1.2.
    [Fact]
    public void Where_nothing_is_open_the_figure_to_check_next_is_the_one_with_the_weakest_support() =>
        Assert.Equal("h800.rent", ClaimSample.Of("every", "must||article.deepseek-v3.training-cost + h800.rent * 1 M GPU-h < 8 M USD").Judge("claim").NextToCheck);

    // By hand: 4.6 + 5.6 = 10.2, and the greater of two figures that were read turns it first.
    [Fact]
    public void Of_figures_with_equal_support_the_nearest_is_to_be_checked() =>
        Assert.Equal(
            "article.deepseek-v3.training-cost",
            ClaimSample.Of("every", "must||article.kimi-k2-thinking.training-cost + article.deepseek-v3.training-cost < 11 M USD").Judge("claim").NextToCheck);

    [Fact]
    public void The_caveats_of_a_claim_are_those_of_its_tests_and_why_a_test_was_refused() =>
        Assert.Equal(
            [
                "deepseek-v3.total-cost is rental; on what cost footing article.kimi-k2-thinking.training-cost stands is not said.",
                "article.gpt-5.input-price is cache-miss and article.kimi-k2-thinking.input-price is cache-hit, which are two things on the axis token kind; name the bridge hit-as-miss to compare them all the same.",
            ],
            ClaimSample.Of(
                "every",
                "must||article.kimi-k2-thinking.training-cost < deepseek-v3.total-cost",
                "must||article.gpt-5.input-price / article.kimi-k2-thinking.input-price > 6").Judge("claim").Caveats);

    [Fact]
    public void A_step_stands_in_other_expressions_by_its_key() =>
        Assert.Equal(Verdict.Holds, ClaimSample.Of("every", "step||4.6 M USD / 2 USD/GPU-h", "must||claim.test-1 = 2.3 M GPU-h").Judge("claim").Verdict);
}
