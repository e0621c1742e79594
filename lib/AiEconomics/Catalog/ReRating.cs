using AiEconomics.Figures;
using AiEconomics.Training.Cost;
using AiEconomics.Units;
using AiEconomics.Valuation;

namespace AiEconomics.Catalog;

/// <summary>The article's three reasons to value such firms anew and its four dimensions of competition, each as quantities: measured, or blank with the reason.</summary>
/// <remarks>The reasons stand in paragraphs 52 to 54, the dimensions in 57. Each number is computed from the tables at the call.</remarks>
public sealed class ReRating
{
    private readonly FigureTable figures;

    /// <summary>The table over some figures.</summary>
    /// <param name="figures">The tables.</param>
    public ReRating(FigureTable figures) => this.figures = figures ?? throw new ArgumentNullException(nameof(figures));

    /// <summary>The three reasons.</summary>
    /// <exception cref="KeyNotFoundException">A figure is missing.</exception>
    public IReadOnlyList<Aspect> Reasons =>
    [
        new("brains instead of capital", "P52", "valuation for each dollar of the final run",
            Found($"{ComputeEfficiency.PerCapital(Value("article.moonshot.valuation"), Value(Run))}", "article.moonshot.valuation", Run)),
        new("brains instead of capital", "P52", "all research compute for one final run, at the shares of three other labs", ResearchCompute()),
        new("brains instead of capital", "P52", "profit for each dollar of research", Blank("neither its research budget nor its profit is published")),
        new("costs that can be repeated", "P53", "models released in the year after Kimi K2",
            Found($"{figures["kimi.releases-in-the-year-after-k2"].Value:0}", "kimi.releases-in-the-year-after-k2")),
        new("costs that can be repeated", "P53", "output price of Kimi K3 over that of K2 Thinking", Ratio<UsdPerMillionTokens>("kimi-k3.output-price", "kimi-k2-thinking.output-price")),
        new("costs that can be repeated", "P53", "cost of the final runs after K2 Thinking", Blank("no cost of a later model is published")),
        new("place in the Chinese ecosystem", "P54", "American over Chinese installed compute", Ratio<GpuCount>("us-five.installed-compute", "china.installed-compute")),
        new("place in the Chinese ecosystem", "P54", "firms, or tokens, that depend on its models", Blank("nobody counts who runs an open model")),
    ];

    /// <summary>The four dimensions.</summary>
    /// <exception cref="KeyNotFoundException">A figure is missing.</exception>
    public IReadOnlyList<Aspect> Dimensions =>
    [
        new("data efficiency", "P57", "training tokens for each active parameter, Kimi K2 against DeepSeek-V3", Found(
            $"{TokensForEach("kimi-k2"):0} against {TokensForEach("deepseek-v3"):0}", "kimi-k2.tokens", "kimi-k2.active-parameters", "deepseek-v3.tokens", "deepseek-v3.active-parameters")),
        new("data efficiency", "P57", "tokens that its optimizer saves at equal loss",
            Found($"{figures.Bounds<Fraction>("muon-essential.token-saving")}", "muon-essential.token-saving")),
        new("data efficiency", "P57", "what a model can do for each token it saw", Blank("no test was run on models that differ in tokens alone")),
        new("algorithmic innovation", "P57", "compute for one performance, all labs: times less each year",
            Found($"about {figures.Value<Ratio>("frontier.algorithmic-progress")}", "frontier.algorithmic-progress")),
        new("algorithmic innovation", "P57", "gain of its optimizer in its own study", Found(
            $"{Units.Ratio.FromTimes(1 / figures.Value<Ratio>("muon-moonlight.compute-share").Times)}", "muon-moonlight.compute-share")),
        new("algorithmic innovation", "P57", "its progress against that of rivals", Blank("progress is measured for the field, not for one lab")),
        new("inference cost", "P57", "output price of GPT-5 over that of K2 Thinking", Ratio<UsdPerMillionTokens>("gpt-5.output-price", "kimi-k2-thinking.output-price")),
        new("inference cost", "P57", "tokens that it takes for one index of tests, against GPT-5",
            Found($"about {figures.Value<Ratio>("kimi-k2-thinking.index-tokens-over-gpt-5")}", "kimi-k2-thinking.index-tokens-over-gpt-5")),
        new("inference cost", "P57", "what a token costs Moonshot AI to make", Blank("it publishes neither GPUs nor load")),
        new("use in scenarios", "P57", "revenue of a year, scaled from a month: Moonshot AI in 2026-04, OpenAI in 2025-11", Found(
            $"{figures.Bounds<Usd>("moonshot.run-rate-revenue-2026")} against {figures.Bounds<Usd>("openai.run-rate-revenue-2025")}", "moonshot.run-rate-revenue-2026", "openai.run-rate-revenue-2025")),
        new("use in scenarios", "P57", "work that the models did, in hours or money saved", Blank("no firm publishes it, and revenue is only what was paid for it")),
    ];

    private const string Run = "article.kimi-k2-thinking.training-cost";

    private Measured ResearchCompute()
    {
        var share = figures.Bounds<Fraction>("frontier.final-run-share");
        var (least, most) = (DevelopmentCost.ResearchCompute(Value(Run), share.High!.Value), DevelopmentCost.ResearchCompute(Value(Run), share.Low));
        return Found($"{Bound.Between(least, most)}", Run, "frontier.final-run-share");
    }

    private Measured Ratio<T>(string above, string below) where T : struct, IQuantity<T> =>
        Found($"{Units.Ratio.FromTimes(figures.Value<T>(above) / figures.Value<T>(below))}", above, below);

    private double TokensForEach(string model) => figures.Value<Tokens>(model + ".tokens").Count / figures.Value<Parameters>(model + ".active-parameters").Count;

    private Usd Value(string key) => figures.Value<Usd>(key);

    private static Measured Found(FormattableString text, params IReadOnlyList<string> keys) => new(FormattableString.Invariant(text), keys);

    private static NotMeasured Blank(string because) => new(because);
}
