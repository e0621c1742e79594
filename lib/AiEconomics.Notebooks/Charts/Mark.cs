namespace AiEconomics.Notebooks.Charts;

/// <summary>A line across a chart at a printed or known value, with its label.</summary>
/// <param name="Value">Where the line stands, in the unit of its axis.</param>
/// <param name="Label">What it marks.</param>
/// <param name="Across">Whether it runs across at a height; otherwise it stands upright at a place.</param>
public sealed record Mark(double Value, string Label, bool Across = true);
