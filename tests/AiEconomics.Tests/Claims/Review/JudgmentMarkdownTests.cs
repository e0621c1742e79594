using AiEconomics.Claims;
using AiEconomics.Claims.Review;

namespace AiEconomics.Tests.Claims.Review;

public class JudgmentMarkdownTests
{
    [Fact]
    public void A_judgment_reads_from_verdict_to_what_to_check_next() => Assert.Equal(
        """
        **2 · Its API is \<b\>six\</b\> times cheaper \| than GPT-5’s.** (P23)

        ◐ **depends** — It holds for output and fails for fresh input.

        Condition: holds for output; fails for fresh input

        Chance that it holds: 25.0 %

        | Test | Outcome | With its numbers | Finding |
        | :-- | :-- | :-- | :-- |
        | output | true | ${\frac{\text{USD}\ 10.0}{\text{USD}\ 2.50} \ge 6.00}$ | USD 10.0 over USD 2.50 is 4.00. |
        | fresh input | false | ${\frac{\text{USD}\ 10.0}{\text{USD}\ 2.50} \ge 6.00}$ | USD 10.0 over USD 2.50 is 4.00. |
        | as printed | refused | ${\frac{\text{USD}\ 10.0}{\text{USD}\ 2.50} \ge 6.00}$ | Cached and fresh input are not the same; name a bridge. |

        What would turn it, the nearest first:

        - gpt-5.output-price falls by 10.0 %: then it fails
        - kimi-k2-thinking.output-price rises to 14.3 times: then it holds

        Next to check: gpt-5.output-price

        | What happened later | Outcome | With its numbers | Finding |
        | :-- | :-- | :-- | :-- |
        | a later model | open | ${\frac{\text{USD}\ 10.0}{\text{USD}\ 2.50} \ge 6.00}$ | USD 10.0 over USD 2.50 is 4.00. |

        To keep in mind:

        - Whether list prices were paid is not said.

        """,
        Samples.Depends.ToMarkdown());

    [Fact]
    public void What_a_judgment_does_not_have_is_not_announced() => Assert.Equal(
        "**10 · A claim.** (P23)\n\n✓ **holds** — A sentence.\n", Samples.Of(Verdict.Holds).ToMarkdown());

    [Fact]
    public void A_test_of_the_readers_own_shows_its_formula_with_numbers() => Assert.Equal(
        "**true** — USD 10.0 over USD 2.50 is 4.00.\n\n$$\\frac{\\text{USD}\\ 10.0}{\\text{USD}\\ 2.50} \\ge 6.00$$\n",
        Samples.Depends.Tests[0].ToMarkdown());
}
