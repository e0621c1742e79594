using AiEconomics.Figures;
using AiEconomics.Pricing;
using AiEconomics.Units;
using AiEconomics.Usage.Answers;

namespace AiEconomics.Usage.Tests.Answers;

public sealed class ReportTests : IDisposable
{
    private const string Log = """
        created,model,key,prompt_tokens,cached_tokens,completion_tokens
        2026-11-01T23:59:59Z,model-a,alice,1000,400,50
        2026-11-02T00:00:00Z,vendor/model-b-2026-01-31,alice,200,0,20
        2026-11-02 09:30:00+10:00,modle-a,bob,150000,0,1000
        1793664000,mystery,,0,0,0
        """;

    private readonly LogFolder folder = new();

    public void Dispose() => folder.Dispose();

    // By hand: 150,800 fresh, 400 cached and 1,070 output tokens. On A 150,800 · 10 + 400 · 1 + 1,070 · 100 = 1,615,400 millionths of a
    // dollar; on B 151,200 · 5 + 1,070 · 200 = 970,000.
    [Fact]
    public void The_traffic_is_priced_on_every_model()
    {
        var whole = Answer().Whole;

        Assert.Equal(["model-b", "model-a"], whole.Costs.Select(cost => cost.Model));
        Assert.Equal(0.97, whole.Costs[0].Cost.Dollars, 1e-12);   // rounding of binary numbers
        Assert.Equal(1.6154, whole.Costs[1].Cost.Dollars, 1e-12);
    }

    // By hand: A's own request costs 600 · 10 + 400 + 50 · 100 = 11,400 millionths; B's 200 · 5 + 20 · 200 = 5,000.
    [Fact]
    public void As_logged_counts_the_models_that_the_log_names()
    {
        Assert.Equal(0.0164, Answer().Whole.AsLogged.Dollars, 1e-12);   // rounding of binary numbers
        Assert.Equal(2, Answer().Whole.RequestsAsLogged);
        Assert.Equal([new UnknownModel("modle-a", 1, "model-a"), new UnknownModel("mystery", 1, null)], Answer().Unknown);
    }

    [Fact]
    public void The_mix_is_input_per_output_and_the_share_from_the_cache()
    {
        var totals = Answer().Whole.Totals;

        Assert.Equal(151_200 / 1070.0, totals.InputPerOutput);
        Assert.Equal(400 / 151_200.0, totals.CacheHitShare!.Value.Ratio);
    }

    // 09:30 in the tenth time zone is 23:30 of the day before in universal time; 1,793,664,000 s after 1970 is 2026-11-03, 00:00.
    [Fact]
    public void Days_are_those_of_universal_time() =>
        Assert.Equal([("2026-11-01", 2L), ("2026-11-02", 1L), ("2026-11-03", 1L)], Answer(GroupBy.Day).Parts.Select(part => (part.Name, part.Totals.Requests)));

    [Fact]
    public void Keys_and_models_are_those_of_the_log()
    {
        Assert.Equal([("(none)", 1L), ("alice", 2L), ("bob", 1L)], Answer(GroupBy.Key).Parts.Select(part => (part.Name, part.Totals.Requests)));
        Assert.Equal(["model-a", "modle-a", "mystery", "vendor/model-b-2026-01-31"], Answer(GroupBy.Model).Parts.Select(part => part.Name));
    }

    // Small requests with much output are cheaper on A, which asks less for output: 600 · 10 + 400 + 50 · 100 + 200 · 10 + 20 · 100 = 15,400
    // against 1,200 · 5 + 70 · 200 = 20,000; long ones on B: 150,000 · 5 + 1,000 · 200 = 950,000 against 1,600,000.
    [Fact]
    public void The_cheapest_model_may_differ_from_size_to_size()
    {
        var classes = Answer().Classes;

        Assert.Equal([("up to 1 k", "model-a"), ("128 k to 200 k", "model-b")], classes.Select(size => (size.Name, size.Cheapest!.Model)));
        Assert.Equal([0.0154, 0.95], classes.Select(size => Math.Round(size.Cheapest!.Cost.Dollars, 12)));
    }

