using AiEconomics.Cli.Site;
using AiEconomics.Cli.Translations;
using AiEconomics.Figures;
using AngleSharp.Html.Parser;

namespace AiEconomics.Cli.Tests.Site;

public class KeyNamesTests
{
    private static readonly FigureTable Figures = FigureTable.Load(Path.Combine(Aiecon.Root, "data"));

    // What the table says of the figure: subject "Moonshot AI", quantity "valuation", in the article and in no other way there.
    [Fact]
    public void A_key_among_words_is_said_in_words_and_leads_to_its_row() => Assert.Equal(
        "<p><span><a href=\"../data/article.html#article.us-china.capex-ratio\" title=\"article.us-china.capex-ratio\">ratio of capital spending of United States to China</a> falls by 21.8 %: then it fails</span></p>",
        Said("claims/a.html", "<p>article.us-china.capex-ratio falls by 21.8 %: then it fails</p>"));

    // GPT-4's training cost is in the article and in the words of others, so each name must say whose it is.
    [Fact]
    public void Figures_of_one_name_are_told_apart()
    {
        var keys = Figures.Where(figure => figure.Named == "training cost of GPT-4").Select(figure => figure.Key).ToArray();
        var names = keys.Select(key => new HtmlParser().ParseDocument(Said("claims/a.html", $"<p>{key}</p>")).QuerySelector("a")!.TextContent).ToArray();

        Assert.True(names.Length > 2, "the tables hold several costs of GPT-4");
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Contains("training cost of GPT-4 (in the article)", names);
    }

    [Theory]
    [InlineData("<p><code>article.us-china.capex-ratio</code></p>")]
    [InlineData("<p><a href=\"x\">article.us-china.capex-ratio</a></p>")]
    [InlineData("<p>no.such-figure, example.org and 1.5</p>")]
    public void Code_links_and_what_is_no_key_are_left(string html) => Assert.Equal(html, Said("claims/a.html", html));

    [Fact]
    public void A_notebook_is_named_where_it_puts_out_and_not_where_it_is_written()
    {
        const string Text = "<p>article.us-china.capex-ratio</p>";

        Assert.Equal(Text, Said("notebooks/a.html", Text));
        Assert.Contains("ratio of capital spending", Said("notebooks/a.html", $"<section class=\"cell\"><div class=\"output\">{Text}</div></section>"), StringComparison.Ordinal);
        Assert.Contains("的资本", Said("zh-CN/notebooks/a.html", $"<section class=\"cell\"><div class=\"output\">{Text}</div></section>"), StringComparison.Ordinal);
    }

    private static string Said(string path, string html)
    {
        var page = new SitePage(path, "", new HtmlParser().ParseDocument($"<article>{html}</article>"), null);
        new KeyNames([.. Figures], [], Chinese.Phrases(Repository.Find())).Say(page);
        return page.Article.InnerHtml;
    }
}
