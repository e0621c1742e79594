using AiEconomics.Pricing;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Pricing;

public class RequestCostTests
{
    // A dozen additions and multiplications of doubles.
    private const double Rounding = 1e-12;

    // DeepSeek, 2025-03-01: 342 B hits, 266 B misses and 168 B output at R1 prices are a theoretical USD 562,027 a day. The tokens are
    // rounded to a billion: by hand 342e3 · 0.14 + 266e3 · 0.55 + 168e3 · 2.19 = 47,880 + 146,300 + 367,920 = 562,100.
    [Fact]
    public void DeepSeeks_day_six_revenue()
    {
        var revenue = RequestCost.Of(
            cached: Tokens.FromBillions(342),
            fresh: Tokens.FromBillions(266),
            output: Tokens.FromBillions(168),
            cacheHit: Lists.Usd(0.14),
            cacheMiss: Lists.Usd(0.55),
            outputPrice: Lists.Usd(2.19));

        Assert.Equal(562_100, revenue.Dollars, tolerance: 1e-6);
        // Half a billion tokens of each kind: 0.5e3 · (0.14 + 0.55 + 2.19) = 1,440.
        Assert.Equal(562_027, revenue.Dollars, tolerance: 1_440);
    }

    // By hand, the same tokens at the standard prices of V3: 342e3 · 0.07 + 266e3 · 0.27 + 168e3 · 1.10 = 23,940 + 71,820 + 184,800.
    [Fact]
    public void The_same_day_at_the_prices_of_V3()
    {
        var day = TokenCounts.FromTotals(Tokens.FromBillions(608), Tokens.FromBillions(168), cached: Tokens.FromBillions(342));

        Assert.Equal(280_560, RequestCost.Of(day, Lists.DeepSeekV3.Rates).Dollars, tolerance: 1e-6);
    }

    [Fact]
    public void Bills_add_up() =>
        Gen.Select(Lists.AnyCounts, Lists.AnyCounts, Lists.AnyRates).Sample((a, b, rates) =>
            Near(RequestCost.Of(a + b, rates), RequestCost.Of(a, rates) + RequestCost.Of(b, rates)));

    [Fact]
    public void A_token_more_never_costs_less() =>
        Gen.Select(Lists.AnyCounts, Lists.AnyCounts, Lists.AnyRates).Sample((a, more, rates) =>
            RequestCost.Of(a + more, rates).Dollars >= RequestCost.Of(a, rates).Dollars * (1 - Rounding));

    [Fact]
    public void A_price_more_never_costs_less() =>
        Gen.Select(Lists.AnyCounts, Lists.AnyRates, Gen.Double[1, 3]).Sample((counts, rates, factor) =>
            RequestCost.Of(counts, rates * factor).Dollars >= RequestCost.Of(counts, rates).Dollars * (1 - Rounding));

    [Fact]
    public void A_cache_a_batch_or_a_cheap_hour_never_costs_more_than_list() =>
        Gen.Select(Lists.AnyCounts, Lists.AnyRates, Gen.Double[0, 1]).Sample((counts, rates, discount) =>
        {
            var list = new PriceList
            {
                Model = "any",
                Rates = rates,
                BatchDiscount = Fraction.FromRatio(discount),
                OffPeak = [new(new TimeOnly(22, 0), new TimeOnly(6, 0), rates * discount)],
            };
            var read = counts with { Written = default };
            var atList = RequestCost.Of(new TokenCounts(read.Input, default, default, read.Output), rates).Dollars * (1 + Rounding);

            return RequestCost.Of(read, list).Dollars <= atList
                && RequestCost.Of(read, list, PriceTerms.Batch).Dollars <= atList
                && RequestCost.At(read, list, new TimeOnly(23, 0)).Dollars <= atList;
        });

    [Fact]
    public void Cached_and_fresh_input_are_all_input_and_nothing_twice() =>
        Gen.Select(Gen.Double[1, 1e6], Gen.Double[0, 1], Gen.Double[0, 1e6], Lists.AnyRates).Sample((input, share, output, rates) =>
        {
            var cached = input * share;
            var whole = TokenCounts.FromTotals(Lists.Count(input), Lists.Count(output), cached: Lists.Count(cached));
            var parts = new TokenCounts(Lists.Count(input - cached), Lists.Count(cached), default, Lists.Count(output));

            return Math.Abs(whole.Input.Count - input) <= Rounding * input
                && Math.Abs(whole.Total.Count - input - output) <= Rounding * (input + output)
                && Near(RequestCost.Of(whole, rates), RequestCost.Of(parts, rates));
        });

