namespace AiEconomics.Notebooks.Charts;

/// <summary>A single known or measured point of a chart.</summary>
/// <param name="X">Its place, in the unit of the horizontal axis.</param>
/// <param name="Y">Its height, in the unit of the vertical axis.</param>
/// <param name="Label">What it is.</param>
/// <param name="Below">Whether the label stands below it, where two would meet.</param>
public sealed record Spot(double X, double Y, string Label, bool Below = false);