    [Fact]
    public void Parts_add_up_to_the_whole()
    {
        foreach (var by in new[] { GroupBy.Day, GroupBy.Model, GroupBy.Key })
        {
            var report = Answer(by);

            Assert.Equal(report.Whole.Totals, TokenTotals.Sum(report.Parts.Select(part => part.Totals)));
            Assert.Equal(report.Whole.Totals, TokenTotals.Sum(report.Classes.Select(part => part.Totals)));
        }
    }

    [Fact]
    public void Prices_come_from_the_figures()
    {
        var prices = PriceBook.From(FigureTable.Find());

        Assert.Equal("claude-sonnet-4.5", prices.Find("anthropic/claude-sonnet-4-5-20250929")?.Model);
        Assert.Equal((0.15, 0.6, 2.5), prices.Find("kimi-k2-thinking") is { } kimi ? (kimi.List.Rates.CacheHit.Dollars, kimi.List.Rates.CacheMiss.Dollars, kimi.List.Rates.Output.Dollars) : default);
        Assert.Null(prices.Find("article.gpt-5"));
    }

    // By hand: 100,000 and 200,000 tokens at 1, 200,001 at 3 dollars a million: 100,000 + 200,000 + 3 · 200,001 = 900,003 millionths. By the sum
    // of all input every request would stand in the dearer tier, by the mean none.
    [Fact]
    public void A_long_request_is_charged_in_its_own_tier_and_a_short_one_is_not()
    {
        var list = new PriceList { Model = "tiered", Rates = LogFolder.Rates(1, 1, 0), Tiers = [new(Tokens.FromCount(200_000), LogFolder.Rates(3, 3, 0))] };
        using var log = UsageLog.Open(folder.Write("tiers.csv", "model,prompt_tokens,completion_tokens\ntiered,100000,1\ntiered,200000,1\ntiered,200001,1\n"));
        var whole = log.Answer(new([new("tiered", list)])).Whole;

        Assert.Equal(0.900003, whole.Costs[0].Cost.Dollars, 1e-12);   // rounding of binary numbers
        Assert.Equal(0.900003, whole.AsLogged.Dollars, 1e-12);
    }

    [Fact]
    public void A_tier_that_no_class_of_size_begins_with_is_refused()
    {
        var list = new PriceList { Model = "odd", Rates = LogFolder.Rates(1, 1, 1), Tiers = [new(Tokens.FromCount(50_000), LogFolder.Rates(2, 2, 2))] };

        Assert.Equal(
            "The prices of odd: found a tier above 50.0 k tokens, expected one above 1,000, 8,000, 32,000, 128,000, 200,000, 272,000; add that bound to the size classes.",
            Assert.Throws<UsageException>(() => new PriceBook([new("odd", list)])).Message);
    }

    // A tier or cheap hours as a model of its own would be a price that nobody is charged for all requests.
    [Fact]
    public void Tiers_and_cheap_hours_are_no_models_of_their_own() =>
        Assert.DoesNotContain(PriceBook.From(FigureTable.Find()).Models, model => model.Model.Contains("-above-", StringComparison.Ordinal) || model.Model.EndsWith("-off-peak", StringComparison.Ordinal));

    [Fact]
    public void A_price_book_may_be_cut_down_to_some_models() =>
        Assert.Equal(["model-b"], LogFolder.Prices.Only("vendor/Model_B", "model-b").Models.Select(model => model.Model));

    [Theory]
    [InlineData("modle-a", "write 'model-a' if that is meant")]
    [InlineData("mystery", "correct the name")]
    public void A_model_without_prices_cannot_be_chosen(string name, string cure) =>
        Assert.Equal($"Prices: found the model '{name}', expected one that has a price list; {cure}.", Assert.Throws<UsageException>(() => LogFolder.Prices.Only(name)).Message);

    [Fact]
    public void An_answer_is_the_same_each_time()
    {
        var first = Answer(GroupBy.Key);

        Assert.Equal(first.Parts.Select(part => part.Costs[0]), Answer(GroupBy.Key).Parts.Select(part => part.Costs[0]));
    }

    private UsageReport Answer(GroupBy by = GroupBy.None) => LogFolder.Answer(
        folder.Write("log.csv", Log.Replace("cached_tokens", "prompt_tokens_details.cached_tokens", StringComparison.Ordinal)), by);
}
