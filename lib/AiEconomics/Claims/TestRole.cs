namespace AiEconomics.Claims;

/// <summary>What a test does for its claim.</summary>
public enum TestRole
{
    /// <summary>Necessary: where it is false, the claim fails under every rule.</summary>
    Must,

    /// <summary>One of the things that the claim may mean: a rival, a footing, a scope.</summary>
    Case,

    /// <summary>An intermediate value that other expressions use by its key.</summary>
    Step,

    /// <summary>What happened afterwards: shown, but never counted.</summary>
    Later,
}
