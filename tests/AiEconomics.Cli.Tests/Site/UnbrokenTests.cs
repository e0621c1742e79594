using AiEconomics.Cli.Site;
using AngleSharp.Html.Parser;

namespace AiEconomics.Cli.Tests.Site;

public class UnbrokenTests
{
    [Theory]
    [InlineData("<p>USD 4.60 M, below 7.67 % of it</p>", "<p>USD&nbsp;4.60&nbsp;M, below 7.67&nbsp;% of it</p>")]
    [InlineData("<td><a>from 200 M GPU-h</a></td>", "<a>from <span class=\"unbroken\">200&nbsp;M GPU-h</span></a>")]
    [InlineData("<h1>What would USD 4.6 million buy?</h1>", "<h1>What would USD&nbsp;4.6&nbsp;million buy?</h1>")]
    [InlineData("<p>USD 2.00/GPU-h since 2026-11-24.</p>", "<p><span class=\"unbroken\">USD&nbsp;2.00/GPU-h</span> since <span class=\"unbroken\">2026-11-24</span>.</p>")]
    [InlineData("<p>✗ 不成立</p>", "<p><span class=\"unbroken\">✗&nbsp;不成立</span></p>")]
    [InlineData("<pre class=\"value\">USD 4.95 M</pre>", "<pre class=\"value\">USD&nbsp;4.95&nbsp;M</pre>")]
    [InlineData("<p>成本为 <span class=\"math\">c</span>：<span class=\"math\">u</span> 个</p>", "<p>成本为 <span class=\"unbroken\"><span class=\"math\">c</span>：</span><span class=\"math\">u</span> 个</p>")]
    [InlineData("<h1>Cheaper than GPT-4?</h1>", "<h1>Cheaper than <span class=\"unbroken\">GPT-4</span>?</h1>")]
    [InlineData("<p>the file run-2026-11-24</p>", "<p>the file run-2026-11-24</p>")]
    [InlineData("<p>2 Models, 3 Tasks and USD prices</p>", "<p>2 Models, 3 Tasks and USD prices</p>")]
    [InlineData("<p><code>4.6 M USD</code></p><pre>1 %</pre>", "<p><code>4.6 M USD</code></p><pre>1 %</pre>")]
    [InlineData("<div class=\"math\">\\[5 %\\]</div>", "<div class=\"math\">\\[5 %\\]</div>")]
    public void A_number_stays_with_its_currency_scale_and_percent_sign_a_date_a_verdict_and_a_formula_with_its_mark_stay_whole_but_code_is_left(string html, string expected)
    {
        var article = new HtmlParser().ParseDocument($"<article>{html}</article>").QuerySelector("article")!;

        Unbroken.Keep(article);

        Assert.Equal(expected, article.InnerHtml);
    }
}
