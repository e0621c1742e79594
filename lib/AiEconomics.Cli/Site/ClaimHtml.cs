using System.Net;
using AiEconomics.Claims;
using AiEconomics.Claims.Review;
using AiEconomics.Cli.Claims;
using AiEconomics.Figures;

namespace AiEconomics.Cli.Site;

/// <summary>The pieces of HTML that the pages of the claims share.</summary>
internal static class ClaimHtml
{
    /// <summary>A verdict as sign, word and color, any one of which is enough.</summary>
    public static string Badge(Verdict verdict, string before = "") => Badge(verdict, before, SiteLanguage.English);

    /// <summary>A verdict on a page of a language; its meaning is known in English only.</summary>
    public static string Badge(Verdict verdict, string before, SiteLanguage language)
    {
        var meaning = language == SiteLanguage.English ? $" title=\"{Encoded(verdict.Meaning())}\"" : "";
        return $"<span class=\"verdict {verdict.Word()}\"{meaning}><span aria-hidden=\"true\">{verdict.Sign()}</span> {before}{language[verdict.Word()]}</span>";
    }

    /// <summary>An outcome in the colors of the verdicts.</summary>
    public static string Badge(Outcome outcome)
    {
        var like = outcome switch
        {
            Outcome.True => Verdict.Holds,
            Outcome.False => Verdict.Fails,
            Outcome.Open => Verdict.Depends,
            Outcome.Refused => Verdict.Refused,
            _ => Verdict.Unverified,
        };
        return $"<span class=\"verdict {like.Word()}\"><span aria-hidden=\"true\">{like.Sign()}</span> {outcome.Word()}</span>";
    }

    /// <summary>A formula on a line of its own; nothing where there is none.</summary>
    public static string Formula(string tex) => tex.Length == 0 ? "" : $"<div class=\"math\">\\[{Encoded(tex)}\\]</div>";

    /// <summary>A figure's key, linked to its row.</summary>
    public static string Link(Figure figure) => $"<a href=\"../{PageOf(figure)}#{Encoded(figure.Key)}\"><code>{Encoded(figure.Key)}</code></a>";

    /// <summary>A source's key, linked to its entry, and the place in it.</summary>
    public static string Source(Figure figure) =>
        $"<a href=\"../data/references.html#{Encoded(figure.Reference.Key)}\">{Encoded(figure.Reference.Key)}</a>, {Encoded(figure.Locator)}";

    /// <summary>A row of a table of figures.</summary>
    public static string Row(Figure figure) => $"""
        <tr><th scope="row">{Encoded(figure.Subject)}: {Encoded(figure.Quantity)} {Link(figure)}</th><td>{Encoded(figure.AsPrinted)}</td><td>{Encoded(figure.ValueText())}</td>
        <td>{Encoded(string.Join(", ", figure.Basis))}</td><td class="day">{Encoded(figure.AsOf)}</td><td>{Encoded(figure.SaidBy)}</td><td>{Source(figure)}</td></tr>
        """;

    /// <summary>A labelled line; nothing where there is no text.</summary>
    public static string Line(string label, string html) => html.Length == 0 ? "" : $"<dt>{label}</dt><dd>{html}</dd>";

    /// <summary>One test with its formula, its numbers and what came of it.</summary>
    public static string Test(TestResult result, IReadOnlyList<Bridge> bridges)
    {
        var label = result.Test.Label.Length > 0 ? result.Test.Label : result.Test.Key;
        var used = result.Test.Bridges.Select(key => bridges.FirstOrDefault(bridge => bridge.Key == key)).OfType<Bridge>();
        return $"""
            <section class="test"><h3 id="{Encoded(result.Test.Key)}">{Encoded(Capital(label))} {Badge(result.Outcome)}</h3>
            <p>{Encoded(result.Sentence)}</p>
            {Formula(result.Formula)}{Formula(result.FormulaWithNumbers)}
            <dl class="facts-list">
            {Line("Left and right", result.Left.Length == 0 ? "" : $"{Encoded(result.Left)} and {Encoded(result.Right)}")}
            {Line("Refused", Encoded(result.Refusal))}
            {Line("Holds where", Encoded(result.Region?.Condition ?? ""))}
            {Line("At the ends", result.Region is { } region ? Encoded(ClaimSheet.Ends(region)) : "")}
            {string.Concat(result.Region?.Slices.Select(slice => Line(Encoded(slice.At), Encoded(slice.Region.Condition))) ?? [])}
            {Line("Chance that it holds", result.Probability is { } chance ? VerdictText.Chance(chance) : "")}
            {Line("Figures", string.Join(", ", result.Leaves.Select(Link)))}
            {Line("Assumed", string.Join("<br>", used.Select(bridge => Encoded($"{bridge.Assumption} {bridge.Note}".Trim()))))}
            {Line("To keep in mind", string.Join("<br>", result.Caveats.Append(result.Test.Note).Where(text => text.Length > 0).Select(Encoded)))}
            {Line("Expression", result.Test.Expression.Length == 0 ? "" : $"<code>{Encoded(result.Test.Expression)}</code>")}
            </dl></section>
            """;
    }

    public static string Encoded(string text) => WebUtility.HtmlEncode(text);

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string PageOf(Figure figure) => $"data/{figure.Table}.html";
}
