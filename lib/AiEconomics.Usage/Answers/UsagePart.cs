using AiEconomics.Units;

namespace AiEconomics.Usage.Answers;

/// <summary>A part of the traffic: a day, a model, a key or a class of size.</summary>
/// <param name="Name">Which.</param>
/// <param name="Totals">Its requests and tokens.</param>
/// <param name="Costs">What it would cost on each model, the cheapest first.</param>
/// <param name="AsLogged">What the requests cost that name a model with prices, on that model.</param>
/// <param name="RequestsAsLogged">How many requests these are: where it is not all, the cost is that of a part.</param>
public sealed record UsagePart(string Name, TokenTotals Totals, IReadOnlyList<ModelCost> Costs, Usd AsLogged, long RequestsAsLogged)
{
    /// <summary>The model on which it costs least; nothing where no model has prices.</summary>
    public ModelCost? Cheapest => Costs.Count > 0 ? Costs[0] : null;
}
