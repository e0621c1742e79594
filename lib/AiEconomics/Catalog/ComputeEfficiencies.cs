using AiEconomics.Figures;
using AiEconomics.Training;
using AiEconomics.Units;
using AiEconomics.Valuation;

namespace AiEconomics.Catalog;

/// <summary>The ways to read "value for each unit of compute", for firms that the article names, with a blank and its reason where no figure is known.</summary>
/// <remarks>Each number is computed from the tables at the call; a bound keeps its word.</remarks>
public sealed class ComputeEfficiencies
{
    private const string OpenAi = "OpenAI";
    private const string Anthropic = "Anthropic";
    private const string Moonshot = "Moonshot AI";
    private const string DeepSeek = "DeepSeek";
    private const int GpusInANode = 8;
    private const double DaysInAYear = 365.25;

    private readonly FigureTable figures;

    /// <summary>The measures over some figures.</summary>
    /// <param name="figures">The tables.</param>
    public ComputeEfficiencies(FigureTable figures) => this.figures = figures ?? throw new ArgumentNullException(nameof(figures));

    /// <summary>All measures, those of stocks first.</summary>
    /// <exception cref="KeyNotFoundException">A figure is missing.</exception>
    public IReadOnlyList<EfficiencyMeasure> All =>
        [PerPerson, PerDollarOfTheRun, PerComputeOfTheRun, PerGpu, PerDollarCommitted, RevenuePerGpuHour, RevenuePerValuation, TokensPerDollar];

    private EfficiencyMeasure PerPerson => Measure(
        "valuation for each person", "stock over stock",
        Number(Multiples.PerPerson(Value("article.openai.valuation"), figures.Value<Headcount>("openai.staff")), "about", "article.openai.valuation", "openai.staff"),
        Blank("no count of its staff is in the tables"),
        // The count is a bound from below, so the value for each is one from above.
        Number(Multiples.PerPerson(Value("article.moonshot.valuation"), Least<Headcount>("article.moonshot.technical-staff")), "below", "article.moonshot.valuation", "article.moonshot.technical-staff"),
        Blank("nobody has priced it"));

    private EfficiencyMeasure PerDollarOfTheRun => Measure(
        "valuation for each dollar of a final run, rented", "stock over flow",
        Number(ComputeEfficiency.PerCapital(Value("article.openai.valuation"), Value("gpt-4.training-cost-semianalysis")), "GPT-4 of 2023:", "article.openai.valuation", "gpt-4.training-cost-semianalysis"),
        Blank("its runs are costed on another footing only"),
        Number(ComputeEfficiency.PerCapital(Value("article.moonshot.valuation"), Value("article.kimi-k2-thinking.training-cost")), "", "article.moonshot.valuation", "article.kimi-k2-thinking.training-cost"),
        Blank("nobody has priced it"));

    private EfficiencyMeasure PerComputeOfTheRun => Measure(
        "valuation for each petaFLOP/s-day of a final run", "stock over flow",
        Number(ComputeEfficiency.PerTrainingCompute(Value("article.openai.valuation"), figures.Value<Flop>("gpt-4.training-compute")), "GPT-4 of 2023:", "article.openai.valuation", "gpt-4.training-compute"),
        Number(ComputeEfficiency.PerTrainingCompute(Value("anthropic-2025-09.valuation"), figures.Value<Flop>("claude-3.5-sonnet.training-compute")), "Claude 3.5 Sonnet of 2024:", "anthropic-2025-09.valuation", "claude-3.5-sonnet.training-compute"),
        Number(ComputeEfficiency.PerTrainingCompute(Value("article.moonshot.valuation"), TrainingRun.Compute(figures.Value<Parameters>("kimi-k2.active-parameters"), figures.Value<Tokens>("kimi-k2.tokens"))), "", "article.moonshot.valuation", "kimi-k2.active-parameters", "kimi-k2.tokens"),
        Blank("nobody has priced it"));

