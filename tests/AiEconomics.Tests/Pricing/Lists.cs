using AiEconomics.Pricing;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Pricing;

/// <summary>Price lists of autumn 2025, after the sources that the evidence table names, and invented ones.</summary>
internal static class Lists
{
    internal static readonly PriceList KimiK2Thinking = Of("Kimi K2 Thinking", 0.15, 0.60, 2.50);
    internal static readonly PriceList KimiK2ThinkingTurbo = Of("Kimi K2 Thinking Turbo", 0.15, 1.15, 8);
    internal static readonly PriceList Gpt5 = Of("GPT-5", 0.125, 1.25, 10);
    internal static readonly PriceList Gemini25Pro = Of("Gemini 2.5 Pro", 0.125, 1.25, 10) with
    {
        Tiers = [new(Tokens.FromCount(200_000), Rates(0.25, 2.5, 15))],
    };

    internal static readonly PriceList Sonnet45 = Of("Claude Sonnet 4.5", 0.30, 3, 15);
    internal static readonly PriceList Opus41 = Of("Claude Opus 4.1", 1.50, 15, 75);
    internal static readonly PriceList Grok4 = Of("Grok 4", 0.75, 3, 15);
    internal static readonly PriceList DeepSeekV32 = Of("DeepSeek-V3.2", 0.028, 0.28, 0.42);

    // Half of the standard prices from 16:30 to 00:30 UTC.
    internal static readonly PriceList DeepSeekV3 = Of("DeepSeek-V3", 0.07, 0.27, 1.10) with
    {
        OffPeak = [new(new TimeOnly(16, 30), new TimeOnly(0, 30), Rates(0.035, 0.135, 0.55))],
    };

    /// <summary>Prices with cached input at most as dear as fresh input, and kept input somewhat dearer.</summary>
    internal static readonly Gen<TokenRates> AnyRates =
        Gen.Select(Gen.Double[0.01, 20], Gen.Double[0, 1], Gen.Double[1, 2], Gen.Double[0.01, 100], (miss, hit, write, output) =>
            new TokenRates(Usd(miss), Usd(output), Usd(miss * hit), Usd(miss * write)));

    internal static readonly Gen<TokenCounts> AnyCounts =
        Gen.Select(Gen.Double[0, 1e6], Gen.Double[0, 1e6], Gen.Double[0, 1e6], Gen.Double[0, 1e6], (fresh, cached, written, output) =>
            new TokenCounts(Count(fresh), Count(cached), Count(written), Count(output)));

    internal static TokenRates Rates(double hit, double miss, double output) => new(Usd(miss), Usd(output), Usd(hit));

    internal static TokenMix Mix(double inputPerOutput, double cacheHitShare) =>
        TokenMix.Of(Ratio.FromTimes(inputPerOutput), Fraction.FromRatio(cacheHitShare));

    internal static UsdPerMillionTokens Usd(double dollars) => UsdPerMillionTokens.FromDollars(dollars);

    internal static Tokens Count(double count) => Tokens.FromCount(count);

    private static PriceList Of(string model, double hit, double miss, double output) => new() { Model = model, Rates = Rates(hit, miss, output) };
}
