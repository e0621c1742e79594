using System.Text.Json.Nodes;
using AiEconomics.Claims;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AiEconomics.Browser.Tests;

public class ClaimPageTests(FixtureSite site)
{
    private static readonly ClaimBook Book = ClaimBook.Find();

    /// <summary>The page of the first claim.</summary>
    internal static string First { get; } = $"claims/{Book.Claims[0].Key}.html";

    [Fact]
    public void The_report_has_a_row_for_each_claim_with_its_verdict_as_a_word()
    {
        var rows = Parsed("claims/index.html").QuerySelectorAll("table.claims")[0].QuerySelectorAll("tbody tr");

        Assert.Equal(Book.Claims.Select(claim => claim.Key), rows.Select(row => row.Id));
        Assert.Equal(
            Book.All().Select(judgment => judgment.Verdict.ToString().ToLowerInvariant()),
            rows.Select(row => row.QuerySelector(".verdict")!.TextContent.Split(' ')[^1]));
    }

    [Fact]
    public void The_report_has_the_self_test_with_its_scores_and_every_case()
    {
        var page = Parsed("claims/index.html");

        Assert.Equal(["holds", "fails", "depends", "refused"], page.QuerySelectorAll("table.scores tbody th").Select(cell => cell.TextContent));
        Assert.Equal(SelfTest.Run(Path.Combine(FixtureSite.Clone(), "data")).Cases.Count, page.QuerySelectorAll("details tbody tr").Length);
        Assert.All(["contradictions", "later", "self-test"], id => Assert.NotNull(page.GetElementById(id)));
    }

    [Fact]
    public void Every_claim_has_a_page_that_carries_its_review()
    {
        foreach (var claim in Book.Claims)
        {
            var review = JsonNode.Parse(Parsed($"claims/{claim.Key}.html").QuerySelector("article script[type='application/ld+json']")!.TextContent)!;

            Assert.Equal(("ClaimReview", claim.Paraphrase), ((string)review["@type"]!, (string)review["claimReviewed"]!));
            Assert.Equal($"{claim.Key}.html", (string)review["url"]!);
        }
    }

    [Fact]
    public void Every_figure_of_a_claim_leads_to_its_row_and_to_its_source()
    {
        var page = Parsed(First);
        var links = page.QuerySelectorAll("table.figures a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link =>
        {
            var parts = link.Split('#');
            Assert.NotNull(Parsed(parts[0]["../".Length..]).GetElementById(parts[1]));
        });
    }

    [Fact]
    public void The_home_page_leads_to_the_report() =>
        Assert.Contains($"{Book.Claims.Count} claims, judged", Parsed("index.html").QuerySelector("a[href='claims/index.html']:not(#top-links a)")!.TextContent, StringComparison.Ordinal);

    private IDocument Parsed(string path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, path)));
}
