using AiEconomics.Figures;
using AiEconomics.Reproductions;
using AiEconomics.Scaling;
using AiEconomics.Training;
using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>04-algorithms-and-scaling</c>.</summary>
/// <param name="figures">The figures of the project.</param>
public sealed class ScalingExercises(FigureTable figures)
{
    private const int FirstYear = 2020;
    private const int LastYear = 2026;

    /// <summary>Tokens that DeepSeek-V3 saw for each active parameter.</summary>
    public Exercise<Ratio> TokensPerParameter => new()
    {
        Expected = TokensFor("deepseek-v3", "active-parameters"),
        Reading = "The same habit as Kimi K2's: twenty times what the dense law asks for, if active parameters were all there is.",
        WrongTurns =
        [
            (TokensFor("deepseek-v3", "total-parameters"), "you used total, not active parameters."),
            (TokensFor("kimi-k2", "active-parameters"), "those are the tokens and parameters of Kimi K2."),
        ],
        Hints = ["Tokens over active parameters; both are figures of deepseek-v3.", "Ratio.FromTimes(new Allocation(…, …).TokensPerParameter)"],
        Solution = """
            Ratio.FromTimes(new Allocation(
                figures.Value<Parameters>("deepseek-v3.active-parameters"), figures.Value<Tokens>("deepseek-v3.tokens")).TokensPerParameter)
            """,
    };

    /// <summary>Gain of Muon that the curves promise at GPT-4's compute.</summary>
    public Exercise<Ratio> GainAtGpt4 => new()
    {
        Expected = OptimizerGain.Gain(Gpt4, Muon, AdamW),
        Reading = "Less again than at Kimi K2's scale: a gain measured on small models is no constant to carry along.",
        WrongTurns =
        [
            (Ratio.FromTimes(AdamW.Loss(Gpt4) / Muon.Loss(Gpt4)), "you divided the loss, not the compute; losses differ by little and computes by much."),
            (OptimizerGain.ComputeShare(Gpt4, Muon, AdamW), "that is the part of the compute that is still needed; the gain is its inverse."),
            (OptimizerGain.Gain(KimiK2, Muon, AdamW), "that is the gain at Kimi K2's compute; ask at GPT-4's."),
        ],
        Hints = ["The curves are the same, only the compute is another.", "OptimizerGain.Gain(figures.Value<Flop>(\"gpt-4.training-compute\"), muon, adamW)"],
        Solution = "OptimizerGain.Gain(figures.Value<Flop>(\"gpt-4.training-compute\"), muon, adamW)",
    };

    /// <summary>What GPT-3's capability costs in 2026 on both trends.</summary>
    public Exercise<Usd> Gpt3Again => Gpt3At(figures.Value<Ratio>("frontier.algorithmic-progress").Times);

    private Exercise<Usd> Gpt3At(double progress) => new(nameof(Gpt3Again))
    {
        Vary = given => Gpt3At(given.Between("progress", 1.5, 5, step: 0.05)),
        Question = Invariant($"What would the performance of GPT-3 cost in 2026, at the cheapest rent of that year and with methods {progress} times better each year?"),
        Expected = CostOf(Math.Pow(progress, Span.Count)),
        Reading = "A sum that anyone has, if the trend of methods held at every scale; that it buys no such model today shows what one factor a year leaves out.",
        WrongTurns =
        [
            (CostOf(1), "that is its compute on the chips of 2026; the methods are better too."),
            (CostOf(progress * Span.Count), Invariant($"progress compounds: {progress} times a year over six years is {progress} to the sixth power.")),
            (CostOf(Math.Pow(progress, Span.Count - 1)), "from 2020 to 2026 are six years."),
        ],
        Hints = ["First its compute at the cheapest rent of 2026, then divide by six years of progress.", Invariant($"TrainingRun.Cost(…) / YearlyGrowth.FromTimes({progress}).Over(Years.FromYears(6)).Times")],
        Solution = Invariant($"""
            TrainingRun.Cost(figures.Value<Flop>("gpt-3.training-compute"), shop[^1].Peak, utilization, shop[^1].Rent)
                / YearlyGrowth.FromTimes({progress}).Over(Years.FromYears(6)).Times
            """),
    };

    private static Years Span => Years.FromYears(LastYear - FirstYear);

    private LossCurve Muon => MoonlightCurves.Muon(figures);

    private LossCurve AdamW => MoonlightCurves.AdamW(figures);

    private Flop Gpt4 => figures.Value<Flop>("gpt-4.training-compute");

    private Flop KimiK2 => TrainingRun.Compute(figures.Value<Parameters>("kimi-k2.active-parameters"), figures.Value<Tokens>("kimi-k2.tokens"));

    private Usd CostOf(double progress) => TrainingRun.Cost(
        figures.Value<Flop>("gpt-3.training-compute"), figures.Value<FlopPerSecond>("h100.bf16-peak"), figures.Value<Fraction>("frontier.median-utilization"),
        UsdPerGpuHour.FromDollars(figures.Rents("H100", LastYear)[0].Value!.Value)) / progress;

    private Ratio TokensFor(string model, string parameters) => Ratio.FromTimes(new Allocation(
        figures.Value<Parameters>($"{model}.{parameters}"), figures.Value<Tokens>($"{model}.tokens")).TokensPerParameter);
}
