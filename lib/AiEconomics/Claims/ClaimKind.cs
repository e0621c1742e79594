namespace AiEconomics.Claims;

/// <summary>What a claim asserts.</summary>
public enum ClaimKind
{
    /// <summary>A number.</summary>
    Numerical,

    /// <summary>That one thing brings about, or follows from, another.</summary>
    Causal,
}
