using AiEconomics.Figures;
using AiEconomics.Training;
using AiEconomics.Units;

namespace AiEconomics.Reproductions;

/// <summary>Days of training after Megatron-LM: 8 · T · P / (n · X).</summary>
/// <remarks>
/// <para>8 instead of the usual 6, since activations are computed a second time in the backward pass, which is another forward pass of 2. The
/// speed X counts that work too, so it is no utilization of the kind that [chowdhery2022] defines.</para>
/// <para><b>Source</b> [narayanan2021] §5.1, equation 4.</para>
/// </remarks>
public static class MegatronDays
{
    private const double WithRecomputation = 8 / TrainingRun.OperationsPerParameterAndToken;
    private const double HoursPerDay = 24;

    /// <summary>GPT-3's size on 1,024 GPUs, and a model of 1e12 parameters on 3,072.</summary>
    public static ReproducedSource From(FigureTable figures) => new("Training days of Megatron-LM",
    [
        figures.Beside("megatron-175b.days", Days(figures, "megatron-175b"), tolerance: 0.5, "The paper gives whole days."),
        figures.Beside("megatron-1t.days", Days(figures, "megatron-1t"), tolerance: 1,
            "The paper gives whole days, and calls a model of 1.008e12 parameters one of a trillion: that is 0.7 days."),
    ]);

    private static double Days(FigureTable figures, string run)
    {
        var compute = TrainingRun.Compute(figures.Value<Parameters>(run + ".parameters"), figures.Value<Tokens>(run + ".tokens"));
        var work = Flop.FromOperations(WithRecomputation * compute.Operations);
        var time = TrainingRun.Time(work, figures.Value<FlopPerSecond>(run + ".speed"), Fraction.FromRatio(1));
        return time.Hours / figures.Number(run + ".gpus") / HoursPerDay;
    }
}
