using AiEconomics.Units;

namespace AiEconomics.Scaling;

/// <summary>One model of a scaling study: what it was given and what loss it reached.</summary>
/// <param name="Parameters">N, of a dense model all of them.</param>
/// <param name="Tokens">D, the tokens seen in training.</param>
/// <param name="Loss">L, the final loss in nats a token.</param>
public readonly record struct TrainedModel(Parameters Parameters, Tokens Tokens, double Loss);
