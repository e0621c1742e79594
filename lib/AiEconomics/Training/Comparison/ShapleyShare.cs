using AiEconomics.Units;

namespace AiEconomics.Training.Comparison;

/// <summary>What one change contributes to the difference of two costs, as its mean over all orders of the changes.</summary>
/// <param name="Name">What changes.</param>
/// <param name="Contribution">Its part of the difference, in dollars; the parts sum to the difference. Negative where it saves.</param>
public sealed record ShapleyShare(string Name, Usd Contribution);
