using AiEconomics.Units;

namespace AiEconomics.Usage.Answers;

/// <summary>What requests would cost on one model.</summary>
/// <param name="Model">The model's name on the price list.</param>
/// <param name="Cost">The cost at list prices, in nominal dollars.</param>
public sealed record ModelCost(string Model, Usd Cost);
