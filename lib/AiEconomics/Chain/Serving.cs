using AiEconomics.Inference;
using AiEconomics.Pricing;
using AiEconomics.Units;

namespace AiEconomics.Chain;

/// <summary>How tokens are made, and of which kinds: the third link.</summary>
/// <param name="Prefill">Fresh input tokens that one accelerator of the source reads in a second, above zero.</param>
/// <param name="Decode">Output tokens that it writes in a second, above zero.</param>
/// <param name="Speed">Speed of an accelerator of the chain over one of the source, above zero.</param>
/// <param name="InputPerOutput">r, input tokens for one output token.</param>
/// <param name="CacheHitShare">h, part of the input that is cached; reading it takes no time here.</param>
public readonly record struct Serving(TokensPerSecond Prefill, TokensPerSecond Decode, Ratio Speed, Ratio InputPerOutput, Fraction CacheHitShare)
{
    private static readonly GpuCount One = GpuCount.FromCount(1);

    /// <summary>What a million tokens of the mix cost at a price of the GPU-hour; idle hours are in that price, not here.</summary>
    /// <param name="hour">Price of a GPU-hour.</param>
    public UsdPerMillionTokens Cost(UsdPerGpuHour hour) => BlendedPrice.Of(
        UsdPerMillionTokens.FromDollars(0),
        TokenCost.PerMillion(One, hour, Prefill * Speed.Times),
        TokenCost.PerMillion(One, hour, Decode * Speed.Times),
        InputPerOutput,
        CacheHitShare);
}
