namespace AiEconomics.Cli.Site;

/// <summary>Makes the still picture of a chart.</summary>
internal interface IChartImages
{
    /// <summary>The picture as PNG, or null where this machine cannot make one.</summary>
    /// <param name="figureJson">The Plotly figure: data, layout, config.</param>
    /// <param name="altText">What the chart shows, in words; names the chart where drawing fails.</param>
    byte[]? Png(string figureJson, string altText);
}
