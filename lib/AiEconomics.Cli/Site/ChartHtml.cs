using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Site;

/// <summary>A chart that draws itself where scripts run, with its picture or its words where they do not.</summary>
internal static class ChartHtml
{
    // The default encoder writes < as \u003C, so that no text in a figure can end the script element that holds it.
    private static readonly JsonSerializerOptions Compact = new() { WriteIndented = false };

    /// <summary>The HTML of a Plotly figure.</summary>
    /// <param name="figure">The figure: data, layout, config.</param>
    /// <param name="altText">What the chart shows, in words.</param>
    /// <param name="picture">Address of the chart's picture, relative to the page, or null where there is none.</param>
    public static string For(JsonNode figure, string altText, string? picture)
    {
        var alt = WebUtility.HtmlEncode(altText);
        var caption = Line("figcaption", Plain(Note(figure, "title") ?? figure["layout"]?["title"]));
        var source = Line("p class=\"source\"", Plain(Note(figure, "source")));
        var still = picture is null
            ? $"<p class=\"alt\">{alt}</p>"
            : $"<img src=\"{WebUtility.HtmlEncode(picture)}\" alt=\"{alt}\">";
        return $"""
            <figure class="chart">{caption}<div class="chart-area" role="img" aria-label="{alt}"><script type="application/json">{figure.ToJsonString(Compact)}</script></div><noscript>{still}</noscript>{source}</figure>
            """;
    }

    private static string Line(string element, string text) =>
        text.Length == 0 ? "" : $"<{element}>{WebUtility.HtmlEncode(text)}</{element.Split(' ')[0]}>";

    /// <summary>The chart's title or the line on its source, which our charts write as notes of those names; as text of the page they wrap.</summary>
    private static JsonNode? Note(JsonNode figure, string name) =>
        (figure["layout"]?["annotations"] as JsonArray ?? []).FirstOrDefault(note => note?["name"]?.ToString() == name);

    /// <summary>A chart's title without the few tags that Plotly understands in it.</summary>
    private static string Plain(JsonNode? title)
    {
        var text = title switch
        {
            JsonObject named => NotebookText.Join(named["text"]),
            _ => NotebookText.Join(title),
        };
        return string.Join(' ', text.Split("<br>").Select(part => part.Trim()))
            .Replace("<b>", "", StringComparison.Ordinal)
            .Replace("</b>", "", StringComparison.Ordinal);
    }
}
