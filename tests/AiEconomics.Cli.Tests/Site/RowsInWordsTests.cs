using AiEconomics.Cli.Site;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AiEconomics.Cli.Tests.Site;

public class RowsInWordsTests
{
    private const string Sentence = "A sentence that goes on and on until no column of a phone holds it.";

    [Theory]
    [InlineData("", "<td>4.60 M</td>", "")]
    [InlineData("", "<td>" + Sentence + "</td>", "lines")]
    // Thirty-one characters, as wide as sixty-two letters.
    [InlineData("", "<td>一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一</td>", "lines")]
    [InlineData("", "<td><a href=\"../data/references.html#kimi2025\">kimi2025</a></td>", "sourced lines")]
    [InlineData("", "<td>computed by <span><a href=\"../data/references.html#kimi2025\">kimi2025</a></span></td>", "lines")]
    [InlineData("data", "<td>" + Sentence + "</td>", "data")]
    public void Sentences_and_sources_become_words_but_no_whole_data_file(string before, string cell, string expected) =>
        Assert.Equal(expected, Marked($"<table class=\"{before}\"><tbody><tr>{cell}</tr></tbody></table>").ClassName ?? "");

    // Blanks between the cells, as markdown leaves them, are no columns.
    [Fact]
    public void A_bare_number_beside_a_sentence_gets_the_head_of_its_column()
    {
        var table = Marked($"<table><thead><tr><th>Minutes</th><th>What</th><th>Share</th></tr></thead><tbody><tr>\n<td>10</td>\n<td>{Sentence}</td>\n<td>5 of 7</td></tr></tbody></table>");

        Assert.Equal(["Minutes", null, null], table.QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-head")));
    }

    private static IElement Marked(string html)
    {
        var article = new HtmlParser().ParseDocument($"<article>{html}</article>").QuerySelector("article")!;
        RowsInWords.Mark(article);
        return article.QuerySelector("table")!;
    }
}
