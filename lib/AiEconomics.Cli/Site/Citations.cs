using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AiEconomics.Cli.Site;

/// <summary>Leads from a citation such as <c>[kimi2025]</c>, in a text or in the library reference, to its entry among the sources.</summary>
/// <param name="keys">The keys of the sources.</param>
internal sealed partial class Citations(IReadOnlySet<string> keys)
{
    private const string Page = "data/references.html";

    public void Link(SitePage page)
    {
        foreach (var text in page.Article.Descendants<IText>().Where(text => Citation().IsMatch(text.Data)).Where(IsProse).ToArray())
        {
            var parent = text.ParentElement!;
            var span = page.Document.CreateElement("span");
            span.InnerHtml = Citation().Replace(WebUtility.HtmlEncode(text.Data), match => keys.Contains(match.Groups[1].Value)
                ? $"[<a href=\"{page.Up}{Page}#{match.Groups[1].Value}\">{match.Groups[1].Value}</a>]"
                : match.Value);
            parent.ReplaceChild(span, text);
        }
    }

    private static bool IsProse(IText text) => !text.HasNamed("a", "code", "pre", "script", "noscript") && !text.HasFormula();

    [GeneratedRegex(@"\[([a-z0-9]+(?:[.-][a-z0-9]+)*)\]")]
    private static partial Regex Citation();
}
