using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AiEconomics.Claims;
using AiEconomics.Figures;
using AiEconomics.Translations;
using AngleSharp.Dom;

namespace AiEconomics.Cli.Site;

/// <summary>Says what a key stands for where a page names a figure or a test by its key among words, and leads to it: nobody has to look a key up.</summary>
/// <param name="figures">The figures, each with a row of its own.</param>
/// <param name="judgments">The judged claims, whose tests have keys too.</param>
/// <param name="phrases">The Chinese of the figures' subjects.</param>
internal sealed partial class KeyNames(IReadOnlyList<Figure> figures, IReadOnlyList<Judgment> judgments, PhraseBook phrases)
{
    // Code is meant as code, and what leads somewhere already is named by where it leads.
    private const string Kept = "code, pre, a, script, style, noscript, figure, aie-explore, svg, h1, h2, h3";

    private readonly Dictionary<string, Figure> byKey = figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);
    private readonly ILookup<string, Figure> byName = figures.ToLookup(figure => figure.Named, StringComparer.Ordinal);

    private readonly Dictionary<string, Claim> byTest = judgments
        .SelectMany(judgment => judgment.Tests.Concat(judgment.Later).Select(result => (result.Test.Key, judgment.Claim)))
        .DistinctBy(test => test.Key).ToDictionary(test => test.Key, test => test.Claim, StringComparer.Ordinal);

    /// <summary>Names the keys in what notebooks put out, and on the pages of the claims.</summary>
    public void Say(SitePage page)
    {
        var isOfClaims = page.Path.StartsWith("claims/", StringComparison.Ordinal);
        foreach (var place in isOfClaims ? [page.Article] : page.Article.QuerySelectorAll("section.cell > .output").ToArray())
        {
            foreach (var text in place.Descendants<IText>().Where(text => Key().IsMatch(text.Data) && text.ParentElement!.Closest(Kept) is null && !text.HasFormula()).ToArray())
            {
                Replace(page, text);
            }
        }
    }

    private void Replace(SitePage page, IText text)
    {
        var html = Key().Replace(WebUtility.HtmlEncode(text.Data), match => Link(page, match.Value) ?? match.Value);
        if (html.Contains("<a ", StringComparison.Ordinal))
        {
            var span = page.Document.CreateElement("span");
            span.InnerHtml = html;
            text.ParentElement!.ReplaceChild(span, text);
        }
    }

    private string? Link(SitePage page, string key) =>
        byKey.TryGetValue(key, out var figure) ? Link($"{page.Up}data/{figure.Table}.html#{key}", key, page.Language == SiteLanguage.English ? English(figure) : Chinese(figure))
        : byTest.TryGetValue(key, out var claim) ? Link($"{page.Up}claims/{claim.Key}.html#{key}", key, string.Format(CultureInfo.InvariantCulture, page.Language["claim {0}"], claim.Number))
        : null;

    private static string Link(string address, string key, string words) =>
        $"<a href=\"{WebUtility.HtmlEncode(address)}\" title=\"{WebUtility.HtmlEncode(key)}\">{WebUtility.HtmlEncode(words)}</a>";

    private string English(Figure figure) => figure.Named + (Apart(figure, SiteLanguage.English) is { Length: > 0 } apart ? $" ({apart})" : "");

    private string Chinese(Figure figure)
    {
        var (subject, quantity) = (phrases.Say(figure.Subject), phrases.Say(figure.Quantity));
        quantity = quantity == figure.Quantity ? figure.QuantityZh : quantity;
        var name = quantity.Contains(subject, StringComparison.Ordinal) ? quantity : subject + (char.IsAsciiLetterOrDigit(subject[^1]) ? " 的" : "的") + quantity;
        return name + (Apart(figure, SiteLanguage.Chinese) is { Length: > 0 } apart ? $"（{phrases.Say(apart)}）" : "");
    }

    // Several sources may give one thing: then whether the article does, else who says it, and if that is one voice, for when, on which footing or where.
    private string Apart(Figure figure, SiteLanguage language)
    {
        var others = byName[figure.Named].Where(other => other.Key != figure.Key).ToList();
        return others.Count == 0 ? ""
            : figure.IsOfTheArticle && others.TrueForAll(other => !other.IsOfTheArticle) ? language["in the article"]
            : others.TrueForAll(other => other.SaidBy != figure.SaidBy) ? figure.SaidBy
            : others.TrueForAll(other => other.AsOf != figure.AsOf) ? figure.AsOf
            : others.TrueForAll(other => !other.Basis.SequenceEqual(figure.Basis)) ? string.Join(", ", figure.Basis)
            : $"{figure.SaidBy}, {figure.Reference.Key}";
    }

    [GeneratedRegex(@"(?<![\w.-])[a-z0-9]+(?:-[a-z0-9]+|\.[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+|\.[a-z0-9]+)*(?![\w-]|\.\w)")]
    private static partial Regex Key();
}
