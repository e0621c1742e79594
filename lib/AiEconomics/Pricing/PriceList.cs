using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>What one model costs at one provider, over one span of time.</summary>
/// <remarks>Prices are in US dollars; a list in another currency is converted once, by <see cref="In"/>, and remembers it.</remarks>
public sealed record PriceList
{
    private readonly IReadOnlyList<ContextTier> tiers = [];

    /// <summary>The model, as a reader knows it.</summary>
    public required string Model { get; init; }

    /// <summary>The standard prices of a short request.</summary>
    public required TokenRates Rates { get; init; }

    /// <summary>The prices of longer requests, shortest first.</summary>
    /// <exception cref="ArgumentException">The thresholds do not rise.</exception>
    public IReadOnlyList<ContextTier> Tiers
    {
        get => tiers;
        init => tiers = value.Zip(value.Skip(1)).All(pair => pair.First.Above < pair.Second.Above)
            ? value
            : throw new ArgumentException("Context tiers must be given from the shortest to the longest, each threshold once.");
    }

    /// <summary>What batch requests cost less, as a part of the price; nothing where there are none.</summary>
    public Fraction? BatchDiscount { get; init; }

    /// <summary>The cheap hours, if there are any.</summary>
    public IReadOnlyList<OffPeakRule> OffPeak { get; init; } = [];

    /// <summary>The currency that the list is printed in.</summary>
    public string Currency { get; init; } = "USD";

    /// <summary>The first day on which it held, where known.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which it held; nothing where it still does or the day is not known.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Where it was read; a key of <c>data/references.csv</c>.</summary>
    public string Source { get; init; } = "";

    /// <summary>Whether it held on that day, as far as known.</summary>
    public bool IsValidOn(DateOnly day) => (ValidFrom is not { } from || from <= day) && (ValidTo is not { } to || day <= to);

    /// <summary>The same list converted into dollars.</summary>
    /// <param name="currency">The currency in which its numbers are given.</param>
    /// <param name="unitsPerDollar">How many units of that currency one dollar buys.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate of exchange is not above zero.</exception>
    public PriceList In(string currency, double unitsPerDollar)
    {
        Require.Positive(unitsPerDollar, "Give how many units of the currency one dollar buys.");
        var factor = 1 / unitsPerDollar;
        return this with
        {
            Currency = currency,
            Rates = Rates * factor,
            Tiers = [.. Tiers.Select(tier => tier with { Rates = tier.Rates * factor })],
            OffPeak = [.. OffPeak.Select(rule => rule with { Rates = rule.Rates * factor })],
        };
    }

    /// <summary>The terms of a request made at that time of the day: off-peak in cheap hours, else standard.</summary>
    public PriceTerms TermsAt(TimeOnly utc) => OffPeak.Any(rule => rule.Covers(utc)) ? PriceTerms.OffPeak : PriceTerms.Standard;

    /// <summary>The prices of a request.</summary>
    /// <param name="input">All its input, cached or not, which decides the tier.</param>
    /// <param name="terms">The terms; off-peak means the first of the cheap spans.</param>
    /// <exception cref="InvalidOperationException">The provider does not sell on these terms.</exception>
    public TokenRates RatesFor(Tokens input, PriceTerms terms = PriceTerms.Standard) => terms switch
    {
        PriceTerms.Standard => Tier(input),
        PriceTerms.Batch => Tier(input) * (1 - (BatchDiscount ?? throw NotSold(terms)).Ratio),
        _ => OffPeak.Count > 0 ? OffPeak[0].Rates : throw NotSold(terms),
    };

    /// <summary>The prices of a request at once, made at that time of the day.</summary>
    /// <param name="input">All its input, cached or not, which decides the tier.</param>
    /// <param name="utc">The time of the day, in UTC.</param>
    public TokenRates RatesAt(Tokens input, TimeOnly utc) => OffPeak.FirstOrDefault(rule => rule.Covers(utc))?.Rates ?? Tier(input);

    /// <summary>The model and its standard prices.</summary>
    public override string ToString() => $"{Model}: {Rates}";

    /// <summary>The prices on these terms by length of input: the first tier from zero on, then each threshold.</summary>
    internal ContextTier[] TiersOn(PriceTerms terms) => terms == PriceTerms.OffPeak
        ? [new(default, RatesFor(default, terms))]
        : [new(default, RatesFor(default, terms)), .. Tiers.Select(tier => tier with { Rates = RatesFor(Beyond(tier.Above), terms) })];

    private static Tokens Beyond(Tokens threshold) => Tokens.FromCount(Math.BitIncrement(threshold.Count));

    private TokenRates Tier(Tokens input)
    {
        var rates = Rates;
        foreach (var tier in tiers)
        {
            rates = input > tier.Above ? tier.Rates : rates;
        }

        return rates;
    }

    private InvalidOperationException NotSold(PriceTerms terms) =>
        new($"{Model} has no {Words.Of(terms)} prices; ask for standard terms or give the list its {Words.Of(terms)} rule.");
}
