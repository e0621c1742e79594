namespace AiEconomics.Cli.Notebooks;

/// <summary>Makes the picture of a chart that a saved notebook shows where no script runs.</summary>
internal interface IChartImages : IDisposable
{
    /// <summary>The picture, or null where this machine has no browser.</summary>
    /// <param name="figureJson">The Plotly figure: data, layout, configuration.</param>
    /// <param name="altText">The chart in words.</param>
    byte[]? Png(string figureJson, string altText);
}
