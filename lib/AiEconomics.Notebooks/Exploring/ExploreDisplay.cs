using AiEconomics.Notebooks.Display;

namespace AiEconomics.Notebooks.Exploring;

/// <summary>The forms of an explorable: JSON for the page, its chart for a notebook, a table below it, words.</summary>
internal static class ExploreDisplay
{
    internal static string Show(Exploration exploration, string mimeType) => mimeType switch
    {
        ExploreJson.MimeType => ExploreJson.Of(exploration),
        ChartDisplay.MimeType => ChartDisplay.ToJson(Chart(exploration)),
        "text/html" => ChartDisplay.ToHtml(Chart(exploration)) + ExploreText.Ends(exploration).ToHtml(),
        _ => ExploreText.Of(exploration),
    };

    internal static Plotly.NET.GenericChart Chart(Exploration exploration) =>
        ExploreChart.Of(exploration, ExploreJson.GridOf(exploration, exploration.Main));
}
