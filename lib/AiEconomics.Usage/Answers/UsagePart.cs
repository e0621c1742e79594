using AiEconomics.Units;

namespace AiEconomics.Usage.Answers;

/// <summary>A part of the traffic: a day, a model, a key or a class of size.</summary>
/// <param name="Name">Which.</param>
/// <param name="Totals">Its requests and tokens.</param>
/// <param name="Costs">What it would cost on each model, the cheapest first.</param>
/// <param name="AsLogged">What it costs on the models that the log names; nothing where no request names one with prices.</param>
public sealed record UsagePart(string Name, TokenTotals Totals, IReadOnlyList<ModelCost> Costs, Usd? AsLogged)
{
    /// <summary>The model on which it costs least; nothing where no model has prices.</summary>
    public ModelCost? Cheapest => Costs.Count > 0 ? Costs[0] : null;
}