    [Fact]
    public void A_mix_costs_what_its_tokens_cost() =>
        Gen.Select(Lists.AnyCounts.Where(counts => counts.Total.Count > 1), Lists.AnyRates).Sample((counts, rates) =>
        {
            var (mix, bill) = (TokenMix.Of(counts), RequestCost.Of(counts, rates).Dollars);

            // A share near one carries the rounding of the whole, so the error is measured by the whole at the dearest price.
            var most = counts.Total * UsdPerMillionTokens.FromDollars(Math.Max(rates.Output.Dollars, rates.CacheWrite.Dollars));
            return Math.Abs((BlendedPrice.Of(rates, mix) * counts.Total).Dollars - bill) <= Rounding * most.Dollars
                && Math.Abs(RequestCost.Of(mix.Of(counts.Total), rates).Dollars - bill) <= Rounding * most.Dollars;
        });

    // By hand: 200,001 input tokens are above Gemini's threshold: 0.200001 · 2.5 + 0.001 · 15 = 0.5150025 for the whole request;
    // 200,000 are not: 0.2 · 1.25 + 0.001 · 10 = 0.26.
    [Theory]
    [InlineData(200_000, 0.26)]
    [InlineData(200_001, 0.5150025)]
    public void A_long_request_is_charged_its_tier_as_a_whole(double input, double dollars) =>
        Assert.Equal(
            dollars,
            RequestCost.Of(TokenCounts.FromTotals(Lists.Count(input), Lists.Count(1_000)), Lists.Gemini25Pro).Dollars,
            tolerance: Rounding);

    [Fact]
    public void Many_requests_are_each_charged_their_own_tier()
    {
        var request = TokenCounts.FromTotals(Lists.Count(150_000), Lists.Count(1_000));

        // By hand: twice 0.15 · 1.25 + 0.001 · 10 = 2 · 0.1975; their sum would be above the threshold.
        Assert.Equal(0.395, RequestCost.Of([request, request], Lists.Gemini25Pro).Dollars, tolerance: Rounding);
        Assert.True(RequestCost.Of(request + request, Lists.Gemini25Pro).Dollars > 0.7);
    }

    // Cheap from 16:30 to 00:30 UTC: half of the price.
    [Theory]
    [InlineData(16, 29, 1)]
    [InlineData(16, 30, 0.5)]
    [InlineData(0, 0, 0.5)]
    [InlineData(0, 29, 0.5)]
    [InlineData(0, 30, 1)]
    [InlineData(12, 0, 1)]
    public void Cheap_hours_may_run_over_midnight(int hour, int minute, double part)
    {
        var request = new TokenCounts(Lists.Count(1e6), default, default, Lists.Count(1e6));

        // By hand: 0.27 + 1.10.
        Assert.Equal(part * 1.37, RequestCost.At(request, Lists.DeepSeekV3, new TimeOnly(hour, minute)).Dollars, tolerance: Rounding);
    }

    // By hand: 16:30 to 00:30 holds the middles of the hours 16 to 23, so 16 · 1.37 + 8 · 0.685 = 27.4.
    [Fact]
    public void A_day_of_even_traffic_has_eight_cheap_hours()
    {
        var request = new TokenCounts(Lists.Count(1e6), default, default, Lists.Count(1e6));

        var day = RequestCost.OverDay(request, [.. Enumerable.Repeat(1.0, 24)], Lists.DeepSeekV3);

        Assert.Equal(27.4, day.Dollars, tolerance: 1e-9);   // 24 additions
    }

