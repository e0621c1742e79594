using System.Text.Json;
using System.Text.Json.Nodes;
using AiEconomics.Claims;
using AiEconomics.Claims.Review;
using Json.Schema;

namespace AiEconomics.Tests.Claims.Review;

public class ClaimReviewTests
{
    private static readonly JsonSchema Schema = Read();

    public static TheoryData<Verdict> Verdicts() => [.. VerdictText.All];

    [Fact]
    public void A_review_says_what_was_claimed_where_by_whom_and_what_came_of_it()
    {
        var review = ClaimReview.Of(Samples.Depends, Samples.Article, "https://example.org/claims/");

        Assert.Equal("https://example.org/claims/cheaper.html", (string)review["url"]!);
        Assert.Equal("Its API is <b>six</b> times cheaper | than GPT-5’s.", (string)review["claimReviewed"]!);
        Assert.Equal("2026-11-24", (string)review["datePublished"]!);
        Assert.Equal("陈序宁 (Chen Xuning)", (string)review["itemReviewed"]!["author"]!["name"]!);
        Assert.Equal("2025-11", (string)review["itemReviewed"]!["datePublished"]!);
        Assert.Equal(Samples.Article.Address, (string)review["itemReviewed"]!["appearance"]!["url"]!);
        Assert.Equal("depends", (string)review["reviewRating"]!["alternateName"]!);
        Assert.Equal("It holds for output and fails for fresh input.", (string)review["reviewRating"]!["ratingExplanation"]!);
    }

    [Fact]
    public void Sources_are_cited_once_and_without_the_article_itself()
    {
        var cited = ClaimReview.Of(Samples.Depends, Samples.Article)["citation"]!.AsArray().Select(work => (string)work!["url"]!).ToList();

        var sources = Samples.Depends.Tests[0].Leaves.Select(figure => figure.Reference.Address).Distinct().Order().ToList();
        Assert.Equal(sources, cited.Order());
        Assert.DoesNotContain(Samples.Article.Address, cited);
    }

    [Theory]
    [InlineData(Verdict.Fails, 1)]
    [InlineData(Verdict.Depends, 3)]
    [InlineData(Verdict.Holds, 5)]
    public void A_verdict_has_a_number_between_worst_and_best(Verdict verdict, int value)
    {
        var rating = ClaimReview.Of(Samples.Of(verdict), Samples.Article)["reviewRating"]!;

        Assert.Equal((value, 1, 5), ((int)rating["ratingValue"]!, (int)rating["worstRating"]!, (int)rating["bestRating"]!));
    }

    [Theory]
    [InlineData(Verdict.Unverified, "unverified")]
    [InlineData(Verdict.Refused, "refused")]
    public void A_claim_without_a_verdict_is_not_half_true(Verdict verdict, string word)
    {
        var rating = ClaimReview.Of(Samples.Of(verdict), Samples.Article)["reviewRating"]!.AsObject();

        Assert.Equal(word, (string)rating["alternateName"]!);
        Assert.False(rating.ContainsKey("ratingValue"));
    }

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void A_review_of_any_verdict_is_what_the_schema_asks(Verdict verdict) =>
        Assert.True(IsValid(ClaimReview.Of(Samples.Of(verdict), Samples.Article)));

    [Fact]
    public void A_review_with_sources_is_what_the_schema_asks() => Assert.True(IsValid(ClaimReview.Of(Samples.Depends, Samples.Article)));

    [Fact]
    public void The_review_of_every_claim_is_what_the_schema_asks() => Assert.All(
        ClaimBook.Find().All(), judgment => Assert.True(IsValid(ClaimReview.Of(judgment, Samples.Article, "https://example.org/claims/")), judgment.Claim.Key));

    [Theory]
    [InlineData("claimReviewed")]
    [InlineData("reviewRating")]
    [InlineData("url")]
    [InlineData("author")]
    [InlineData("itemReviewed")]
    [InlineData("datePublished")]
    public void The_schema_refuses_a_review_that_lacks_what_is_required(string property)
    {
        var review = ClaimReview.Of(Samples.Depends, Samples.Article);

        review.Remove(property);

        Assert.False(IsValid(review));
    }

    [Fact]
    public void The_schema_refuses_what_is_of_another_kind()
    {
        Assert.False(IsValid(With(review => review["@type"] = "Review")));
        Assert.False(IsValid(With(review => review["reviewRating"]!["ratingValue"] = 6)));
        Assert.False(IsValid(With(review => review["reviewRating"]!.AsObject().Remove("bestRating"))));
        Assert.False(IsValid(With(review => review["reviewRating"]!["alternateName"] = "")));
        Assert.False(IsValid(With(review => review["datePublished"] = "last week")));
        Assert.False(IsValid(With(review => review["itemReviewed"]!["appearance"]!["url"] = "the article")));
        Assert.False(IsValid(With(review => review["itemReviewed"]!["author"]!.AsObject().Remove("name"))));
        Assert.False(IsValid(With(review => review["verdict"] = "fails")));
    }

    [Fact]
    public void A_graph_holds_every_review_under_one_context()
    {
        var graph = ClaimReview.Graph([Samples.Depends, Samples.Of(Verdict.Holds)], Samples.Article);

        Assert.Equal("https://schema.org", (string)graph["@context"]!);
        Assert.Equal(["cheaper.html", "claim-that-holds.html"], graph["@graph"]!.AsArray().Select(review => (string)review!["url"]!));
        Assert.All(graph["@graph"]!.AsArray(), review => Assert.False(review!.AsObject().ContainsKey("@context")));
    }

    internal static bool IsValid(JsonObject review)
    {
        using var document = JsonDocument.Parse(review.ToJsonString());
        return Schema.Evaluate(document.RootElement).IsValid;
    }

    private static JsonObject With(Action<JsonObject> change)
    {
        var review = ClaimReview.Of(Samples.Depends, Samples.Article);
        change(review);
        return review;
    }

    private static JsonSchema Read()
    {
        using var reader = new StreamReader(typeof(ClaimReviewTests).Assembly.GetManifestResourceStream("claim-review.schema.json")!);
        return JsonSchema.FromText(reader.ReadToEnd());
    }
}
