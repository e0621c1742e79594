using AiEconomics.Catalog;
using AiEconomics.Figures;
using AiEconomics.Pricing;
using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>05-api-prices</c>.</summary>
/// <param name="figures">The figures of the project.</param>
public sealed class PriceExercises(FigureTable figures)
{
    private const double InputPerOutput = 20;
    private const double CacheHitPercent = 80;
    private const double TokensFactor = 3;
    private const double TimesAsked = 3;

    private readonly TokenRates kimi = PriceLists.From(figures)["kimi-k2-thinking"].Rates;
    private readonly TokenRates gpt5 = PriceLists.From(figures)["gpt-5"].Rates;

    /// <summary>How many times cheaper a token is where most input is cached.</summary>
    public Exercise<Ratio> CachedTraffic => Cached(InputPerOutput, CacheHitPercent);

    private Exercise<Ratio> Cached(double input, double percent) => new(nameof(CachedTraffic))
    {
        Vary = given => Cached(given.Whole("input for one of output", 5, 60), given.Whole("percent cached", 40, 95)),
        Question = Invariant($"You send {input} tokens for each token you get, and {percent} % of what you send is cached. How many times cheaper than GPT-5 is a token of K2 Thinking?"),
        Expected = At(Mix(input, percent)),
        Reading = "Caching helps both, and GPT-5 the more: its cached input is the cheaper of the two.",
        WrongTurns =
        [
            (AsPrinted(input), "you compared a cache-hit price with a list price: take the same share of hits on both sides."),
            (At(TokenMix.InputOnly(Fraction.FromPercent(percent))), Invariant($"you forgot that output is priced too: each {input} tokens of input come with one of output.")),
            (At(Mix(input, 0)), Invariant($"that is the ratio with nothing cached; put the {percent} percent into the mix.")),
            (At(Mix(input, 100)), Invariant($"that is the ratio with all input cached; {100 - percent} % of it are fresh.")),
        ],
        Hints = [Invariant($"Make the mix first: {input} for one, {percent} percent of it cached."), "PriceRatio.Of(rival, model, mix)"],
        Solution = Invariant($"PriceRatio.Of(gpt5, kimi, Mix(Ratio.FromTimes({input}), Fraction.FromPercent({percent})))"),
    };

    /// <summary>How many times cheaper a task is that takes three times the tokens.</summary>
    public Exercise<Ratio> WordyTask => new()
    {
        Expected = TaskPrice.Ratio(At(Usual), Ratio.FromTimes(TokensFactor)),
        Reading = "Below one: the token is cheaper and the task dearer.",
        WrongTurns =
        [
            (Ratio.FromTimes(At(Usual).Times * TokensFactor), "you multiplied by verbosity instead of dividing: more tokens make a task dearer."),
            (At(Usual), "that is the ratio for a token; a task takes three times as many."),
            (TaskPrice.RatioOfLongerOutput(gpt5, kimi, Usual, Ratio.FromTimes(TokensFactor)),
                "that is the ratio where only the output is longer; here input grows as well."),
        ],
        Hints = ["Start from the ratio of exercise 1.", "TaskPrice.Ratio(priceRatio, tokensFactor)"],
        Solution = "TaskPrice.Ratio(PriceRatio.Of(gpt5, kimi, Mix(Ratio.FromTimes(20), Fraction.FromPercent(80))), Ratio.FromTimes(3))",
    };

    /// <summary>Input per output up to which a token is three times cheaper, nothing cached.</summary>
    public Exercise<Ratio> ThreeTimes => new()
    {
        Expected = UpTo(0),
        Reading = "Three times cheaper is for those who write much and read little.",
        WrongTurns =
        [
            (UpTo(1), "that is the limit with all input cached; here nothing is."),
            (Ratio.FromTimes(1 / UpTo(0).Times), "that is output per input; turn it over."),
        ],
        Hints = ["At the limit 1.25 r + 10 is three times 0.60 r + 2.50.", "CheaperRegion.At(rival, model, times, cacheHitShare).To"],
        Solution = "Ratio.FromTimes(CheaperRegion.At(gpt5.Rates, kimi.Rates, Ratio.FromTimes(3), Fraction.FromPercent(0)).To)",
    };

    private static TokenMix Usual => Mix(InputPerOutput, CacheHitPercent);

    private static TokenMix Mix(double input, double percentCached) => TokenMix.Of(Ratio.FromTimes(input), Fraction.FromPercent(percentCached));

    private Ratio At(TokenMix mix) => PriceRatio.Of(gpt5, kimi, mix);

    private Ratio UpTo(double cacheHitShare) =>
        Ratio.FromTimes(CheaperRegion.At(gpt5, kimi, Ratio.FromTimes(TimesAsked), Fraction.FromRatio(cacheHitShare)).To);

    // The rival's input all fresh, the model's all cached: the slip that the exercise is about.
    private Ratio AsPrinted(double input) => Ratio.FromTimes(BlendedPrice.Of(gpt5, Mix(input, 0)) / BlendedPrice.Of(kimi, Mix(input, 100)));
}
