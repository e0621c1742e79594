using AiEconomics.Cli.Site;
using AngleSharp.Html.Parser;

namespace AiEconomics.Cli.Tests.Site;

public class UnbrokenTests
{
    [Theory]
    [InlineData("<p>USD 4.60 M, below 7.67 % of it</p>", "<p>USD&nbsp;4.60&nbsp;M, below 7.67&nbsp;% of it</p>")]
    [InlineData("<td><a>from 200 M GPU-h</a></td>", "<a>from 200&nbsp;M GPU-h</a>")]
    [InlineData("<p>2 Models, 3 Tasks and USD prices</p>", "<p>2 Models, 3 Tasks and USD prices</p>")]
    [InlineData("<p><code>4.6 M USD</code></p><pre>1 %</pre>", "<p><code>4.6 M USD</code></p><pre>1 %</pre>")]
    [InlineData("<div class=\"math\">\\[5 %\\]</div>", "<div class=\"math\">\\[5 %\\]</div>")]
    public void A_number_stays_with_its_currency_scale_and_percent_sign_but_code_is_left(string html, string expected)
    {
        var article = new HtmlParser().ParseDocument($"<article>{html}</article>").QuerySelector("article")!;

        Unbroken.Keep(article);

        Assert.Equal(expected, article.InnerHtml);
    }
}
