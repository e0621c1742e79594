using Microsoft.CodeAnalysis;

namespace AiEconomics.Mutation;

/// <summary>What would stand in the place of a node, and the kind of mistake that it is.</summary>
internal sealed record Slip(string Kind, SyntaxNode Mistake);
