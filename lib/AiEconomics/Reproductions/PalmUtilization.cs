using AiEconomics.Figures;
using AiEconomics.Training;
using AiEconomics.Units;

namespace AiEconomics.Reproductions;

/// <summary>Utilization (MFU) of PaLM 540B from its throughput, without and with the operations of attention.</summary>
/// <remarks>
/// <para>Attention adds 12 · layers · heads · head size · context to the 6 · N of each token.</para>
/// <para><b>Source</b> [chowdhery2022] §4.1 and appendix B, where the measure was defined.</para>
/// </remarks>
public static class PalmUtilization
{
    private const string Printed = "The paper gives a tenth of a percent.";

    // Query times key and weights times value, a multiplication and an addition each, and all of it three times over for the two passes.
    private const double OperationsPerPair = 12;

    /// <summary>Both utilizations.</summary>
    public static ReproducedSource From(FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        double Number(string name) => figures.Number("palm-540b." + name);
        var aSecond = Tokens.FromCount(Number("throughput"));
        var chips = GpuHours.FromSeconds(Number("chips"));
        var matrices = TrainingRun.Compute(figures.Value<Parameters>("palm-540b.parameters"), aSecond);
        var attention = OperationsPerPair * Number("layers") * Number("heads") * Number("head-size") * Number("context") * aSecond.Count;
        return new("PaLM's utilization",
        [
            Beside("utilization-without-attention", matrices),
            Beside("utilization", Flop.FromOperations(matrices.Operations + attention)),
        ]);

        Reproduction Beside(string name, Flop compute) => figures.Beside(
            "palm-540b." + name, TrainingRun.ImpliedUtilization(compute, figures.Value<FlopPerSecond>("palm-540b.chip-peak"), chips).Ratio, tolerance: 0.0005, Printed);
    }
}
