using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>The prices of requests whose input is longer than a threshold.</summary>
/// <param name="Above">The input beyond which these prices hold, for the whole request and not only for what lies beyond.</param>
/// <param name="Rates">The prices.</param>
public sealed record ContextTier(Tokens Above, TokenRates Rates);
