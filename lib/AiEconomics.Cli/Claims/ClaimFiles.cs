using AiEconomics.Claims;
using AiEconomics.Claims.Review;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Cli.Claims;

/// <summary>Reads the claims, and writes what was judged of them beside a run's results.</summary>
internal static class ClaimFiles
{
    /// <summary>The claims of a data folder.</summary>
    /// <exception cref="Fault">A table is at fault; the message names every row.</exception>
    internal static ClaimBook Load(string folder)
    {
        try
        {
            return ClaimBook.Load(folder);
        }
        catch (TableException error)
        {
            throw new Fault(error.Message);
        }
    }

    /// <summary>The reviews of these judgments as one text of JSON-LD.</summary>
    /// <param name="book">The claims with their figures.</param>
    /// <param name="judgments">The judgments.</param>
    /// <param name="pages">What stands before the name of a claim's page.</param>
    internal static string Graph(ClaimBook book, IEnumerable<Judgment> judgments, string pages) =>
        JudgmentExport.Text(ClaimReview.Graph(judgments, book.Article(), pages));

    /// <summary>Writes <c>claims.json</c> and <c>claims.jsonld</c>.</summary>
    /// <exception cref="Fault">A file cannot be written.</exception>
    internal static void Write(string folder, ClaimBook book)
    {
        var judgments = book.All();
        SafeFile.Write(Path.Combine(folder, "claims.json"), judgments.ToJson());
        SafeFile.Write(Path.Combine(folder, "claims.jsonld"), Graph(book, judgments, "../site/claims/"));
    }

    /// <summary>The article that makes the claims: the source of its figures.</summary>
    internal static Figures.Reference Article(this ClaimBook book) =>
        book.Figures.OfTheArticle().References is [var article, ..]
            ? article
            : throw new Fault("The tables hold no figure of the article (a key that begins with 'article.'), so its claims have no source; add one to article.csv.");
}
