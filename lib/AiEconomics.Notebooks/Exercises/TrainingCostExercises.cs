using AiEconomics.Figures;
using AiEconomics.Training;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>01-training-cost</c>.</summary>
/// <param name="figures">The figures of the project.</param>
public sealed class TrainingCostExercises(FigureTable figures)
{
    private const int DaysToTrain = 60;
    private const int HoursInADay = 24;

    /// <summary>Utilization that the reported cost implies with the rounded count of active parameters.</summary>
    public Exercise<Fraction> Utilization => new()
    {
        Expected = Implied("kimi-k2.active-parameters-rounded"),
        Reading = "Fewer active parameters are less work, so the same hours were less busy: the utilization moves in step with the figure.",
        WrongTurns =
        [
            (Implied("kimi-k2.active-parameters"), "that is the utilization for 32.6 billion; put 32 billion into the compute first."),
            (Fraction.FromRatio(Implied("kimi-k2.active-parameters-rounded").Ratio / 2), "you used the FP8 peak; Kimi K2 was computed in BF16."),
        ],
        Hints = ["Compute first: 6 N D with N = 32e9.", "TrainingRun.ImpliedUtilization(compute, peak, impliedTime)"],
        Solution = """
            var smaller = TrainingRun.Compute(Parameters.FromBillions(32), tokens);
            TrainingRun.ImpliedUtilization(smaller, peak, impliedTime)
            """,
    };

    /// <summary>Rent at which the reported cost and DeepSeek-V3's utilization agree.</summary>
    public Exercise<UsdPerGpuHour> Rent => new()
    {
        Expected = Reported / TrainingRun.Time(Compute("kimi-k2", "kimi-k2.active-parameters"), Peak, DeepSeekUtilization),
        Reading = "A slightly cheaper contract is all it takes: the reported cost cannot tell a low rent from a well-used chip.",
        WrongTurns =
        [
            (figures.Value<UsdPerGpuHour>("h800.rent"), "that is the rent assumed above; here it is the unknown."),
            (Reported / figures.Value<GpuHours>("deepseek-v3.pretraining-gpu-hours"),
                "those are the hours of DeepSeek-V3's run; take its utilization and the hours of a run of Kimi K2's size."),
        ],
        Hints = ["How many hours does the run take at DeepSeek's utilization?", "Cost over hours is a rent: reported.Value / TrainingRun.Time(…)"],
        Solution = "reported.Value / TrainingRun.Time(compute, peak, deepSeekUtilization)",
    };

    /// <summary>GPUs that finish the implied hours in sixty days.</summary>
    public Exercise<GpuCount> Cluster => ClusterFor(DaysToTrain);

    private Exercise<GpuCount> ClusterFor(int days) => new(nameof(Cluster))
    {
        Vary = given => ClusterFor(given.Whole("days", 30, 180)),
        Question = $"How many H800 would finish the GPU-hours that the reported cost implies in {days} days?",
        Expected = GpuCount.FromCount(ImpliedTime.Hours / (days * HoursInADay)),
        Reading = days >= DaysToTrain
            ? "Fewer chips than DeepSeek used: the figure needs no secret cluster."
            : "A month or two of a few thousand chips, which is what DeepSeek has: the figure needs no secret cluster.",
        WrongTurns =
        [
            (GpuCount.FromCount(ImpliedTime.Hours / days), "a day has 24 hours on each GPU."),
        ],
        Hints = [$"How many hours does one GPU work in {days} days?", $"2.30 million over {days} · 24"],
        Solution = $"GpuCount.FromCount(impliedTime.Value.Hours / ({days} * 24))",
    };

    private Usd Reported => figures.Value<Usd>("article.kimi-k2-thinking.training-cost");

    private FlopPerSecond Peak => figures.Value<FlopPerSecond>("h800.bf16-peak");

    private GpuHours ImpliedTime => TrainingRun.ImpliedTime(Reported, figures.Value<UsdPerGpuHour>("h800.rent"));

    private Fraction DeepSeekUtilization => TrainingRun.ImpliedUtilization(
        Compute("deepseek-v3", "deepseek-v3.active-parameters"), Peak, figures.Value<GpuHours>("deepseek-v3.pretraining-gpu-hours"));

    private Flop Compute(string model, string activeParameters) => TrainingRun.Compute(
        figures.Value<Parameters>(activeParameters), figures.Value<Tokens>($"{model}.tokens"));

    private Fraction Implied(string activeParameters) =>
        TrainingRun.ImpliedUtilization(Compute("kimi-k2", activeParameters), Peak, ImpliedTime);
}
