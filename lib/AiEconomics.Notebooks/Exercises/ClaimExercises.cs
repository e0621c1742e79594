using AiEconomics.Figures;
using AiEconomics.Pricing;
using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>02-claims</c>.</summary>
/// <param name="figures">The figures of the project.</param>
public sealed class ClaimExercises(FigureTable figures)
{
    /// <summary>The cost of GPT-4 at which the reported cost of K2 Thinking is exactly 8 % of it.</summary>
    public Exercise<Usd> CostAtEightPercent => CostAt(Math.Round(Share * 100, 6));

    /// <summary>Input tokens for each output token at which the article's pair of prices makes GPT-5 six times as dear.</summary>
    public Exercise<Ratio> TokensForSixTimes => new()
    {
        Expected = Ratio.FromTimes(SixTimes),
        Reading = "Traffic that reads much more than it writes gets there, but only with cached input on one side and fresh input on the other.",
        WrongTurns =
        [
            (Ratio.FromTimes(1 / SixTimes), "that is output tokens for each input token; turn it over."),
            (Ratio.FromTimes(Price("article.gpt-5.input-price") / Price("article.kimi-k2-thinking.input-price")), "that is the ratio of the input prices; the output is paid for too."),
        ],
        Hints =
        [
            "A bill for one output token and r input tokens is r times the input price plus the output price.",
            "1.25 r + 10 = 6 · (0.15 r + 2.5)",
        ],
        Solution = "Ratio.FromTimes((6 * 2.5 - 10) / (1.25 - 6 * 0.15))",
    };

    /// <summary>The batch at which a step reads half of DeepSeek-V3's experts.</summary>
    public Exercise<Ratio> BatchForHalfTheExperts => new()
    {
        Expected = Ratio.FromTimes(Math.Log(0.5) / Math.Log(1 - ActiveShare)),
        Reading = "A server answers more sequences than that at once, so most experts are read in every step.",
        WrongTurns =
        [
            (Ratio.FromTimes(0.5 / ActiveShare), "sequences may pick the same experts, so half is not reached by adding up."),
            (Ratio.FromTimes(1 / ActiveShare), "that is the number of experts for each active one, the sparsity."),
        ],
        Hints =
        [
            "One sequence misses an expert with probability 1 − 8/256; B sequences all miss it with that to the power of B.",
            "Solve (1 − 1/32) to the power of B = 0.5: a quotient of two logarithms.",
        ],
        Solution = "Ratio.FromTimes(Math.Log(0.5) / Math.Log(1 - 8.0 / 256))",
    };

    private Exercise<Usd> CostAt(double percent) => new(nameof(CostAtEightPercent))
    {
        Vary = given => CostAt(given.Between("percent", 2, 15, step: 0.1)),
        Question = Invariant($"Below which training cost of GPT-4 would 4.6 million dollars no longer be less than {percent} % of it?"),
        Expected = Reported / (percent / 100),
        Reading = Reported / (percent / 100) < Printed
            ? "Every cost above it makes the claim true, so the article's bound of over 60 million is enough."
            : "The article's bound of over 60 million does not reach that far: the claim would need a better bound.",
        WrongTurns =
        [
            (Usd.FromDollars(Reported.Dollars * percent / 100), Invariant($"you multiplied by the share; ask of what number 4.6 million is {percent} %.")),
            (Printed, "that is the bound that the article prints; ask where the claim turns."),
        ],
        Hints = [Invariant($"If 4.6 million is {percent} % of the cost, then the cost is 4.6 million over …"), Invariant($"4.6 over {percent} percent")],
        Solution = Invariant($"figures.Value<Usd>(\"article.kimi-k2-thinking.training-cost\") / ({percent} / 100.0)"),
    };

    // The article says more than 60 million.
    private Usd Printed => figures.Bounds<Usd>("article.gpt-4.training-cost").Low;

    private Usd Reported => figures.Value<Usd>("article.kimi-k2-thinking.training-cost");

    private double Share => figures["article.kimi-k2-thinking.cost-share-of-gpt-4"].Value
        ?? throw new InvalidOperationException("The share that the article prints names no number; the exercise needs one.");

    private double ActiveShare => Number("deepseek-v3-config.active-experts") / Number("deepseek-v3-config.experts");

    private double Number(string key) => figures[key].Value ?? throw new InvalidOperationException($"Figure '{key}' names no number; the exercise needs one.");

    private double SixTimes => CheaperRegion.At(Rates("gpt-5"), Rates("kimi-k2-thinking"), Ratio.FromTimes(6), default).From;

    private UsdPerMillionTokens Price(string key) => figures.Value<UsdPerMillionTokens>(key);

    private TokenRates Rates(string model) => new(Price($"article.{model}.input-price"), Price($"article.{model}.output-price"));
}
