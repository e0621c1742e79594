using AiEconomics.Claims;

namespace AiEconomics.Tests.Claims;

/// <summary>Comparisons that are made to do harm.</summary>
public sealed class HostileTextTests
{
    private static readonly ClaimBook Book = ClaimBook.Find();

    [Fact]
    public void A_text_without_end_is_refused() =>
        Assert.Equal("Found 1000002 characters, expected at most 1000; give parts of it names, as steps.", Refused("1<" + new string('1', 1_000_000)));

    [Theory]
    [InlineData('(')]
    [InlineData('[')]
    public void Parentheses_without_bottom_are_refused(char open) =>
        Assert.Equal("Found parentheses more than 20 deep, expected fewer; give parts of it names, as steps.", Refused(new string(open, 900)));

    // The longest chain that fits, on a thread with the smallest stack that a kernel gives: right to left, and left to right.
    [Theory]
    [InlineData("^")]
    [InlineData("*")]
    [InlineData("+")]
    public void The_longest_chain_is_read(string sign)
    {
        var text = string.Concat(Enumerable.Repeat("1" + (sign == "+" ? " + " : sign), sign == "+" ? 240 : 490)) + "1 > 0";
        Outcome? outcome = null;
        var thread = new Thread(() => outcome = Book.Test(text).Outcome, 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal(Outcome.True, outcome);
    }

    [Theory]
    [InlineData("1e999 USD", "Found '1e999' at character 1, a number beyond all that is computed with, expected one below 1e50, its scale word included; write fewer digits or a smaller power.")]
    [InlineData("[1 to 1e400] USD", "Found '1e400' at character 7, a number beyond all that is computed with, expected one below 1e50, its scale word included; write fewer digits or a smaller power.")]
    public void A_number_beyond_computing_is_refused_for_a_figure(string value, string sentence) => Assert.EndsWith(
        sentence, Assert.Throws<FormatException>(() => Book.With("article.gpt-4.training-cost", value)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("(below 1e309 B USD) / 700 B USD < 12 %")]
    [InlineData("(above 1e999 GPU) - (above 90 GPU) > 0 GPU")]
    [InlineData("1e49 T < 2")]
    public void A_number_beyond_computing_is_refused_in_a_comparison(string text) =>
        Assert.EndsWith("expected one below 1e50, its scale word included; write fewer digits or a smaller power.", Refused(text), StringComparison.Ordinal);

    // Each number can be computed with, and their product is above 1.8e308.
    [Theory]
    [InlineData("1e49 * 1e49 * 1e49 * 1e49 * 1e49 * 1e49 * 1e49 > 3")]
    [InlineData("[1e49 to 2e49] ^ 7 / [1e49 to 2e49] ^ 7 < 2")]
    [InlineData("(above 1e49 GPU) * 1e49 * 1e49 * 1e49 * 1e49 * 1e49 * 1e49 - (above 90 GPU) > 0 GPU")]
    [InlineData("1 / 1e49 ^ 9 < 2")]
    public void A_result_beyond_computing_is_refused(string text) => Assert.Equal(
        "Found a result beyond the largest number that can be held, 1.8e308, expected numbers that multiply to less; correct a number, a unit or a power.", Refused(text));

    [Fact]
    public void A_message_repeats_no_command_to_a_terminal() =>
        Assert.DoesNotContain(Refused("1 USD {\u001b[31m} < 2"), char.IsControl);

    private static string Refused(string text) => Assert.Throws<FormatException>(() => Book.Test(text)).Message;
}
