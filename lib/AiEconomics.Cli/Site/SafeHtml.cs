using AngleSharp.Html.Dom;
using Ganss.Xss;

namespace AiEconomics.Cli.Site;

/// <summary>
/// Lets through of a notebook's HTML what a text or table needs, and nothing that runs, styles the page or reaches for
/// another server: an output is data, and data may hold anything.
/// </summary>
internal static class SafeHtml
{
    private static readonly HtmlSanitizer Sanitizer = Create();

    /// <summary>The HTML without what a page must not contain.</summary>
    public static string Clean(string html)
    {
        lock (Sanitizer)
        {
            return Sanitizer.Sanitize(html).Trim();
        }
    }

    private static HtmlSanitizer Create()
    {
        var sanitizer = new HtmlSanitizer();
        foreach (var form in new[] { "form", "input", "button", "select", "option", "optgroup", "textarea", "label", "fieldset", "legend", "style" })
        {
            sanitizer.AllowedTags.Remove(form);
        }

        foreach (var attribute in new[] { "class", "id", "scope", "title", "open" })
        {
            sanitizer.AllowedAttributes.Add(attribute);
        }

        // Of style only what says that a column holds numbers.
        sanitizer.AllowedCssProperties.Clear();
        sanitizer.AllowedCssProperties.Add("text-align");
        sanitizer.AllowedAttributes.Remove("background");
        sanitizer.AllowedSchemes.Add("data");

        // A link may lead away when the reader follows it; a picture must come with the page.
        sanitizer.FilterUrl += (_, url) =>
        {
            var isLink = url.Tag.LocalName == "a";
            var isData = url.OriginalUrl.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);
            if (isLink == isData || (!isLink && !isData))
            {
                url.SanitizedUrl = null;
            }
        };
        sanitizer.PostProcessNode += (_, processed) =>
        {
            if (processed.Node is IHtmlImageElement { Source: null or "" } picture)
            {
                picture.Remove();
            }
        };
        return sanitizer;
    }
}
