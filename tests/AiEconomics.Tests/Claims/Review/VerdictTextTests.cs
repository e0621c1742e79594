using AiEconomics.Claims;
using AiEconomics.Claims.Review;

namespace AiEconomics.Tests.Claims.Review;

public class VerdictTextTests
{
    [Theory]
    [InlineData(0.575, Verdict.Fails, "k falls by 42.5 %: then it fails")]
    [InlineData(0.999, Verdict.Holds, "k falls by 0.10 %: then it holds")]
    [InlineData(1.087, Verdict.Depends, "k rises by 8.70 %: then it depends")]
    [InlineData(14.26, Verdict.Unverified, "k rises to 14.3 times: then it is unverified")]
    [InlineData(0.01, Verdict.Refused, "k falls by 99.0 %: then it is refused")]
    public void A_flip_reads_as_a_change_of_the_figure(double factor, Verdict verdict, string words) =>
        Assert.Equal(words, new FigureFlip("k", factor, verdict).ToWords());

    [Theory]
    [InlineData(0, "below 0.1 %")]
    [InlineData(0.25, "25.0 %")]
    [InlineData(0.0123, "1.23 %")]
    [InlineData(1, "above 99.9 %")]
    public void A_chance_is_never_said_to_be_certain(double probability, string words) => Assert.Equal(words, VerdictText.Chance(probability));

    [Theory]
    [InlineData("Depends: holds for output.", "Holds for output.")]
    [InlineData("Depends. It holds for output.", "It holds for output.")]
    [InlineData("Depending on output.", "Depending on output.")]
    [InlineData("Depends", "Depends")]
    public void A_reason_does_not_repeat_the_verdict(string sentence, string reason) =>
        Assert.Equal(reason, (Samples.Depends with { Sentence = sentence }).Reason());

    [Fact]
    public void A_tally_counts_in_the_order_of_a_report()
    {
        Judgment[] judgments = [Samples.Of(Verdict.Refused), Samples.Of(Verdict.Fails), Samples.Of(Verdict.Holds), Samples.Of(Verdict.Holds), Samples.Of(Verdict.Refused)];

        Assert.Equal("2 hold, 1 fails, 2 are refused", judgments.Tally());
    }

    [Fact]
    public void No_two_verdicts_share_a_word_or_a_sign()
    {
        Assert.Equal(Enum.GetValues<Verdict>().Length, VerdictText.All.Select(verdict => verdict.Word()).Distinct().Count());
        Assert.Equal(Enum.GetValues<Verdict>().Length, VerdictText.All.Select(verdict => verdict.Sign()).Distinct().Count());
    }
}
