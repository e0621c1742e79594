namespace AiEconomics.Claims;

/// <summary>How the tests of a claim make its verdict.</summary>
public enum ClaimRule
{
    /// <summary>Every test must be true; one that is false makes the claim fail.</summary>
    Every,

    /// <summary>One true test is enough.</summary>
    Some,

    /// <summary>Case by case: all true holds, none true fails, and a mixture depends on the case.</summary>
    Cases,

    /// <summary>Somebody is said to have said it: it holds if a figure of the same speaker is found and agrees.</summary>
    Attribution,
}
