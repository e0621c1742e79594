using AiEconomics.Cli.Translations.Phrases;
using AiEconomics.Tests.Translations;
using AngleSharp.Html.Parser;

namespace AiEconomics.Cli.Tests.Translations.Phrases;

public class OutputPhrasesTests
{
    [Theory]
    [InlineData("<td>rent</td>", "<td>租金</td>")]
    [InlineData("<td><a href=\"../data/prices.html#x\">3 times</a></td>", "<td><a href=\"../data/prices.html#x\">3 倍</a></td>")]
    [InlineData("<td>growth <code>rent</code></td>", "<td>增长 <code>rent</code></td>")]
    [InlineData("<td><code>rent</code> <a href=\"https://x.org\">growth</a>, fast</td>", "<td><code>rent</code> <a href=\"https://x.org\">growth</a>, fast</td>")]
    [InlineData("<td><span class=\"math\">rent</span></td>", "<td><span class=\"math\">rent</span></td>")]
    public void Words_of_a_cell_are_said_and_code_formulas_and_sources_stay(string cell, string expected) => Assert.Equal(expected, Said($"<table><tbody><tr>{cell}</tr></tbody></table>", "td"));

    [Fact]
    public void The_column_of_sources_of_a_table_of_figures_stays()
    {
        const string table = "<table class=\"figures\"><thead><tr><th>rent</th><th>Source</th></tr></thead><tbody><tr><td>growth</td><td>growth</td></tr></tbody></table>";

        Assert.Equal("<tr><td>增长</td><td>growth</td></tr>", Said(table, "tbody tr"));
        Assert.Equal("<tr><th>租金</th><th>Source</th></tr>", Said(table, "thead tr"));
    }

    [Fact]
    public void A_named_result_and_a_chart_have_their_own_words() =>
        Assert.Equal("<div class=\"result\"><p>rent</p></div>", Said("<div class=\"result\"><p>rent</p></div><figure><p>rent</p></figure>", ".result"));

    private static string Said(string html, string part)
    {
        var page = new HtmlParser().ParseDocument(html);
        OutputPhrases.Say(page.Body!, SampleBook.With());
        return page.QuerySelector(part)!.OuterHtml;
    }
}
