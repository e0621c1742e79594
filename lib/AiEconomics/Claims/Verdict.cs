namespace AiEconomics.Claims;

/// <summary>What the tests of a claim come to by its rule.</summary>
public enum Verdict
{
    /// <summary>The claim holds.</summary>
    Holds,

    /// <summary>The claim fails.</summary>
    Fails,

    /// <summary>It depends; the judgment states the condition.</summary>
    Depends,

    /// <summary>No source was found by which it could be decided.</summary>
    Unverified,

    /// <summary>Every test sets side by side what stands on different footings.</summary>
    Refused,
}
