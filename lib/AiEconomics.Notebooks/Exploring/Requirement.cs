using AiEconomics.Units;

namespace AiEconomics.Notebooks.Exploring;

/// <summary>What a result must be for a claim to hold. <see cref="Needs"/> makes it.</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <param name="Relation">How the result must stand to the threshold.</param>
/// <param name="Threshold">The value that it is compared with.</param>
public sealed record Requirement<T>(NeededRelation Relation, T Threshold) where T : struct, IQuantity<T>;
