using AiEconomics.Notebooks.Exercises;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Tests;

public sealed class EstimateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("estimates").FullName;

    private string KeptFile => Path.Combine(folder, "estimates.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Nothing_stated_is_no_fault_and_scores_nothing()
    {
        var estimate = Estimate.Of<Usd>("cost of the run", low: null, high: null);
        Assert.StartsWith("**Not stated yet.** Between which two ends does the cost of the run lie", estimate.ToString(), StringComparison.Ordinal);
        Assert.Equal("**Nothing to score:** no interval was stated for the cost of the run, which is USD 4.73 M.", estimate.Against(Usd.FromMillions(4.73)).KeepIn(KeptFile).Markdown);
        Assert.False(File.Exists(KeptFile));
    }

    // By hand: 4.73 lies within 2 to 9, below 5 to 9, above 1 to 4.
    [Theory]
    [InlineData(2, 9, "**Caught:** the cost of the run is USD 4.73 M, within your USD 2.00 M to USD 9.00 M. Nine in ten should be caught, not all.")]
    [InlineData(5, 9, "**Missed:** the cost of the run is USD 4.73 M, below your USD 5.00 M to USD 9.00 M. Nine in ten should be caught, not all.")]
    [InlineData(1, 4, "**Missed:** the cost of the run is USD 4.73 M, above your USD 1.00 M to USD 4.00 M. Nine in ten should be caught, not all.")]
    public void A_stated_interval_is_held_against_the_result(double low, double high, string said) =>
        Assert.Equal(said, Estimate.Of<Usd>("cost of the run", Usd.FromMillions(low), Usd.FromMillions(high)).Against(Usd.FromMillions(4.73)).Markdown);

    [Fact]
    public void An_interval_has_two_ends_in_order()
    {
        Assert.Equal(
            "low must be below high, but was USD 9.00 M, and high was USD 2.00 M.",
            Assert.Throws<ArgumentException>(() => Estimate.Of<Usd>("cost", Usd.FromMillions(9), Usd.FromMillions(2))).Message);
        Assert.Equal(
            "An interval has two ends, but only low was given; put the other one in, or null for both.",
            Assert.Throws<ArgumentException>(() => Estimate.Of<Usd>("cost", Usd.FromMillions(9), null)).Message);
    }

    // By hand: of three intervals two catch; to hit two or fewer of three with nine in ten each has the chance 1 − 0.9³ = 27.1 %.
    [Fact]
    public void What_was_kept_is_scored_together_and_a_question_counts_once()
    {
        Estimate.Of<Usd>("cost of the run", Usd.FromMillions(1), Usd.FromMillions(2)).Against(Usd.FromMillions(4.73)).KeepIn(KeptFile);
        Estimate.Of<Usd>("cost of the run", Usd.FromMillions(2), Usd.FromMillions(9)).Against(Usd.FromMillions(4.73)).KeepIn(KeptFile);
        Estimate.Of<Fraction>("share", Fraction.FromPercent(10), Fraction.FromPercent(20)).Against(Fraction.FromPercent(30)).KeepIn(KeptFile);
        Estimate.Of<InterestRate>("real rate", InterestRate.FromPercent(-2), InterestRate.FromPercent(3)).Against(InterestRate.FromPercent(0)).KeepIn(KeptFile);

        var words = Estimate.ScoreAll(KeptFile).Markdown;
        Assert.StartsWith("**2 of 3 within the stated 90 %.", words, StringComparison.Ordinal);
        Assert.Contains("with a probability of 27 %", words, StringComparison.Ordinal);
        Assert.EndsWith("- within: cost of the run\n- outside: share\n- within: real rate", words, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder));
    }

    [Fact]
    public void Without_a_file_the_way_to_keep_is_told() =>
        Assert.StartsWith("**Nothing kept yet.** In a notebook that asks for an interval, add `.KeepIn(", Estimate.ScoreAll(KeptFile).Markdown, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_holds_something_else_is_named_and_left_alone()
    {
        File.WriteAllText(KeptFile, "{}");
        var scored = Estimate.Of<Usd>("cost", Usd.FromMillions(1), Usd.FromMillions(2)).Against(Usd.FromMillions(1.5));
        Assert.StartsWith($"{KeptFile} holds no estimates kept by KeepIn:", Assert.Throws<InvalidDataException>(() => scored.KeepIn(KeptFile)).Message, StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(KeptFile));
    }
}
