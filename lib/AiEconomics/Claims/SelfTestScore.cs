namespace AiEconomics.Claims;

/// <summary>How well the engine finds one outcome.</summary>
/// <param name="Outcome">The outcome: <c>holds</c>, <c>fails</c>, <c>depends</c>, <c>refused</c>.</param>
/// <param name="Expected">How many cases have it by hand work.</param>
/// <param name="Found">To how many the engine gives it.</param>
/// <param name="Right">How many of those have it by hand work.</param>
public sealed record SelfTestScore(string Outcome, int Expected, int Found, int Right)
{
    /// <summary>Of those found, the share that is right; 1 where none is found.</summary>
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>Of those expected, the share that is found; 1 where none is expected.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;
}
