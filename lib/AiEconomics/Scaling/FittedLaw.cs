namespace AiEconomics.Scaling;

/// <summary>A law fitted to models.</summary>
/// <param name="Law">Its coefficients.</param>
/// <param name="Objective">What the fit made as small as it could: Huber's loss of all residuals of ln L.</param>
/// <param name="Models">How many models it was fitted to.</param>
public sealed record FittedLaw(ParametricLaw Law, double Objective, int Models);
