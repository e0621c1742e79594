using System.Globalization;
using AiEconomics.Claims;
using AiEconomics.Claims.Review;
using AiEconomics.Cli.Claims;
using AiEconomics.Figures;
using static AiEconomics.Cli.Site.ClaimHtml;

namespace AiEconomics.Cli.Site;

/// <summary>Makes the report on the claims: verdicts, contradictions, what happened later, and how the engine does on known answers.</summary>
internal static class ClaimsDraft
{
    public const string Path = "claims/index.html";

    public static PageDraft From(IReadOnlyList<Judgment> judgments, IReadOnlyList<Contradiction> contradictions, IReadOnlyList<Disagreement> disagreements, SelfTest selfTest)
    {
        var draft = new PageDraft(Path, "The claims, judged") { Layout = "wide", Name = "The report" };
        draft.Html($"""
            <h1>The claims, judged</h1>
            <p class="lead">What the article claims, in our words, against the figures of its own and of others. Code computes each verdict and its wording; change a figure and they follow.</p>
            {Counts(judgments, SiteLanguage.English)}
            <p class="meta"><span>{judgments.Count} claims</span><a href="#contradictions">Contradictions inside the article</a><a href="#later">What happened later</a><a href="#disagreements">Where sources disagree</a><a href="#self-test">Self-test of the engine</a></p>
            """);
        draft.Html(Verdicts(judgments));
        draft.Html($"<h2 id=\"contradictions\">Contradictions inside the article</h2>{Listed(contradictions)}");
        draft.Html($"<h2 id=\"later\">What happened later</h2>{Later(judgments)}");
        draft.Html($"<h2 id=\"disagreements\">Where sources disagree</h2>{Disputed(disagreements)}");
        draft.Html($"<h2 id=\"self-test\">Self-test of the engine</h2>{Known(selfTest)}");
        return draft;
    }

    /// <summary>How many claims have each verdict, as badges.</summary>
    public static string Counts(IReadOnlyList<Judgment> judgments, SiteLanguage language) => "<p class=\"counts\">" + string.Join(" ", VerdictText.All
        .Select(verdict => (verdict, count: judgments.Count(judgment => judgment.Verdict == verdict)))
        .Where(entry => entry.count > 0)
        .Select(entry => Badge(entry.verdict, $"<b>{entry.count}</b> ", language))) + "</p>";

    private static string Verdicts(IReadOnlyList<Judgment> judgments) => $"""
        <table class="claims"><thead><tr><th scope="col" class="number">No.</th><th scope="col">Claim</th><th scope="col">Verdict</th><th scope="col">Why</th><th scope="col">Nearest flip</th></tr></thead>
        <tbody>{string.Concat(judgments.Select(Row))}</tbody></table>
        """;

    private static string Row(Judgment judgment)
    {
        var claim = judgment.Claim;
        var flip = judgment.Flips.Count > 0 ? Encoded(judgment.Flips[0].ToWords()) : "";
        return $"""
            <tr id="{Encoded(claim.Key)}"><td class="number">{claim.Number.ToString(CultureInfo.InvariantCulture)}</td>
            <th scope="row"><a href="{Encoded(claim.Key)}.html">{Encoded(claim.Paraphrase)}</a> <span lang="zh">{Encoded(claim.ParaphraseZh)}</span><small>{Encoded(claim.Locator)}</small></th>
            <td>{Badge(judgment.Verdict)}</td><td>{Encoded(judgment.Reason())}</td><td class="flip">{flip}</td></tr>
            """;
    }

    private static string Listed(IReadOnlyList<Contradiction> contradictions) => contradictions.Count == 0
        ? "<p>No two things that the article says exclude each other.</p>"
        : "<p>Found over all comparisons of the article's own figures, its vague words read in the ordinary way; no case is named in code.</p>"
            + string.Concat(contradictions.Select(contradiction => $"""
                <section class="contradiction"><p>{Encoded(contradiction.Sentence)}</p>{Formula(contradiction.Formula)}
                <dl class="facts-list">{Line("One", Encoded(contradiction.First))}{Line("Other", Encoded(contradiction.Second))}
                {Line("Claims", string.Join(", ", contradiction.Tests.Select(test => test.ClaimKey).Distinct().Select(key => $"<a href=\"{Encoded(key)}.html\">{Encoded(key)}</a>")))}</dl></section>
                """));

