namespace AiEconomics.Uncertainty;

/// <summary>How draws spread over equal classes, the outermost thousandths at both ends left out.</summary>
/// <typeparam name="T">The quantity, or a number.</typeparam>
/// <param name="Edges">The ends of the classes in base units, one more than there are classes.</param>
/// <param name="Shares">The share of all draws in each class.</param>
public sealed record Histogram<T>(IReadOnlyList<double> Edges, IReadOnlyList<double> Shares);
