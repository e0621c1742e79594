namespace AiEconomics.Claims;

/// <summary>A short claim of our own with the outcome that hand work gives, and what the engine makes of it: a row of <c>self-test.csv</c>.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Kind">What it is about: <c>true</c>, <c>false</c>, <c>depends</c>, <c>category</c>, <c>bound</c>.</param>
/// <param name="Expression">The comparison.</param>
/// <param name="Expected">What hand work gives: <c>holds</c>, <c>fails</c>, <c>depends</c>, <c>refused</c>.</param>
/// <param name="Found">What the engine gives, in the same words.</param>
/// <param name="Reason">The hand work.</param>
/// <param name="Sentence">The engine's finding as one sentence.</param>
public sealed record SelfTestCase(string Key, string Kind, string Expression, string Expected, string Found, string Reason, string Sentence)
{
    /// <summary>Whether the engine agrees with the hand work.</summary>
    public bool IsRight => Expected == Found;
}
