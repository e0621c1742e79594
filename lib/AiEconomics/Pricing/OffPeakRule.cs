namespace AiEconomics.Pricing;

/// <summary>Hours of the day in which a provider charges less.</summary>
/// <param name="From">The first minute, in UTC.</param>
/// <param name="To">The minute at which it ends, in UTC; before <paramref name="From"/> where the hours run over midnight.</param>
/// <param name="Rates">The prices in these hours.</param>
public sealed record OffPeakRule(TimeOnly From, TimeOnly To, TokenRates Rates)
{
    /// <summary>Whether a time of the day lies in these hours: the first minute does, the last does not.</summary>
    public bool Covers(TimeOnly utc) => utc.IsBetween(From, To);
}
