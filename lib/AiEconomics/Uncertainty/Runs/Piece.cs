using AiEconomics.Uncertainty.Plans;

namespace AiEconomics.Uncertainty.Runs;

/// <summary>A piece of work: draws that follow each other.</summary>
/// <param name="Source">Where their points come from.</param>
/// <param name="Replicate">Which repetition of the point set they belong to.</param>
/// <param name="First">The first draw within the repetition, at the start of a block.</param>
/// <param name="Count">How many draws.</param>
/// <param name="Position">The place of the first draw among all draws of the run.</param>
internal readonly record struct Piece(PlanSource Source, int Replicate, long First, int Count, long Position);
