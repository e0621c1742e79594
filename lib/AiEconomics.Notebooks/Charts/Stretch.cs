namespace AiEconomics.Notebooks.Charts;

/// <summary>A part of the horizontal axis that a chart tells from the rest, such as where something was measured.</summary>
/// <param name="From">Where it begins, in the unit of the axis.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Label">What holds there.</param>
public sealed record Stretch(double From, double To, string Label);
