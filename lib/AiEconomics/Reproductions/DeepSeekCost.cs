using AiEconomics.Figures;
using AiEconomics.Units;

namespace AiEconomics.Reproductions;

/// <summary>Table 1 of DeepSeek-V3's report: GPU-hours of each phase times rent is its cost.</summary>
/// <remarks><para><b>Source</b> [deepseek2024] Table 1.</para></remarks>
public static class DeepSeekCost
{
    private const string Exact = "Whole hours times whole dollars: only the rounding of a double may differ.";
    private static readonly string[] Phases = ["pretraining", "context-extension", "post-training"];

    /// <summary>The costs of the phases and of all, and the sum of the hours.</summary>
    public static ReproducedSource From(FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var rent = figures.Value<UsdPerGpuHour>("deepseek-v3.assumed-rent");
        var hours = Phases.Sum(phase => figures.Number($"deepseek-v3.{phase}-gpu-hours"));
        return new("DeepSeek-V3's cost table",
        [
            .. Phases.Append("total").Select(phase => figures.Beside(
                $"deepseek-v3.{phase}-cost", (figures.Value<GpuHours>($"deepseek-v3.{phase}-gpu-hours") * rent).Dollars, tolerance: 0.01, Exact)),
            figures.Beside("deepseek-v3.total-gpu-hours", hours, tolerance: 0.01, Exact),
        ]);
    }
}