    private EfficiencyMeasure PerGpu
    {
        get
        {
            var openAi = ComputeEfficiency.PerGpu(Value("article.openai.valuation"), Least<GpuCount>("openai.gpus-planned"));
            var breakEven = ComputeEfficiency.BreakEvenGpus(Value("article.moonshot.valuation"), openAi);
            return Measure(
                "valuation for each GPU", "stock over stock",
                Number(openAi, "below", "article.openai.valuation", "openai.gpus-planned"),
                Blank("no count of its GPUs is published"),
                Blank($"no count of its GPUs is published; it would be ahead with fewer than {breakEven}, and further ahead of a rival with more"),
                Blank("nobody has priced it"));
        }
    }

    private EfficiencyMeasure PerDollarCommitted => Measure(
        "valuation for each dollar committed to compute", "stock over later flow",
        Number(ComputeEfficiency.PerCapital(Value("article.openai.valuation"), Value("openai.commitments")), "", "article.openai.valuation", "openai.commitments"),
        Blank("its commitments are in no table"),
        Blank("its commitments are not published"),
        Blank("nobody has priced it"));

    private EfficiencyMeasure RevenuePerGpuHour => Measure(
        "revenue of one GPU-hour", "flow over flow",
        Open(ComputeEfficiency.RevenuePerGpuHour(Least<Usd>("openai.run-rate-revenue-2025"), Least<GpuCount>("openai.gpus-planned")), "at the two bounds:", "openai.run-rate-revenue-2025", "openai.gpus-planned"),
        Blank("no count of its GPUs is published"),
        Blank("no count of its GPUs is published"),
        Number(ComputeEfficiency.RevenuePerGpuHour(Value("deepseek-day-6.revenue") * DaysInAYear, GpuCount.FromCount(figures["deepseek-day-6.nodes"].Value!.Value * GpusInANode)), "if all had been sold at the list price of R1:", "deepseek-day-6.revenue", "deepseek-day-6.nodes"));

    private EfficiencyMeasure RevenuePerValuation => Measure(
        "revenue of a year for each dollar of valuation", "flow over stock",
        Number(ComputeEfficiency.PerCapital(Least<Usd>("openai.run-rate-revenue-2025"), Value("article.openai.valuation")), "2025-11: above", "openai.run-rate-revenue-2025", "article.openai.valuation"),
        Number(ComputeEfficiency.PerCapital(Value("anthropic-2026-02.run-rate-revenue"), Value("anthropic-2026-02.valuation")), "2026-02:", "anthropic-2026-02.run-rate-revenue", "anthropic-2026-02.valuation"),
        Open(ComputeEfficiency.PerCapital(Least<Usd>("moonshot.run-rate-revenue-2026"), Value("moonshot-2026-04.valuation")), "2026-04: above", "moonshot.run-rate-revenue-2026", "moonshot-2026-04.valuation"),
        Blank("nobody has priced it"));

    private EfficiencyMeasure TokensPerDollar => Measure(
        "output tokens that a dollar buys", "flow over flow, for the buyer",
        Tokens("gpt-5.output-price"), Tokens("claude-sonnet-4.5.output-price"), Tokens("kimi-k2-thinking.output-price"), Tokens("deepseek-r1.output-price"));

    private static EfficiencyMeasure Measure(string name, string kind, Finding openAi, Finding anthropic, Finding moonshot, Finding deepSeek) =>
        new(name, kind, [(OpenAi, openAi), (Anthropic, anthropic), (Moonshot, moonshot), (DeepSeek, deepSeek)]);

    private static NotMeasured Blank(string because) => new(because);

    // A bound that leaves open on which side of the others it lies is shown, but ranks nobody.
    private static Measured Open<T>(T quantity, string word, params IReadOnlyList<string> keys) where T : struct, IQuantity<T> =>
        Number(quantity, word, keys) with { Number = null };

    private static Measured Number<T>(T quantity, string word, params IReadOnlyList<string> keys) where T : struct, IQuantity<T> =>
        new($"{word} {quantity}".Trim(), keys) { Number = quantity.BaseValue };

    private Measured Tokens(string price) => Number(Units.Tokens.FromCount(1e6 / figures.Value<UsdPerMillionTokens>(price).Dollars), "", price);

    private Usd Value(string key) => figures.Value<Usd>(key);

    private T Least<T>(string key) where T : struct, IQuantity<T> => figures.Bounds<T>(key).Low;
}
