using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>One side of a comparison: a list, the terms, and the length of the requests.</summary>
/// <param name="List">The prices.</param>
/// <param name="Terms">On what terms.</param>
/// <param name="Input">All input of one request, which decides the tier; zero is the first tier.</param>
public sealed record Offer(PriceList List, PriceTerms Terms = PriceTerms.Standard, Tokens Input = default)
{
    /// <summary>The prices of this offer.</summary>
    /// <exception cref="InvalidOperationException">The provider does not sell on these terms.</exception>
    public TokenRates Rates => List.RatesFor(Input, Terms);

    /// <summary>The model and the terms.</summary>
    public override string ToString() => List.Model + Words.On(Terms);
}
