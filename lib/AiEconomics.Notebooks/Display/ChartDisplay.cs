using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plotly.NET;

namespace AiEconomics.Notebooks.Display;

/// <summary>The three forms of a chart: JSON for saving, HTML for a live notebook, words for those who cannot see it.</summary>
internal static class ChartDisplay
{
    /// <summary>The mime type of a Plotly figure.</summary>
    internal const string MimeType = "application/vnd.plotly.v1+json";

    private const int DefaultHeight = 450;
    private static readonly Lazy<string> Script = new(() => EmbeddedText.Of(typeof(ChartDisplay).Assembly, "chart.js"));
    private static int count;

    /// <summary>Whether Plotly.NET works here. In a kernel with an older FSharp.Core than it needs it makes charts, but cannot write them.</summary>
    internal static bool CanDraw => Drawing.Value;

    private static readonly Lazy<bool> Drawing = new(() =>
    {
        try
        {
            return GenericChart.toFigureJson(GenericChart.ofTraceObjects(false, Array.Empty<Trace>())).Length > 0;
        }
        catch (Exception error) when (error is TypeInitializationException or MissingMethodException or TypeLoadException or IOException)
        {
            return false;
        }
    });

    /// <summary>The figure: data, layout and configuration.</summary>
    internal static string ToJson(GenericChart chart)
    {
        var figure = JsonNode.Parse(GenericChart.toFigureJson(chart))!.AsObject();
        figure.Remove("frames");
        figure["config"] = new JsonObject { ["responsive"] = true, ["displayModeBar"] = false };
        return figure.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>What the chart shows, in words: its own description, or else its title and kinds of marks.</summary>
    internal static string ToText(GenericChart chart)
    {
        if (ChartTable.Description(chart) is { Length: > 0 } description)
        {
            return description;
        }

        if (!CanDraw)
        {
            return "Chart";
        }

        var figure = JsonNode.Parse(ToJson(chart))!;
        var kinds = figure["data"]!.AsArray().Select(trace => trace?["type"]?.ToString() ?? "scatter").Distinct();
        var title = figure["layout"]?["title"] is JsonObject named ? named["text"]?.ToString() : figure["layout"]?["title"]?.ToString();
        return $"Chart ({string.Join(", ", kinds)}){(title is null ? "" : ": " + title)}";
    }

    /// <summary>A figure element that draws itself in the page; a table where Plotly.NET does not work.</summary>
    internal static string ToHtml(GenericChart chart) => CanDraw ? ToHtml(ToJson(chart), ToText(chart)) : ChartTable.ToHtml(chart);

    /// <summary>A figure element that draws itself in the page, with plotly.js from the notebook server or, once, from this output.</summary>
    internal static string ToHtml(string figure, string words)
    {
        // "</script>" inside a label would end the script element.
        var json = figure.Replace("</", "<\\/", StringComparison.Ordinal);
        var height = JsonNode.Parse(figure)!["layout"]?["height"]?.GetValue<int>() ?? DefaultHeight;
        var id = $"ai-economics-chart-{Environment.ProcessId}-{Interlocked.Increment(ref count)}";
        var path = Environment.GetEnvironmentVariable("AIECONOMICS_PLOTLY_PATH");
        var library = path is null && count == 1 ? Inline() : "";
        return $"""
            {library}<div id="{id}" style="width:100%;max-width:60em;height:{height}px" role="img" aria-label="{HtmlEncoder.Default.Encode(words)}"></div>
            <script>({Script.Value.Trim()})("{id}", "{path ?? "plotly.min.js"}", {json});</script>
            """;
    }

    // Where no notebook server of ours stands behind the page, the first chart brings the library along.
    private static string Inline() =>
        "<script>window.aiEconomicsPlotly = (() => { var define, module, exports; "
        + EmbeddedText.Of(typeof(GenericChart).Assembly, "plotly-2.28.0.min.js")
        + "\nreturn Promise.resolve(window.Plotly); })();</script>\n";
}
