using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Site;

/// <summary>One output of a cell as HTML: the richest form that a page can show.</summary>
/// <param name="savePicture">Keeps a picture in the site and gives its address.</param>
/// <param name="results">The run's named results, which stand out among the outputs.</param>
/// <param name="language">The language of the page.</param>
internal sealed partial class OutputHtml(Func<byte[], string> savePicture, NamedResults results, SiteLanguage language)
{
    /// <summary>The HTML, empty where the output has nothing for a reader.</summary>
    public string For(JsonObject output) => output["output_type"]?.GetValue<string>() switch
    {
        "stream" => Pre(NotebookText.Join(output["text"]), output["name"]?.GetValue<string>() == "stderr" ? "stream stderr" : "stream"),
        "error" => Error(output),
        _ => output["data"] is JsonObject data ? Data(data) : "",
    };

    private string Data(JsonObject data)
    {
        var plain = NotebookText.Join(data[Mime.Plain]);
        if (data[Mime.Plotly] is { } figure)
        {
            var chart = ChartHtml.For(Unwrapped(figure), plain, Png(data) is { } png ? savePicture(png) : null);
            return data[Mime.Explore] is { } explore && ExploreView.Read(explore) is { } view ? ExploreHtml.For(view, explore, chart, language) : chart;
        }

        if (data[Mime.Markdown] is { } markdown)
        {
            var text = NotebookText.Join(markdown);
            var result = results.Shown(text);
            return $"<div class=\"{(result is null ? "words" : "result")}\">{MarkdownOutput.ToHtml(result ?? text)}</div>";
        }

        if (data[Mime.Html] is { } html)
        {
            var clean = SafeHtml.Clean(NotebookText.Join(html));
            return clean.Length > 0 ? clean : Needs(plain);
        }

        if (Png(data) is { } picture)
        {
            return $"<img src=\"{savePicture(picture)}\" alt=\"{WebUtility.HtmlEncode(plain)}\">";
        }

        if (data["image/svg+xml"] is { } svg)
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(NotebookText.Join(svg));
            return $"<img src=\"data:image/svg+xml;base64,{Convert.ToBase64String(bytes)}\" alt=\"{WebUtility.HtmlEncode(plain)}\">";
        }

        return Pre(plain.Length > 0 ? plain : data["application/json"]?.ToJsonString() ?? "", "value");
    }

    /// <summary>An output of nothing but script: a page shows its plain text, or says where it can be seen.</summary>
    private string Needs(string plain) =>
        plain.Length > 0 ? Pre(plain, "value") : $"<p class=\"alt\">{language["What this cell shows needs a live notebook."]}</p>";

    private static string Error(JsonObject output)
    {
        var sentence = $"{output["ename"]?.GetValue<string>()}: {output["evalue"]?.GetValue<string>()}";
        var trace = AnsiCode().Replace(string.Join('\n', (output["traceback"] as JsonArray ?? []).Select(NotebookText.Join)), "");
        return $"""<div class="error" role="note"><p>{WebUtility.HtmlEncode(sentence)}</p>{Pre(trace, "stream stderr")}</div>""";
    }

    private static string Pre(string text, string kind)
    {
        var clean = AnsiCode().Replace(text, "").TrimEnd();
        return clean.Length == 0 ? "" : $"<pre class=\"{kind}\">{WebUtility.HtmlEncode(clean)}</pre>";
    }

    /// <summary>The picture among an output's data, or null.</summary>
    internal static byte[]? Png(JsonObject data) =>
        data[Mime.Png] is { } picture ? Convert.FromBase64String(NotebookText.Join(picture).ReplaceLineEndings("")) : null;

    /// <summary>Some writers put a figure in as a string of JSON rather than as an object.</summary>
    private static JsonNode Unwrapped(JsonNode figure) =>
        figure is JsonObject ? figure : JsonNode.Parse(NotebookText.Join(figure))!;

    [GeneratedRegex(@"\e\[[0-9;]*[A-Za-z]")]
    private static partial Regex AnsiCode();
}
