namespace AiEconomics.Claims;

/// <summary>What a comparison comes to, given what is known of its figures.</summary>
public enum Outcome
{
    /// <summary>It holds for every value that the figures allow.</summary>
    True,

    /// <summary>It holds for no value that the figures allow.</summary>
    False,

    /// <summary>It holds for some of the values that the figures allow, and not for others.</summary>
    Open,

    /// <summary>It sets side by side what stands on different footings.</summary>
    Refused,

    /// <summary>There is no figure to decide it.</summary>
    Unknown,
}
