using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using AiEconomics.Claims;
using AiEconomics.Claims.Review;
using AiEconomics.Cli.Claims;
using static AiEconomics.Cli.Site.ClaimHtml;

namespace AiEconomics.Cli.Site;

/// <summary>Makes the page of one claim: the chain from the printed figures to the verdict, and the same as JSON-LD.</summary>
internal static class ClaimDraft
{
    // "</script>" inside a text must not end the element, so what HTML would read as a mark stays escaped; Chinese stays Chinese.
    private static readonly JsonSerializerOptions Escaped = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string PathOf(Claim claim) => $"claims/{claim.Key}.html";

    public static PageDraft From(Judgment judgment, ClaimBook book)
    {
        var claim = judgment.Claim;
        var draft = new PageDraft(PathOf(claim), string.Create(CultureInfo.InvariantCulture, $"Claim {claim.Number}: {claim.Paraphrase}"))
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"{claim.Number} {claim.Key}"),
        };
        draft.Html(Head(judgment));
        draft.Html($"<h2 id=\"figures\">The figures</h2>{Figures(judgment, book)}");
        draft.Html($"<h2 id=\"tests\">The tests</h2><p>{(judgment.Tests.Count == 0 ? "There is none: no number that is known could decide it." : Rule(claim.Rule))}</p>{string.Concat(judgment.Tests.Select(test => Test(test, book.Bridges)))}");
        draft.Html(Turning(judgment, book));
        if (judgment.Later.Count > 0)
        {
            draft.Html($"<h2 id=\"later\">What happened later</h2><p>Shown with its date; it never counts in the verdict.</p>{string.Concat(judgment.Later.Select(test => Test(test, book.Bridges)))}");
        }

        draft.Html($"<script type=\"application/ld+json\">\n{ClaimReview.Of(judgment, book.Article()).ToJsonString(Escaped)}\n</script>");
        return draft;
    }

    private static string Head(Judgment judgment)
    {
        var claim = judgment.Claim;
        var note = claim.Note.Length == 0 ? "" : $"<p>{Encoded(claim.Note)}</p>";
        var chance = judgment.Probability is { } share ? $"<p>Chance that it holds, given what is known of the figures: {VerdictText.Chance(share)}.</p>" : "";
        return $"""
            <p class="meta"><span>Claim {claim.Number.ToString(CultureInfo.InvariantCulture)}</span><span>{Encoded(claim.Locator)} of the article</span><span>{claim.Kind.ToString().ToLowerInvariant()}</span><span>checked on {claim.CheckedOn:yyyy-MM-dd}</span></p>
            <h1>{Encoded(claim.Paraphrase)}</h1><p class="lead" lang="zh">{Encoded(claim.ParaphraseZh)}</p>
            <div class="finding {judgment.Verdict.Word()}"><p>{Badge(judgment.Verdict)}</p><p>{Encoded(judgment.Reason())}</p></div>{chance}{note}
            """;
    }

    private static string Figures(Judgment judgment, ClaimBook book)
    {
        var figures = ClaimFigures.Of(judgment, book.Figures);
        return figures.Count == 0
            ? "<p>No figure bears on it.</p>"
            : $"""
                <table class="figures data"><thead><tr><th scope="col">Figure</th><th scope="col">As printed</th><th scope="col">Says</th><th scope="col">Footing</th><th scope="col">As of</th><th scope="col">Said by</th><th scope="col">Source</th></tr></thead>
                <tbody>{string.Concat(figures.Select(Row))}</tbody></table>
                """;
    }

    private static string Rule(ClaimRule rule) => rule switch
    {
        ClaimRule.Every => "Every test must be true; one that is false makes the claim fail.",
        ClaimRule.Some => "One true test is enough.",
        ClaimRule.Cases => "Case by case: all true, it holds; none true, it fails; a mixture, it depends.",
        _ => "Somebody is said to have said it: it holds if a figure of that speaker is found and agrees.",
    };

    private static string Turning(Judgment judgment, ClaimBook book)
    {
        var flips = judgment.Tests.All(result => result.Test.Expression.Length == 0)
            ? "<p>A figure, once one is published.</p>"
            : judgment.Flips.Count == 0
            ? "<p>No single figure, changed within a hundredfold either way, turns the verdict.</p>"
            : $"<ol>{string.Concat(judgment.Flips.Select(flip => $"<li>{Encoded(flip.ToWords())}</li>"))}</ol>";
        var next = judgment.NextToCheck.Length == 0 ? "" : $"<p>To check next: {Encoded(judgment.NextToCheck)}</p>";
        var caveats = judgment.Caveats.Count == 0 ? "" : $"<h2 id=\"caveats\">To keep in mind</h2><ul>{string.Concat(judgment.Caveats.Select(text => $"<li>{Encoded(text)}</li>"))}</ul>";
        return $"<h2 id=\"flips\">What would turn it</h2>{flips}{next}{caveats}";
    }
}
