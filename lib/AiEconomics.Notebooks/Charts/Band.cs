namespace AiEconomics.Notebooks.Charts;

/// <summary>An area between a low and a high end: what is possible around a curve.</summary>
/// <param name="Name">What the area is, as shown beside it.</param>
/// <param name="Points">Both ends at each place, from left to right, in the units of the axes.</param>
public sealed record Band(string Name, IReadOnlyList<(double X, double Low, double High)> Points);
