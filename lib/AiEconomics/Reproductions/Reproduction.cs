namespace AiEconomics.Reproductions;

/// <summary>A published number beside the one that this library computes for it.</summary>
/// <param name="Source">Key of the source in <c>data/references.csv</c>.</param>
/// <param name="Quantity">What the number is, in words, with its unit.</param>
/// <param name="Published">The number as published.</param>
/// <param name="Ours">The number as computed here, from other numbers of the source.</param>
/// <param name="Tolerance">The largest difference at which the two agree.</param>
/// <param name="Reason">Why the tolerance is not zero, and not larger.</param>
public sealed record Reproduction(string Source, string Quantity, double Published, double Ours, double Tolerance, string Reason)
{
    /// <summary>Why the two are known to differ; nothing where they should agree.</summary>
    public string? Explanation { get; init; }

    /// <summary>Ours less published.</summary>
    public double Difference => Ours - Published;

    /// <summary>Whether the two differ by no more than the tolerance.</summary>
    public bool Agrees => Math.Abs(Difference) <= Tolerance;

    /// <summary>Whether all is as it should be: agreement, or a disagreement that is explained.</summary>
    public bool IsAsExpected => Agrees == (Explanation is null);

    /// <summary>The finding in a word or two.</summary>
    public string Finding => (Agrees, Explanation) switch
    {
        (true, null) => "met",
        (false, not null) => "differs, as explained",
        (true, not null) => "met, against the explanation",
        _ => "not met",
    };
}
