using AiEconomics.Catalog;
using AiEconomics.Figures;
using AiEconomics.Pricing;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>05-api-prices</c>.</summary>
/// <param name="figures">The figures of the project.</param>
public sealed class PriceExercises(FigureTable figures)
{
    private const double InputPerOutput = 20;
    private const double CacheHitShare = 0.8;
    private const double TokensFactor = 3;
    private const double TimesAsked = 3;

    private readonly TokenRates kimi = PriceLists.From(figures)["kimi-k2-thinking"].Rates;
    private readonly TokenRates gpt5 = PriceLists.From(figures)["gpt-5"].Rates;

    /// <summary>How many times cheaper a token is where most input is cached.</summary>
    public Exercise<Ratio> CachedTraffic => new()
    {
        Expected = At(Mix(CacheHitShare)),
        Reading = "Caching helps both, and GPT-5 the more: its cached input is the cheaper of the two.",
        WrongTurns =
        [
            (AsPrinted, "you compared a cache-hit price with a list price: take the same share of hits on both sides."),
            (At(TokenMix.InputOnly(Fraction.FromRatio(CacheHitShare))), "you forgot that output is priced too: each 20 tokens of input come with one of output."),
            (At(Mix(0)), "that is the ratio with nothing cached; put the 80 percent into the mix."),
            (At(Mix(1)), "that is the ratio with all input cached; one token in five is fresh."),
        ],
        Hints = ["Make the mix first: 20 for one, 80 percent of it cached.", "PriceRatio.Of(rival, model, mix)"],
        Solution = "PriceRatio.Of(gpt5, kimi, Mix(Ratio.FromTimes(20), Fraction.FromPercent(80)))",
    };

    /// <summary>How many times cheaper a task is that takes three times the tokens.</summary>
    public Exercise<Ratio> WordyTask => new()
    {
        Expected = TaskPrice.Ratio(At(Mix(CacheHitShare)), Ratio.FromTimes(TokensFactor)),
        Reading = "Below one: the token is cheaper and the task dearer.",
        WrongTurns =
        [
            (Ratio.FromTimes(At(Mix(CacheHitShare)).Times * TokensFactor), "you multiplied by verbosity instead of dividing: more tokens make a task dearer."),
            (At(Mix(CacheHitShare)), "that is the ratio for a token; a task takes three times as many."),
            (TaskPrice.RatioOfLongerOutput(gpt5, kimi, Mix(CacheHitShare), Ratio.FromTimes(TokensFactor)),
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

    private static TokenMix Mix(double cacheHitShare) => TokenMix.Of(Ratio.FromTimes(InputPerOutput), Fraction.FromRatio(cacheHitShare));

    private Ratio At(TokenMix mix) => PriceRatio.Of(gpt5, kimi, mix);

    private Ratio UpTo(double cacheHitShare) =>
        Ratio.FromTimes(CheaperRegion.At(gpt5, kimi, Ratio.FromTimes(TimesAsked), Fraction.FromRatio(cacheHitShare)).To);

    // The rival's input all fresh, the model's all cached: the slip that the exercise is about.
    private Ratio AsPrinted => Ratio.FromTimes(BlendedPrice.Of(gpt5, Mix(0)) / BlendedPrice.Of(kimi, Mix(1)));
}
