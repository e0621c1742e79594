using AiEconomics.Figures;
using AiEconomics.Training;
using AiEconomics.Training.Comparison;
using AiEconomics.Training.Cost;
using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>03-cost-against-gpt4</c>.</summary>
/// <param name="figures">The figures of the project.</param>
public sealed class CostComparisonExercises(FigureTable figures)
{
    private const double WantedRatio = 20;

    /// <summary>The amortized ratio at the price of an H800-hour that Epoch AI's cost of DeepSeek-V3 implies.</summary>
    public Exercise<Ratio> DearerHours => new()
    {
        Expected = Ratio.FromTimes(AmortizedGpt4 / (EpochCost / Hours("deepseek-v3.total-gpu-hours") * KimiTime)),
        Reading = "Less than half of the ratio above, by one method in two hands: the purchase price and the age of the servers decide it, and neither is published.",
        WrongTurns =
        [
            (Ratio.FromTimes(Rental / (EpochCost / Hours("deepseek-v3.total-gpu-hours") * KimiTime)),
                "that sets GPT-4's rental cost over an amortized one; take its amortized cost."),
            (Ratio.FromTimes(AmortizedGpt4 / (EpochCost / Hours("deepseek-v3.pretraining-gpu-hours") * KimiTime)),
                "the published cost covers all hours of DeepSeek-V3, not those of pre-training alone."),
            (Ratio.FromTimes(AmortizedGpt4 / EpochCost), "that is the ratio to DeepSeek-V3; Kimi K2 took fewer hours."),
        ],
        Hints =
        [
            "What does one H800-hour cost if 2.79 million of them cost 5.39 million dollars?",
            "Cost over time is a price of an hour; times Kimi K2's hours it is a cost: figures.Value<Usd>(\"deepseek-v3.epoch-cost\") / …",
        ],
        Solution = """
            var hour = figures.Value<Usd>("deepseek-v3.epoch-cost") / figures.Value<GpuHours>("deepseek-v3.total-gpu-hours");
            Ratio.FromTimes(gpt4Amortized.Value / (kimiTime.Value * hour))
            """,
    };

    /// <summary>The rent of an A100 with 40 GB at which the reported cost is a twentieth of GPT-4's.</summary>
    public Exercise<UsdPerGpuHour> RentForTwenty => RentFor(WantedRatio);

    /// <summary>Years after which a run of GPT-4's capability costs on trend what Kimi K2 is reported to have cost.</summary>
    public Exercise<Years> YearsOnTrend => new()
    {
        Expected = CapabilityTrend.YearsUntil(Rental, Reported, Algorithms, Hardware),
        Reading = "Kimi K2 came later than that: for GPT-4's capability the reported cost is no surprise.",
        WrongTurns =
        [
            (Years.FromYears(Math.Log(Rental / Reported) / Math.Log(Algorithms.Times)), "algorithms alone; chips became cheaper as well."),
            (Years.FromYears(Math.Log(Rental / Reported) / Math.Log(figures.Value<Ratio>("frontier.training-cost-growth").Times)),
                "2.4 times a year is how frontier budgets grow, not how a fixed capability falls in cost."),
        ],
        Hints = ["Which model solves the trend for its years?", "CapabilityTrend.YearsUntil(gpt4Reported, kimiReported, algorithms, progress)"],
        Solution = "CapabilityTrend.YearsUntil(gpt4Reported, kimiReported, algorithms, progress)",
    };

    private Exercise<UsdPerGpuHour> RentFor(double times) => new(nameof(RentForTwenty))
    {
        // From twenty on, the reading holds.
        Vary = given => RentFor(given.Between("times", 20.5, 40, step: 0.5)),
        Question = Invariant($"At which rent of an A100 with 40 GB would GPT-4's 57 million hours have cost exactly {times} times the reported 4.6 million?"),
        Expected = ImpliedRun.Rent(times * Reported, Hours("gpt-4.chip-hours")),
        Reading = "Above what three clouds asked for an A100 with 40 GB under a contract of three years: on rents of the time a ratio of twenty is too much.",
        WrongTurns =
        [
            (ImpliedRun.Rent(Rental, Hours("gpt-4.chip-hours")), Invariant($"that is the rent behind the 63 million; here the ratio is to be {times}.")),
            (ImpliedRun.Rent(times * Reported, KimiTime), "those are Kimi K2's hours on H800; the A100 worked for GPT-4."),
        ],
        Hints =
        [
            Invariant($"What must GPT-4 have cost, if that is {times} times Kimi K2's 4.6 million?"),
            Invariant($"ImpliedRun.Rent({times} * kimiReported.Value, gpt4Time)"),
        ],
        Solution = Invariant($"ImpliedRun.Rent({times} * kimiReported.Value, gpt4Time)"),
    };

    private Usd Reported => figures.Value<Usd>("article.kimi-k2-thinking.training-cost");

    private Usd Rental => figures.Value<Usd>("gpt-4.training-cost-semianalysis");

    private Usd EpochCost => figures.Value<Usd>("deepseek-v3.epoch-cost");

    private Usd AmortizedGpt4 => AmortizedCost.Cost(
        Hours("gpt-4.chip-hours"),
        ServerPrice.AtStart(figures.Value<UsdPerGpu>("a100.server-price"), Hardware, figures.Value<Years>("gpt-4.training-start")),
        Hardware,
        figures.Value<Fraction>("ai-cluster.interconnect-share"),
        TrainingEnergy.Draw(
            figures.Value<Watts>("a100.power"),
            figures.Value<Ratio>("a100.server-power-overhead"),
            figures.Value<Fraction>("gpu.power-draw-share"),
            figures.Value<Ratio>("other-data-centers.pue")),
        figures.Value<UsdPerKilowattHour>("us-2023.electricity-price"));

    private GpuHours KimiTime => TrainingRun.ImpliedTime(Reported, figures.Value<UsdPerGpuHour>("h800.rent"));

    private YearlyGrowth Algorithms => YearlyGrowth.FromTimes(figures.Value<Ratio>("frontier.algorithmic-progress").Times);

    private YearlyGrowth Hardware => figures.Value<YearlyGrowth>("ai-hardware.price-performance-growth");

    private GpuHours Hours(string key) => figures.Value<GpuHours>(key);
}
