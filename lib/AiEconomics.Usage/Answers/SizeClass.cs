using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Usage.Answers;

/// <summary>Requests of like size, by all their input tokens.</summary>
/// <param name="Name">Such as <c>1 k to 8 k</c>.</param>
/// <param name="Most">The most input tokens that belong to it; nothing for the last.</param>
internal sealed record SizeClass(string Name, long? Most)
{
    // Sizes that readers know context windows by; above 128,000, 200,000 and 272,000 price lists have dearer tiers, so a class lies in one tier of every list.
    private static readonly long[] Bounds = [1_000, 8_000, 32_000, 128_000, 200_000, 272_000];

    /// <summary>All classes, from small to large.</summary>
    internal static IReadOnlyList<SizeClass> All { get; } =
    [
        .. Bounds.Select((most, at) => new SizeClass(at == 0 ? Invariant($"up to {most / 1000} k") : Invariant($"{Bounds[at - 1] / 1000} k to {most / 1000} k"), most)),
        new(Invariant($"above {Bounds[^1] / 1000} k"), null),
    ];

    /// <summary>All input of the longest request that belongs to it.</summary>
    internal Tokens Largest => Tokens.FromCount(Most ?? Questions.Absurd);

    /// <summary>The bounds in words.</summary>
    internal static string BoundsInWords { get; } = string.Join(", ", Bounds.Select(bound => Invariant($"{bound:N0}")));

    /// <summary>SQL that gives the number of the class.</summary>
    internal static string Sql { get; } =
        $"CASE {string.Join(' ', Bounds.Select((most, at) => Invariant($"WHEN input <= {most} THEN {at}")))} ELSE {Bounds.Length} END";

    /// <summary>Whether a class ends with this many input tokens, so that none has requests on both sides.</summary>
    internal static bool IsBound(Tokens input) => Bounds.Any(bound => bound == input.Count);
}
