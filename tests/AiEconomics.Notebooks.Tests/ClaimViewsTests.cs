using AiEconomics.Claims;
using AiEconomics.Notebooks.Display;
using AiEconomics.Tests.Claims.Review;

namespace AiEconomics.Notebooks.Tests;

public class ClaimViewsTests
{
    [Fact]
    public void Judgments_read_as_a_table_of_verdicts_in_words() => Assert.Equal(
        """
        | No. | Claim | Verdict | Why | Nearest flip |
        | --: | :-- | :-- | :-- | :-- |
        | 2 | Its API is <b>six</b> times cheaper \| than GPT-5’s. | ◐ depends | It holds for output and fails for fresh input. | gpt-5.output-price falls by 10.0 %: then it fails |
        | 10 | A claim. | ✓ holds | A sentence. |  |

        """,
        new[] { Samples.Depends, Samples.Of(Verdict.Holds) }.ToTable().ToMarkdown());

    [Fact]
    public void Contradictions_read_as_a_table_with_both_demands() => Assert.Equal(
        """
        | Contradiction | One | Other | To agree, a bound would stretch by |
        | :-- | :-- | :-- | --: |
        | They differ. | below 8 % | a tenth | 34.6 % |
        | They exclude each other. | 1 | 2 | nothing would do |

        """,
        new Contradiction[] { new([], "a", "below 8 %", "a tenth", 0.3456, "They differ."), new([], "b", "1", "2", null, "They exclude each other.") }.ToTable().ToMarkdown());

    [Fact]
    public void Tests_read_as_a_table_where_a_refusal_speaks_for_itself()
    {
        var rows = Samples.Depends.Tests.ToTable().Rows;

        Assert.Equal(["output", "true", "4.00", "6.00", "USD 10.0 over USD 2.50 is 4.00."], rows[0]);
        Assert.Equal(["as printed", "refused", "4.00", "6.00", "Cached and fresh input are not the same; name a bridge."], rows[2]);
    }

    // By hand: of 5 found 4 are right, 0.8; of 8 expected 4 are found, 0.5.
    [Fact]
    public void Scores_show_precision_and_recall() =>
        Assert.Equal(["holds", "8", "5", "0.800", "0.500"], new SelfTestScore[] { new("holds", Expected: 8, Found: 5, Right: 4) }.ToTable().Rows[0]);
}
