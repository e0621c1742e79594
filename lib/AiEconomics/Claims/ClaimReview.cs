using System.Globalization;
using System.Text.Json.Nodes;

namespace AiEconomics.Claims;

/// <summary>A judgment as a schema.org ClaimReview, for search engines and fact-check feeds.</summary>
public static class ClaimReview
{
    private const string Publisher = "AI Economics Notebooks";

    /// <summary>The judgment as JSON-LD.</summary>
    /// <param name="judgment">The judgment.</param>
    /// <param name="address">The web address of the page that shows it; left out where empty.</param>
    /// <remarks>
    /// <c>ratingValue</c> runs from 1 (fails) over 3 (depends) to 5 (holds); where nothing could be decided there is none, as the vocabulary's guide asks, and
    /// the verdict stands in words alone.
    /// </remarks>
    public static JsonObject Of(Judgment judgment, string address = "")
    {
        ArgumentNullException.ThrowIfNull(judgment);
        var review = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "ClaimReview",
            ["claimReviewed"] = judgment.Claim.Paraphrase,
            ["datePublished"] = judgment.Claim.CheckedOn.ToString("O", CultureInfo.InvariantCulture),
            ["author"] = new JsonObject { ["@type"] = "Organization", ["name"] = Publisher },
            ["itemReviewed"] = Reviewed(judgment),
            ["reviewRating"] = Rating(judgment.Verdict),
            ["reviewBody"] = judgment.Sentence,
            ["citation"] = new JsonArray([.. Sources(judgment).Select(source => JsonValue.Create(source))]),
        };
        if (address.Length > 0)
        {
            review.Insert(2, "url", address);
        }

        return review;
    }

    private static JsonObject Reviewed(Judgment judgment)
    {
        var claim = new JsonObject { ["@type"] = "Claim", ["name"] = judgment.Claim.Paraphrase, ["text"] = judgment.Claim.ParaphraseZh };
        var article = judgment.Tests.SelectMany(test => test.Leaves).FirstOrDefault(figure => figure.IsOfTheArticle)?.Reference;
        if (article is not null)
        {
            claim["appearance"] = new JsonObject
            {
                ["@type"] = "Article",
                ["name"] = article.Title,
                ["url"] = article.Address,
                ["datePublished"] = article.Published,
                ["author"] = new JsonObject { ["@type"] = "Organization", ["name"] = article.Author },
            };
        }

        return claim;
    }

    private static JsonObject Rating(Verdict verdict)
    {
        var rating = new JsonObject { ["@type"] = "Rating", ["bestRating"] = 5, ["worstRating"] = 1, ["alternateName"] = verdict.ToString() };
        if (verdict is Verdict.Holds or Verdict.Depends or Verdict.Fails)
        {
            rating["ratingValue"] = verdict switch { Verdict.Holds => 5, Verdict.Depends => 3, _ => 1 };
        }

        return rating;
    }

    private static IEnumerable<string> Sources(Judgment judgment) => judgment.Tests
        .SelectMany(test => test.Leaves).Where(figure => !figure.IsOfTheArticle).Select(figure => figure.Reference.Citation).Distinct();
}