    private static string Later(IReadOnlyList<Judgment> judgments)
    {
        var rows = judgments.SelectMany(judgment => judgment.Later.Select(result => (judgment.Claim, Result: result))).ToList();
        return rows.Count == 0
            ? "<p>Nothing has happened yet that bears on a claim.</p>"
            : $"""
                <p>Figures from after the article's day, set against what it implied. They never count in a verdict.</p>
                <table class="claims"><thead><tr><th scope="col">As of</th><th scope="col">Claim</th><th scope="col">Came true</th><th scope="col">What happened</th></tr></thead><tbody>
                {string.Concat(rows.Select(row => $"<tr><td class=\"day\">{Encoded(ClaimFigures.Dates(row.Result))}</td><th scope=\"row\"><a href=\"{Encoded(row.Claim.Key)}.html\">{Encoded(Capital(row.Result.Test.Label))}</a></th><td>{Badge(row.Result.Outcome)}</td><td>{Encoded(row.Result.Sentence)}</td></tr>"))}
                </tbody></table>
                """;
    }

    private static string Disputed(IReadOnlyList<Disagreement> disagreements) => $"""
        <p>Figures of one thing and one year that have no value in common, or stand on different footings. All of them stay; a claim says which it is set against.</p>
        <table class="claims"><thead><tr><th scope="col">Of</th><th scope="col">What is said, from the smallest</th></tr></thead><tbody>
        {string.Concat(disagreements.Select(one => $"<tr><th scope=\"row\">{Encoded(one.Subject)}<small>{Encoded(one.Quantity)}, {Encoded(one.Year)}</small></th><td>{string.Join("<br>", one.Figures.Select(Said))}</td></tr>"))}
        </tbody></table>
        """;

    private static string Said(Figure figure) =>
        $"{Encoded(figure.ValueText())} <small>{Encoded(string.Join(", ", figure.Basis))}; {Encoded(figure.SaidBy)}; {Link(figure)}</small>";

    private static string Known(SelfTest test)
    {
        var right = test.Cases.Count(known => known.IsRight);
        return $"""
            <p>{test.Cases.Count} short claims of our own, each with the answer of hand work: true, false, open, bound traps, and comparisons to refuse. The engine gives {right} of {test.Cases.Count} the same answer.</p>
            <table class="scores"><thead><tr><th scope="col">Outcome</th><th scope="col" class="number">Expected</th><th scope="col" class="number">Found</th><th scope="col" class="number">Precision</th><th scope="col" class="number">Recall</th></tr></thead><tbody>
            {string.Concat(test.Scores.Select(score => $"<tr><th scope=\"row\">{Encoded(score.Outcome)}</th><td class=\"number\">{score.Expected}</td><td class=\"number\">{score.Found}</td><td class=\"number\">{Share(score.Precision)}</td><td class=\"number\">{Share(score.Recall)}</td></tr>"))}
            </tbody></table>
            <details><summary>All {test.Cases.Count} cases</summary><table class="figures data"><thead><tr><th scope="col">Case</th><th scope="col">Expression</th><th scope="col">By hand</th><th scope="col">Engine</th><th scope="col">Hand work</th></tr></thead><tbody>
            {string.Concat(test.Cases.Select(known => $"<tr{(known.IsRight ? "" : " class=\"wrong\"")}><td>{Encoded(known.Key)}</td><td><code>{Encoded(known.Expression)}</code></td><td>{Encoded(known.Expected)}</td><td>{Encoded(known.Found)}{(known.IsRight ? "" : " ✗")}</td><td>{Encoded(known.Reason)}</td></tr>"))}
            </tbody></table></details>
            """;
    }

    private static string Share(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
