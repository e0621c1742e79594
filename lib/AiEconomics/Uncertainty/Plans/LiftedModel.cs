namespace AiEconomics.Uncertainty.Plans;

/// <summary>A compiled model that receives what its expression had captured.</summary>
/// <param name="captured">The captured objects, in the order of the <see cref="Shape"/>.</param>
/// <param name="inputs">For each input a column of numbers in base units.</param>
/// <param name="start">The first draw to compute.</param>
/// <param name="end">The draw after the last.</param>
/// <param name="output">Receives the result of each draw at its place.</param>
internal delegate void LiftedModel<T>(object?[] captured, double[][] inputs, int start, int end, T[] output);
