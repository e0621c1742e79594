using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>One price and what it is for.</summary>
/// <param name="Kind">What is sold.</param>
/// <param name="Price">Its price.</param>
/// <param name="Terms">On what terms.</param>
public readonly record struct Rate(RateKind Kind, UsdPerMillionTokens Price, PriceTerms Terms = PriceTerms.Standard)
{
    /// <summary>Kind, terms and price, such as <c>cache-hit price of USD 0.150/Mtok</c>.</summary>
    public override string ToString() => $"{Words.Of(Kind)} price{Words.On(Terms)} of {Price}";
}
