using System.Collections.Immutable;

namespace AiEconomics.Claims.Evaluation;

/// <summary>On what an expression stands: for each axis the words of its figures, and the figure that says them.</summary>
/// <param name="Stands">The words by axis; an axis on which nothing is said is not in it.</param>
/// <param name="Witness">The first figure of the expression; empty where it has none.</param>
/// <param name="IsWeighted">Whether it is a multiple: so many tokens of one kind at their price.</param>
internal sealed record Footing(ImmutableSortedDictionary<string, Footing.Stand> Stands, string Witness, bool IsWeighted = false)
{
    internal static Footing None { get; } = new(ImmutableSortedDictionary<string, Stand>.Empty, "");

    internal static Footing Of(IEnumerable<string> words, Axes axes, string witness, bool isFigure) => new(
        words.Where(word => axes.Of(word) is not null).ToImmutableSortedDictionary(word => axes.Of(word)!, word => new Stand([word], witness)),
        isFigure ? witness : "");

    /// <summary>Everything that either says, for what is multiplied or divided and so is not compared.</summary>
    internal Footing With(Footing other) => new(
        Stands.Keys.Union(other.Stands.Keys).ToImmutableSortedDictionary(axis => axis, axis => Stand.Join(Stands.GetValueOrDefault(axis), other.Stands.GetValueOrDefault(axis))),
        Witness.Length > 0 ? Witness : other.Witness,
        IsWeighted || other.IsWeighted);

    /// <summary>What is said on one axis.</summary>
    /// <param name="Words">The words, of which a sum of parts has several.</param>
    /// <param name="Witness">The figure, or the number as written, that says the first of them.</param>
    internal sealed record Stand(ImmutableSortedSet<string> Words, string Witness)
    {
        internal string Text => string.Join(" and ", Words);

        internal static Stand Join(Stand? left, Stand? right) =>
            left is null ? right! : right is null ? left : left with { Words = left.Words.Union(right.Words) };
    }
}