    [Fact]
    public void More_cached_than_input_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            TokenCounts.FromTotals(Lists.Count(100), Lists.Count(10), cached: Lists.Count(150)));

        Assert.Equal(
            "cached and written input must be within all input, but 150 tokens and 0 tokens are more than 100 tokens. " +
            "If the provider counts cached input apart, name the parts: new TokenCounts(fresh, cached, written, output).",
            error.Message);
    }

    [Fact]
    public void Swapped_prices_are_noticed()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Lists.Rates(hit: 0.60, miss: 0.15, output: 2.5));

        Assert.Equal("cacheHit must lie in [0, 0.15], but was 0.6. Cached input costs at most what fresh input costs; the two are probably swapped.", error.Message);
    }

    [Fact]
    public void A_provider_without_batch_prices_says_so()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Lists.KimiK2Thinking.RatesFor(default, PriceTerms.Batch));

        Assert.Equal("Kimi K2 Thinking has no batch prices; ask for standard terms or give the list its batch rule.", error.Message);
    }

    // By hand: CNY 4 and 16 at 7.2 yuan a dollar are USD 0.5556 and 2.2222.
    [Fact]
    public void A_list_in_another_currency_is_converted_once()
    {
        var list = new PriceList { Model = "any", Rates = Lists.Rates(1, 4, 16) }.In("CNY", 7.2);

        Assert.Equal("CNY", list.Currency);
        Assert.Equal(0.5556, list.Rates.CacheMiss.Dollars, tolerance: 0.00005);
        Assert.Equal(2.2222, list.Rates.Output.Dollars, tolerance: 0.00005);
    }

    [Fact]
    public void A_list_holds_between_its_days()
    {
        var list = Lists.Gpt5 with { ValidFrom = new(2025, 8, 7), ValidTo = new(2025, 12, 31) };

        Assert.True(list.IsValidOn(new(2025, 8, 7)) && list.IsValidOn(new(2025, 12, 31)));
        Assert.False(list.IsValidOn(new(2025, 8, 6)) || list.IsValidOn(new(2026, 1, 1)));
    }

    private static bool Near(Usd a, Usd b) => Math.Abs(a.Dollars - b.Dollars) <= 1e-10 * (Math.Abs(a.Dollars) + 1e-12);

    [Fact]
    public void A_day_has_24_hours()
    {
        var error = Assert.Throws<ArgumentException>(() => RequestCost.OverDay(default, new double[23], Lists.DeepSeekV3));

        Assert.Equal("requestsByHour must have one number for each of 24 hours, but has 23.", error.Message);
    }

    [Fact]
    public void Terms_that_are_not_sold_are_refused_by_name()
    {
        var batch = Assert.Throws<InvalidOperationException>(() => Lists.KimiK2Thinking.RatesFor(Lists.Count(1), PriceTerms.Batch));
        var cheap = Assert.Throws<InvalidOperationException>(() => Lists.KimiK2Thinking.RatesFor(Lists.Count(1), PriceTerms.OffPeak));

        Assert.Equal("Kimi K2 Thinking has no batch prices; ask for standard terms or give the list its batch rule.", batch.Message);
        Assert.Equal("Kimi K2 Thinking has no off-peak prices; ask for standard terms or give the list its off-peak rule.", cheap.Message);
    }

    // From the list: off-peak from 16:30 to 00:30 UTC.
    [Fact]
    public void The_hour_decides_the_terms()
    {
        Assert.Equal(PriceTerms.OffPeak, Lists.DeepSeekV3.TermsAt(new TimeOnly(20, 0)));
        Assert.Equal(PriceTerms.Standard, Lists.DeepSeekV3.TermsAt(new TimeOnly(12, 0)));
    }

    [Fact]
    public void Prices_are_asked_by_kind_and_read_in_one_line()
    {
        var rates = new TokenRates(Lists.Usd(2), Lists.Usd(8), Lists.Usd(0.5), Lists.Usd(2.5));

        Assert.Equal((2.0, 0.5, 2.5, 8.0), (rates[RateKind.CacheMiss].Dollars, rates[RateKind.CacheHit].Dollars, rates[RateKind.CacheWrite].Dollars, rates[RateKind.Output].Dollars));
        Assert.Throws<ArgumentOutOfRangeException>(() => rates[(RateKind)9]);
        Assert.Equal($"Kimi: input {Lists.Usd(2)}, cached {Lists.Usd(0.5)}, kept {Lists.Usd(2.5)}, output {Lists.Usd(8)}", new PriceList { Model = "Kimi", Rates = rates }.ToString());
    }

    // By hand: three times (1, 2, 3, 4) is (3, 6, 9, 12).
    [Fact]
    public void Counts_are_multiplied_kind_by_kind() =>
        Assert.Equal(new TokenCounts(Lists.Count(3), Lists.Count(6), Lists.Count(9), Lists.Count(12)), new TokenCounts(Lists.Count(1), Lists.Count(2), Lists.Count(3), Lists.Count(4)) * 3);

    [Fact]
    public void Input_is_never_cached_and_kept_at_once() => Assert.Contains(
        "Input is cached, kept or neither, never two of them.",
        Assert.Throws<ArgumentOutOfRangeException>(() => TokenMix.Of(Ratio.FromTimes(1), Fraction.FromRatio(0.6), Fraction.FromRatio(0.6))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Tiers_rise()
    {
        ContextTier[] rising = [new(Lists.Count(100), Lists.Rates(1, 2, 3)), new(Lists.Count(200), Lists.Rates(1, 2, 3))];

        Assert.Equal(2, (Lists.Grok4 with { Tiers = rising }).Tiers.Count);
        Assert.Throws<ArgumentException>(() => Lists.Grok4 with { Tiers = [rising[1], rising[0]] });
        Assert.Throws<ArgumentException>(() => Lists.Grok4 with { Tiers = [rising[0], rising[0]] });
    }

    [Fact]
    public void A_list_is_valid_from_its_first_day_to_its_last()
    {
        var list = Lists.Grok4 with { ValidFrom = new DateOnly(2025, 7, 9), ValidTo = new DateOnly(2025, 11, 6) };

        Assert.True(list.IsValidOn(new DateOnly(2025, 7, 9)));
        Assert.True(list.IsValidOn(new DateOnly(2025, 11, 6)));
        Assert.False(list.IsValidOn(new DateOnly(2025, 7, 8)));
        Assert.False(list.IsValidOn(new DateOnly(2025, 11, 7)));
        Assert.True(Lists.Grok4.IsValidOn(new DateOnly(1990, 1, 1)));
    }
}
