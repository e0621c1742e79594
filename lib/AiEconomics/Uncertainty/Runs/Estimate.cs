namespace AiEconomics.Uncertainty.Runs;

/// <summary>A number found from draws, and its standard error.</summary>
internal readonly record struct Estimate(double Value, double Error);
