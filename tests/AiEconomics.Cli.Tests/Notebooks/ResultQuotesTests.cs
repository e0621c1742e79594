using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Tests.Notebooks;

public class ResultQuotesTests
{
    private static readonly Dictionary<string, NamedResult> Results = new() { ["a.cost"] = new("a.cost", "USD 4.73 M", null, null, "a") };

    [Fact]
    public void A_quote_is_renewed_and_the_text_around_it_kept() =>
        Assert.Equal(
            "It is <!-- result: a.cost -->USD 4.73 M<!-- /result -->, not 5.",
            ResultQuotes.Renew("It is <!-- result: a.cost -->old\nand long<!-- /result -->, not 5.", Results));

    [Fact]
    public void A_quote_of_another_run_stays_as_it_is() =>
        Assert.Equal("<!-- result: b -->x<!-- /result -->", ResultQuotes.Renew("<!-- result: b -->x<!-- /result -->", Results));

    [Fact]
    public void A_stale_quote_is_found_with_old_and_new_words() =>
        Assert.Equal([("a.cost", "old", "USD 4.73 M")], ResultQuotes.Differing("<!-- result: a.cost -->old<!-- /result -->", Results));

    [Theory]
    [InlineData("Write `<!-- result: name -->` and `<!-- /result -->`.")]
    [InlineData("```\n<!-- result: a.cost -->old<!-- /result -->\n```")]
    public void A_mark_inside_code_is_no_quote(string text)
    {
        Assert.Empty(ResultQuotes.Names(text));
        Assert.Equal(text, ResultQuotes.Renew(text, Results));
    }
}
