using AiEconomics.Inference;

namespace AiEconomics.Notebooks.Charts;

/// <summary>The best ways of serving one setting, and its name.</summary>
/// <param name="Name">What is served on what, as shown beside the curve.</param>
/// <param name="Points">The points, from the slowest to the fastest, see <see cref="ParetoFront"/>.</param>
public sealed record Front(string Name, IReadOnlyList<ServingPoint> Points);
