using AiEconomics.Figures;
using AiEconomics.Training;
using AiEconomics.Units;

namespace AiEconomics.Reproductions;

/// <summary>Whether the leaked numbers of GPT-4 fit each other: GPUs, days, utilization, parameters, tokens and compute.</summary>
/// <remarks><para><b>Source</b> [mcguinness2023]. That numbers fit each other does not make them true.</para></remarks>
public static class Gpt4Leak
{
    /// <summary>The utilization that the compute implies, and the compute that parameters and tokens imply.</summary>
    public static ReproducedSource From(FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var (days, used) = (figures["gpt-4.days-leak"], figures["gpt-4.utilization"]);
        var time = GpuHours.FromHours(figures.Number("gpt-4.gpus-leak") * Middle(days) * 24);
        var implied = TrainingRun.ImpliedUtilization(
            figures.Value<Flop>("gpt-4.training-compute-leak"), figures.Value<FlopPerSecond>("a100.bf16-peak"), time);
        var compute = TrainingRun.Compute(figures.Value<Parameters>("gpt-4.active-parameters"), figures.Value<Tokens>("gpt-4.tokens"));
        return new("The leak about GPT-4",
        [
            new(used.Reference.Key, "GPT-4: utilization implied by 25,000 A100 over 95 days", Middle(used), implied.Ratio,
                (used.High!.Value - used.Low!.Value) / 2, "The leak gives a range; published here is its middle, and half of its width is the tolerance."),
            figures.Beside("gpt-4.training-compute-leak", compute.Operations, tolerance: 0.05e25,
                "Active parameters are given to two digits, so their product may be a fortieth off."),
        ]);
    }

    private static double Middle(Figure range) => (range.Low!.Value + range.High!.Value) / 2;
}
