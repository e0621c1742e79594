using AiEconomics.Units;

namespace AiEconomics.Valuation.Forecasts;

/// <summary>One way through a tree of scenarios.</summary>
/// <param name="Path">The scenarios on the way, such as <c>open models win → price war</c>.</param>
/// <param name="Probability">The chance of the whole way.</param>
/// <param name="Value">What the firm is worth at its end.</param>
public sealed record ScenarioEnd(string Path, Fraction Probability, Usd Value);
