namespace AiEconomics.Cli.Notebooks;

/// <summary>The forms of an output that the runner treats in a way of their own.</summary>
internal static class Mime
{
    internal const string Plain = "text/plain";
    internal const string Html = "text/html";
    internal const string Markdown = "text/markdown";
    internal const string Png = "image/png";
    internal const string Plotly = "application/vnd.plotly.v1+json";
    internal const string Explore = "application/vnd.ai-economics.explore+json";
    internal const string Result = "application/vnd.ai-economics.result+json";

    /// <summary>Whether a notebook holds this form as JSON rather than as text.</summary>
    internal static bool IsJson(string mimeType) => mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);
}
