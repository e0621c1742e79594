using AiEconomics.Catalog;
using AiEconomics.Figures;
using AiEconomics.Pricing;
using AiEconomics.Tests.Pricing;

namespace AiEconomics.Tests.Catalog;

public class PriceListsTests
{
    private static readonly FigureTable Figures = FigureTable.Find();
    private static readonly Figure AnyPrice = Figures["gpt-5.output-price"];

    // OpenAI's and Moonshot's lists of autumn 2025: 0.125, 1.25 and 10; 0.15, 0.60 and 2.50.
    [Theory]
    [InlineData("gpt-5", "GPT-5", 0.125, 1.25, 10)]
    [InlineData("kimi-k2-thinking", "Kimi K2 Thinking", 0.15, 0.60, 2.50)]
    public void A_list_is_made_of_its_figures(string key, string model, double hit, double miss, double output)
    {
        var list = PriceLists.From(Figures)[key];

        Assert.Equal(model, list.Model);
        Assert.Equal([hit, miss, output], new[] { list.Rates.CacheHit, list.Rates.CacheMiss, list.Rates.Output }.Select(price => price.Dollars));
        Assert.Equal(AnyPrice.Reference.Key, PriceLists.From(Figures)["gpt-5"].Source);
    }

    // The article prints prices too, but not on one footing.
    [Fact]
    public void The_articles_prices_are_no_list() =>
        Assert.DoesNotContain(PriceLists.From(Figures).Keys, key => key.StartsWith("article", StringComparison.Ordinal));

    [Fact]
    public void Longer_keys_are_tiers_and_cheap_hours_of_the_shorter()
    {
        var lists = PriceLists.From(Table(
            ("any.cache-miss-price", 3), ("any.output-price", 15), ("any.cache-hit-price", 0.3), ("any.cache-write-price", 3.75),
            ("any-above-200k.cache-miss-price", 6), ("any-above-200k.output-price", 22.5),
            ("any-off-peak.cache-miss-price", 1), ("any-off-peak.output-price", 5)));

        var list = lists.WithOffPeak("any", new TimeOnly(16, 30), new TimeOnly(0, 30));

        Assert.Equal(["any"], lists.Keys);
        Assert.Equal(3.75, list.Rates.CacheWrite.Dollars);
        var tier = Assert.Single(list.Tiers);
        Assert.Equal(200_000, tier.Above.Count);
        Assert.Equal(6, tier.Rates.CacheHit.Dollars);   // no price of its own: charged as fresh input
        Assert.Equal(5, list.RatesAt(default, new TimeOnly(20, 0)).Output.Dollars);
        Assert.Equal(15, list.RatesAt(default, new TimeOnly(12, 0)).Output.Dollars);
    }

    [Fact]
    public void Half_a_list_is_none() => Assert.Empty(PriceLists.From(Table(("any.cache-miss-price", 3))).All);

    [Fact]
    public void A_mistyped_key_gets_the_nearest()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => PriceLists.From(Table(("gpt-5.cache-miss-price", 1), ("gpt-5.output-price", 2)))["gpt5"]);

        Assert.Equal("No price list has the key 'gpt5'. The nearest is 'gpt-5'.", error.Message);
    }

    [Fact]
    public void A_list_without_cheap_hours_says_so()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => PriceLists.From(Figures).WithOffPeak("gpt-5", new TimeOnly(0, 0), new TimeOnly(6, 0)));

        Assert.Equal("The table has no prices 'gpt-5-off-peak', so this list has no cheap hours.", error.Message);
    }

    // By hand: (3.62 · (0.563 · 0.125 + 0.437 · 1.25) + 10) / (3.62 · (0.563 · 0.15 + 0.437 · 0.60) + 2.50) = 12.232 / 3.755 = 3.26.
    [Fact]
    public void From_the_tables_to_the_ratio()
    {
        var lists = PriceLists.From(Figures);

        Assert.Equal(3.26, PriceRatio.Of(lists["gpt-5"], lists["kimi-k2-thinking"], Lists.Mix(3.62, 0.563)).Times, tolerance: 0.005);
    }

    private static FigureTable Table(params (string Key, double Dollars)[] prices) =>
        new(prices.Select(price => AnyPrice with { Key = price.Key, Value = price.Dollars }));
}
