using AiEconomics.Cli.Site;
using AngleSharp.Html.Parser;

namespace AiEconomics.Cli.Tests.Site;

public class SocialPreviewTests
{
    private static readonly Uri Address = new("https://example.org/notebooks/");

    [Fact]
    public void A_page_with_an_answer_and_a_picture_shows_both()
    {
        var page = Page("notebooks/01.html", "<p>A first paragraph that says a good deal about the question.</p><p><b>Answer.</b> USD 4.95 M.</p><img src=\"images/01-1.png\">");

        new SocialPreview(Address, "other.png").Add(page);

        Assert.Equal("Answer. USD 4.95 M.", Of(page, "og:description"));
        Assert.Equal("https://example.org/notebooks/notebooks/images/01-1.png", Of(page, "og:image"));
        Assert.Equal("https://example.org/notebooks/notebooks/01.html", Of(page, "og:url"));
        Assert.Equal("https://example.org/notebooks/notebooks/01.html", page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_page_without_a_picture_shows_that_of_the_site()
    {
        var page = Page("glossary.html", "<p>Short.</p><p>" + string.Join(' ', Enumerable.Repeat("word", 60)) + "</p>");

        new SocialPreview(Address, "notebooks/images/01-1.png").Add(page);

        Assert.Equal("https://example.org/notebooks/notebooks/images/01-1.png", Of(page, "og:image"));

        // Forty words with their blanks are 199 characters, and the sign of what was cut is the two hundredth.
        Assert.Equal(string.Join(' ', Enumerable.Repeat("word", 40)) + "…", Of(page, "og:description"));
    }

    [Fact]
    public void Without_an_address_nothing_is_linked()
    {
        var page = Page("glossary.html", "<img src=\"a.png\">");

        new SocialPreview(null, null).Add(page);

        Assert.Equal("Page", Of(page, "og:title"));
        Assert.Null(Of(page, "og:image"));
        Assert.Null(page.Document.QuerySelector("link[rel=canonical]"));
    }

    private static SitePage Page(string path, string article) =>
        new(path, "Page", new HtmlParser().ParseDocument($"<html><head></head><body><article>{article}</article></body></html>"), null);

    private static string? Of(SitePage page, string property) => page.Document.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
}
