using AiEconomics.Catalog;
using AiEconomics.Figures;
using AiEconomics.Pricing;
using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>07-your-own-traffic</c>.</summary>
/// <param name="figures">The figures of the project.</param>
/// <param name="traffic">The tokens of the three requests that the notebook prices by hand.</param>
public sealed class TrafficExercises(FigureTable figures, TokenCounts traffic)
{
    // What the exercises suppose, as their texts in the notebook say.
    private const double SwitchingDollars = 500;
    private const double MoreTokens = 1.5;
    private const double HigherShare = 0.9;

    /// <summary>The bill of the three requests on GPT-5.</summary>
    public Exercise<Usd> Bill => new()
    {
        Expected = RequestCost.Of(traffic, Gpt5),
        Reading = "More than twice Kimi K2 Thinking's, although its cached input is cheaper: fresh input and output make the difference.",
        WrongTurns =
        [
            (RequestCost.Of(traffic with { Fresh = traffic.Input }, Gpt5), "you counted the cached tokens twice, once as all input and once as cached; take them out of the input first."),
            (RequestCost.Of(new TokenCounts(traffic.Input, default, default, traffic.Output), Gpt5), "you priced the cached tokens as fresh ones; GPT-5 has a price of its own for them."),
            (RequestCost.Of(traffic with { Cached = default }, Gpt5), "you let the cached tokens go free; they are cheap, and not for nothing."),
        ],
        Hints = ["Three categories, three prices: fresh, cached, output.", "RequestCost.Of(three.Whole.Totals.Counts, …) with GPT-5's rates"],
        Solution = """RequestCost.Of(three.Whole.Totals.Counts, prices.Find("gpt-5").List.Rates)""",
    };

    /// <summary>How many times the bill on Kimi K2 Thinking falls where nine tenths of the input come from the cache.</summary>
    public Exercise<Ratio> Caching => new()
    {
        Expected = Fall(Kimi, traffic, MoreCached),
        Reading = "The input alone becomes much cheaper still, but output costs what it did, and it is a third of the new bill.",
        WrongTurns =
        [
            (Fall(Kimi, traffic with { Output = default }, MoreCached with { Output = default }), "that is the input alone; output stays as it is and dampens the fall."),
            (Ratio.FromTimes(HigherShare / (traffic.Cached / traffic.Input)), "that is the share over the share; price both mixes first."),
            (Fall(Kimi, MoreCached, traffic), "turn it round: the old bill over the new one."),
        ],
        Hints = ["Keep input and output, and move tokens from fresh to cached until these are nine tenths.", "46,800 cached and 5,200 fresh tokens"],
        Solution = """
            var kimi = prices.Find("kimi-k2-thinking").List.Rates;
            var moreCached = TokenCounts.FromTotals(three.Whole.Totals.Counts.Input, three.Whole.Totals.Counts.Output, three.Whole.Totals.Counts.Input * 0.9);
            Ratio.FromTimes(RequestCost.Of(three.Whole.Totals.Counts, kimi).Dollars / RequestCost.Of(moreCached, kimi).Dollars)
            """,
    };

    /// <summary>Tokens after which a change from GPT-5 to Kimi K2 Thinking has paid for itself.</summary>
    public Exercise<Tokens> BreakEven => PaidAfter(SwitchingDollars, MoreTokens);

    private Exercise<Tokens> PaidAfter(double dollars, double moreTokens) => new(nameof(BreakEven))
    {
        Vary = given => PaidAfter(given.Between("dollars", 400, 2000, step: 10), given.Between("tokens", 1.1, 1.9, step: 0.1)),
        Question = Invariant($"A change from GPT-5 to Kimi K2 Thinking costs {dollars} dollars of work, and the new model takes {moreTokens} times the tokens for the same tasks. After how many tokens of the mix of the three requests, counted as GPT-5 uses them, has the change paid for itself?"),
        Expected = Paid(dollars, moreTokens),
        Reading = "Tens of thousands of times these three requests, or more: heavy traffic gets there soon, and light traffic may not before prices change.",
        WrongTurns =
        [
            (Paid(dollars, 1), Invariant($"you left out that the new model takes {moreTokens} times the tokens.")),
            (Tokens.FromMillions(dollars / Blended(Gpt5).Dollars), "you divided by the price now; only the difference of the two is saved."),
        ],
        Hints = ["What does a million tokens of this mix cost on each, input and output together?", Invariant($"TaskPrice.BreakEvenTraffic(Usd.FromDollars({dollars}), …)")],
        Solution = Invariant($"""
            UsdPerMillionTokens Blended(string model) => BlendedPrice.Of(prices.Find(model).List.Rates, TokenMix.Of(three.Whole.Totals.Counts));
            TaskPrice.BreakEvenTraffic(Usd.FromDollars({dollars}), Blended("gpt-5"), Blended("kimi-k2-thinking"), Ratio.FromTimes({moreTokens}))
            """),
    };

    private TokenRates Gpt5 => PriceLists.From(figures)["gpt-5"].Rates;

    private TokenRates Kimi => PriceLists.From(figures)["kimi-k2-thinking"].Rates;

    private Tokens Paid(double dollars, double moreTokens) =>
        TaskPrice.BreakEvenTraffic(Usd.FromDollars(dollars), Blended(Gpt5), Blended(Kimi), Ratio.FromTimes(moreTokens));

    private TokenCounts MoreCached => TokenCounts.FromTotals(traffic.Input, traffic.Output, traffic.Input * HigherShare);

    private UsdPerMillionTokens Blended(TokenRates rates) => BlendedPrice.Of(rates, TokenMix.Of(traffic));

    private static Ratio Fall(TokenRates rates, TokenCounts from, TokenCounts to) =>
        Ratio.FromTimes(RequestCost.Of(from, rates).Dollars / RequestCost.Of(to, rates).Dollars);
}
