using System.Globalization;
using System.Text.Json.Nodes;
using AiEconomics.Figures;

namespace AiEconomics.Claims.Review;

/// <summary>A judgment in the form that search engines and archives of fact checks read: schema.org's ClaimReview as JSON-LD.</summary>
/// <remarks>
/// A rating from 1 (fails) over 3 (depends) to 5 (holds) is given only where there is a verdict. A claim that nobody could verify,
/// or whose comparison is refused, has its word and no number: it is not half true.
/// </remarks>
public static class ClaimReview
{
    private const int Worst = 1;
    private const int Best = 5;

    /// <summary>The review of one claim.</summary>
    /// <param name="judgment">The judgment.</param>
    /// <param name="article">The article that makes the claim.</param>
    /// <param name="pages">What stands before the name of a claim's page: nothing beside the pages, an address of the web where they are published.</param>
    public static JsonObject Of(Judgment judgment, Reference article, string pages = "")
    {
        ArgumentNullException.ThrowIfNull(judgment);
        ArgumentNullException.ThrowIfNull(article);
        return new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "ClaimReview",
            ["url"] = PageOf(judgment.Claim, pages),
            ["claimReviewed"] = judgment.Claim.Paraphrase,
            ["itemReviewed"] = Reviewed(judgment.Claim, article),
            ["reviewRating"] = Rating(judgment),
            ["author"] = new JsonObject { ["@type"] = "Organization", ["name"] = "AI Economics Notebooks" },
            ["datePublished"] = Day(judgment.Claim.CheckedOn),
            ["inLanguage"] = "en",
            ["citation"] = new JsonArray([.. Sources(judgment, article).Select(Cited)]),
        };
    }

    /// <summary>The reviews of all claims as one JSON-LD graph.</summary>
    /// <param name="judgments">The judgments.</param>
    /// <param name="article">The article that makes the claims.</param>
    /// <param name="pages">What stands before the name of a claim's page.</param>
    public static JsonObject Graph(IEnumerable<Judgment> judgments, Reference article, string pages = "") => new()
    {
        ["@context"] = "https://schema.org",
        ["@graph"] = new JsonArray([.. judgments.Select(judgment => Of(judgment, article, pages)).Select(WithoutContext)]),
    };

    private static JsonObject WithoutContext(JsonObject review)
    {
        review.Remove("@context");
        return review;
    }

    private static string PageOf(Claim claim, string pages) => $"{pages}{claim.Key}.html";

    private static JsonObject Reviewed(Claim claim, Reference article) => new()
    {
        ["@type"] = "Claim",
        ["name"] = claim.ParaphraseZh,
        ["inLanguage"] = "zh",
        ["author"] = new JsonObject { ["@type"] = "Person", ["name"] = article.Author },
        ["datePublished"] = article.Published,
        ["appearance"] = new JsonObject
        {
            ["@type"] = "Article",
            ["url"] = article.Address,
            ["name"] = article.Title,
            ["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = article.Publisher },
            ["datePublished"] = article.Published,
            ["pagination"] = claim.Locator,
        },
    };

    private static JsonObject Rating(Judgment judgment)
    {
        var rating = new JsonObject { ["@type"] = "Rating", ["alternateName"] = judgment.Verdict.Word(), ["ratingExplanation"] = judgment.Sentence };
        int? value = judgment.Verdict switch
        {
            Verdict.Holds => Best,
            Verdict.Depends => (Worst + Best) / 2,
            Verdict.Fails => Worst,
            _ => null,
        };
        if (value is { } number)
        {
            rating["ratingValue"] = number;
            rating["bestRating"] = Best;
            rating["worstRating"] = Worst;
        }

        return rating;
    }

    private static IEnumerable<Reference> Sources(Judgment judgment, Reference article) =>
        judgment.Tests.Concat(judgment.Later).SelectMany(test => test.Leaves).Select(figure => figure.Reference)
            .Where(reference => reference.Key != article.Key)
            .DistinctBy(reference => reference.Key)
            .OrderBy(reference => reference.Key, StringComparer.Ordinal);

    private static JsonNode Cited(Reference reference) => new JsonObject
    {
        ["@type"] = "CreativeWork",
        ["name"] = reference.Title,
        ["url"] = reference.Address,
        ["datePublished"] = reference.Published,
    };

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
