using AiEconomics.Figures;
using AiEconomics.Units;

namespace AiEconomics.Tests.Figures;

/// <summary>Answers worked by hand or published, recomputed from the series. Tolerances are half a unit of the last digit given.</summary>
public class SeriesAnswersTests
{
    private static readonly FigureTable Figures = FigureTable.Find();

    // Counted by hand in the table that Moonshot AI published: 27 rows, 11 won, 15 lost, AIME25 heavy tied at 100.
    [Fact]
    public void K2_Thinking_wins_11_loses_15_and_ties_1_against_GPT_5()
    {
        var scores = Figures.In("benchmarks").ToLookup(figure => figure.Row);

        var signs = scores.Select(row => Score(row, "kimi-k2-thinking").CompareTo(Score(row, "gpt-5"))).ToList();

        Assert.Equal((11, 15, 1), (signs.Count(sign => sign > 0), signs.Count(sign => sign < 0), signs.Count(sign => sign == 0)));
        Assert.Equal("aime25.heavy", scores.Single(row => Score(row, "kimi-k2-thinking") == Score(row, "gpt-5")).Key);

        static double Score(IGrouping<string, Figure> row, string model) => row.Single(figure => figure.Key == $"{row.Key}.{model}").Value!.Value;
    }

    // By hand: 1.25/0.60 = 2.083, 0.125/0.15 = 0.833, 10/2.50 = 4.
    [Theory]
    [InlineData("cache-miss-price", 2.08)]
    [InlineData("cache-hit-price", 0.83)]
    [InlineData("output-price", 4.0)]
    public void Like_for_like_GPT_5_costs_at_most_four_times_K2_Thinking(string price, double ratio) =>
        Assert.Equal(
            ratio,
            Figures.Value<UsdPerMillionTokens>("gpt-5." + price) / Figures.Value<UsdPerMillionTokens>("kimi-k2-thinking." + price),
            tolerance: 0.005);

    // By hand: 2.541 + 1.461 + 1.162 + 1.011 + 0.803 = 6.98 million; 6.98/0.40 = 17.4.
    [Fact]
    public void Five_US_companies_hold_17_4_times_the_Nvidia_compute_of_China()
    {
        string[] companies = ["microsoft", "meta", "amazon", "google", "oracle"];

        var sum = companies.Sum(company => Figures[$"{company}-2025-09.installed-compute"].Value!.Value);

        Assert.Equal(sum, Figures["us-five.installed-compute"].Value);
        Assert.Equal(17.4, sum / Figures["china.installed-compute"].Value!.Value, tolerance: 0.05);
    }

    // By hand: 608/168 = 3.62, 342/608 = 0.5625; 226.75 servers of 8 for 24 hours at 2 dollars are 87,072 dollars.
    [Fact]
    public void The_day_of_DeepSeek_is_consistent()
    {
        var input = Figures.Value<Tokens>("deepseek-day-6.input-tokens").Count;

        Assert.Equal(Figures["deepseek-day-6.input-per-output"].Value!.Value, input / Figures.Value<Tokens>("deepseek-day-6.output-tokens").Count, tolerance: 0.005);
        Assert.Equal(Figures["deepseek-day-6.cache-hit-share"].Value!.Value, Figures.Value<Tokens>("deepseek-day-6.cached-input-tokens").Count / input, tolerance: 0.0005);
        Assert.Equal(
            Figures.Value<Usd>("deepseek-day-6.cost").Dollars,
            Figures["deepseek-day-6.nodes"].Value!.Value * 8 * 24 * Figures.Value<UsdPerGpuHour>("deepseek-day-6.assumed-rent").BaseValue);
    }

    // The means of requests give the published ratios: 12035/343 = 35.1, 8596/182 = 47.2. Azure's were taken before rounding, so 2048/28 = 73.1 stands
    // beside 73.4, and the tolerance is half a token of the smaller mean: 0.5/28 is 1.8 %.
    [Theory]
    [InlineData("mooncake-conversation")]
    [InlineData("mooncake-tools")]
    [InlineData("azure-code")]
    [InlineData("azure-conversation")]
    public void A_token_mix_is_the_ratio_of_its_means(string mix)
    {
        var output = Figures[mix + ".output-tokens"].Value!.Value;
        var ratio = Figures[mix + ".input-tokens"].Value!.Value / output;

        Assert.Equal(ratio, Figures[mix + ".input-per-output"].Value!.Value, tolerance: ratio * 0.5 / output + 0.05);
    }

    // The price fell by a factor inside its own interval, in each regression.
    [Fact]
    public void Each_regression_lies_within_its_interval() =>
        Assert.All(
            Figures.In("price-trends").Where(figure => figure.Key.EndsWith(".price-fall-interval", StringComparison.Ordinal)),
            interval => Assert.InRange(Figures[interval.Row + ".price-fall"].Value!.Value, interval.Low!.Value, interval.High!.Value));

    // Epoch AI prints 9 to 900 times a year: the least of the 21 is 9.2, the largest 851.
    [Fact]
    public void Prices_fell_by_9_to_900_times_a_year()
    {
        var falls = Figures.From("epoch-price-trends").Where(figure => figure.Key.EndsWith(".price-fall", StringComparison.Ordinal)).Select(figure => figure.Value!.Value).ToList();

        Assert.Equal(9.24, falls.Min(), tolerance: 0.005);
        Assert.Equal(851, falls.Max(), tolerance: 0.5);
    }

    // The two facilities make up the package: 23.25 + 14.75 = 38.
    [Fact]
    public void The_loans_of_Vantage_add_up() =>
        Assert.Equal(
            Figures.Value<Usd>("vantage-package.amount").Billions,
            Figures.Value<Usd>("vantage-texas.amount").Billions + Figures.Value<Usd>("vantage-wisconsin.amount").Billions);

    // What stands in the words of a series is a figure like any other: the key, the value in words and the source.
    [Theory]
    [InlineData("alibaba-2025-2027.capex-cny", "380 B CNY")]
    [InlineData("us-2025.electricity-price", "USD 0.0826/kWh")]
    [InlineData("kimi-k2.layers", "61 layers")]
    [InlineData("kimi-k2.serving-decode-throughput", "288 k tokens/s")]
    [InlineData("browsecomp.kimi-k2-thinking", "60.2 points")]
    [InlineData("meta-2026.capex", "from USD 115 B to USD 135 B")]
    [InlineData("meta-hyperion.coupon", "6.58 %")]
    public void Units_read_as_words(string key, string words) => Assert.Equal(words, Figures[key].ValueText());

    [Fact]
    public void Nothing_is_dearer_cached_than_uncached() =>
        Assert.All(
            Figures.In("prices").Where(figure => figure.Key.EndsWith(".cache-hit-price", StringComparison.Ordinal) && Figures.Any(other => other.Key == figure.Row + ".cache-miss-price")),
            hit => Assert.True(hit.Value <= Figures[hit.Row + ".cache-miss-price"].Value, hit.Key));
}
