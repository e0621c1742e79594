using AiEconomics.Figures;
using AiEconomics.Scaling;
using AiEconomics.Training;
using AiEconomics.Units;

namespace AiEconomics.Reproductions;

/// <summary>Muon against AdamW after the curves that Moonlight's report fits, at the largest run it fits them on.</summary>
/// <remarks><para><b>Source</b> [liu2025] §3.2, Table 3.</para></remarks>
public static class MoonlightCurves
{
    private const int PrintedDecimals = 3;

    /// <summary>Loss over compute with Muon.</summary>
    public static LossCurve Muon(FigureTable figures) => Curve(figures, "muon");

    /// <summary>Loss over compute with AdamW.</summary>
    public static LossCurve AdamW(FigureTable figures) => Curve(figures, "adamw");

    /// <summary>Compute of the largest run of the fit.</summary>
    public static Flop Largest(FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return TrainingRun.Compute(figures.Value<Parameters>("moonlight.largest-parameters"), figures.Value<Tokens>("moonlight.largest-tokens"));
    }

    /// <summary>The part of AdamW's compute that Muon needs.</summary>
    public static ReproducedSource From(FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var (muon, adamW, largest) = (Muon(figures), AdamW(figures), Largest(figures));
        var range = OptimizerGain.RoundingRange(largest, muon, adamW, PrintedDecimals);
        return new("Muon against AdamW",
        [
            figures.Beside(
                "muon-moonlight.compute-share", OptimizerGain.ComputeShare(largest, muon, adamW).Times, (range.High!.Value.Times - range.Low.Times) / 2 + 0.0005,
                "The curves are printed to three decimals, whose rounding alone moves the share by as much as this, and the share to three decimals.",
                "Muon: part of AdamW's compute for the same loss, at the largest run measured") with
            {
                Explanation = "The curves reach 0.52 at 18 PFLOP/s-days, four times the largest run; on the runs measured they say less.",
            },
        ]);
    }

    private static LossCurve Curve(FigureTable figures, string optimizer)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new(figures.Number($"moonlight.{optimizer}-coefficient"), figures.Number($"moonlight.{optimizer}-exponent"));
    }
}
