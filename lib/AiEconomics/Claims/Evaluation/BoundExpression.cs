namespace AiEconomics.Claims.Evaluation;

/// <summary>An expression whose names are looked up, with what it measures and on what footing.</summary>
internal sealed record BoundExpression(Term Term, Dimension Dimension, Footing Footing);
