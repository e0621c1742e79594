using AiEconomics.Figures;
using AiEconomics.Inference;
using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>06-serving-cost</c>.</summary>
/// <param name="figures">The figures of the project.</param>
public sealed class ServingCostExercises(FigureTable figures)
{
    private const double HigherRent = 3;

    /// <summary>Gross margin of a reseller's output price over the cost of the benchmark.</summary>
    public Exercise<ProfitRatio> ResellerMargin => new()
    {
        Expected = Profit.GrossMarginAt(ResellerPrice, BenchmarkCost),
        Reading = "Even at half of Moonshot's list price most of the price is left, as long as the machines are as busy as in the benchmark.",
        WrongTurns =
        [
            (ProfitRatio.FromRatio((ResellerPrice.Dollars - BenchmarkCost.Dollars) / BenchmarkCost.Dollars),
                "a mark-up is not a margin: divide the profit by the price, not by the cost."),
            (Profit.GrossMarginAt(figures.Value<UsdPerMillionTokens>("kimi-k2-thinking.output-price"), BenchmarkCost),
                "that is the margin at Moonshot's own price; take the reseller's."),
            (ProfitRatio.FromRatio(BenchmarkCost / ResellerPrice), "that is the part of the price that the cost takes; the margin is the rest."),
        ],
        Hints = ["What is left of the price, as a part of the price?", "Profit.GrossMarginAt(price, benchmarkCost)"],
        Solution = """
            Profit.GrossMarginAt(figures.Value<UsdPerMillionTokens>("kimi-k2-thinking-naga.output-price"), benchmarkCost)
            """,
    };

    /// <summary>Tokens of Kimi K2 that the arithmetic of one H800 allows in a second.</summary>
    public Exercise<TokensPerSecond> ArithmeticLimit => new()
    {
        Expected = Limit("kimi-k2.active-parameters"),
        Reading = "Several times what a GPU of the benchmark wrote: arithmetic is not what limits writing, so look at memory.",
        WrongTurns =
        [
            (Limit("kimi-k2.total-parameters"), "you used total, not active parameters: a token passes through few of the experts."),
            (TokensPerSecond.FromPerSecond(Limit("kimi-k2.active-parameters").PerSecond / 3),
                "six operations a parameter are those of training; writing a token takes the two of one forward pass."),
        ],
        Hints = ["A written token multiplies and adds once for each active parameter.", "peak / (2 · N)"],
        Solution = """
            TokensPerSecond.FromPerSecond(h800.Bf16Peak.PerSecond / (2 * figures.Value<Parameters>("kimi-k2.active-parameters").Count))
            """,
    };

    /// <summary>Cost of a million output tokens of the benchmark at a higher rent.</summary>
    public Exercise<UsdPerMillionTokens> HigherRentCost => CostAt(HigherRent);

    private Exercise<UsdPerMillionTokens> CostAt(double dollars) => new(nameof(HigherRentCost))
    {
        Vary = given => CostAt(given.Between("rent", 2.4, 6, step: 0.02)),
        Question = Invariant($"An H200 now costs USD {dollars} an hour. What does a million output tokens cost on the cluster of the benchmark, at full use?"),
        Expected = Cost(UsdPerGpuHour.FromDollars(dollars)),
        Reading = "Cost moves in step with rent, and still stands far below the list price.",
        WrongTurns =
        [
            (TokenCost.PerMillion(PrefillGpus + DecodeGpus, UsdPerGpuHour.FromDollars(dollars), Throughput),
                "you charged all GPUs to decoding: those that read input are paid by the price of input."),
            (BenchmarkCost, "that is the cost at the rent of the benchmark; put yours in."),
        ],
        Hints = ["Which of the 128 GPUs write?", Invariant($"TokenCost.PerMillion(decodeGpus, UsdPerGpuHour.FromDollars({dollars}), decodeSpeed)")],
        Solution = Invariant($"TokenCost.PerMillion(decodeGpus, UsdPerGpuHour.FromDollars({dollars}), decodeSpeed)"),
    };

    private UsdPerMillionTokens ResellerPrice => figures.Value<UsdPerMillionTokens>("kimi-k2-thinking-naga.output-price");

    private UsdPerMillionTokens BenchmarkCost => Cost(figures.Value<UsdPerGpuHour>("kimi-k2.serving-rent"));

    private TokensPerSecond Throughput => figures.Value<TokensPerSecond>("kimi-k2.serving-decode-throughput");

    private GpuCount PrefillGpus => figures.Value<GpuCount>("kimi-k2.serving-prefill-gpus");

    private GpuCount DecodeGpus => figures.Value<GpuCount>("kimi-k2.serving-decode-gpus");

    private UsdPerMillionTokens Cost(UsdPerGpuHour rent) => TokenCost.PerMillion(DecodeGpus, rent, Throughput);

    private TokensPerSecond Limit(string parameters) => TokensPerSecond.FromPerSecond(
        figures.Value<FlopPerSecond>("h800.bf16-peak").PerSecond / (2 * figures.Value<Parameters>(parameters).Count));
}
