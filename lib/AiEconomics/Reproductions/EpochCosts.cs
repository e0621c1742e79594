using AiEconomics.Figures;
using AiEconomics.Training.Cost;
using AiEconomics.Units;

namespace AiEconomics.Reproductions;

/// <summary>Epoch AI's costs of training runs on its three bases: amortized, cloud, and purchase of the cluster.</summary>
/// <remarks>
/// <para>Nominal costs are brought to December 2024 by producer prices, from the month in which each model was published.</para>
/// <para><b>Leaves out</b> runs whose chips the script imputes as the commonest of the year, such as GPT-4 Turbo, GPT-4.5 and the Claude models, or whose hours it
/// derives from an estimate of compute and a median utilization, such as PaLM 2 and GPT-3.5: what is computed from a guess proves nothing.</para>
/// <para><b>Source</b> [epoch-training-costs] cost_analysis_standalone.py; model_costs.csv.</para>
/// </remarks>
public static class EpochCosts
{
    private const string Table = "training-inputs";
    private const string Suffix = "-inputs";
    private const string Cents = "The published costs are kept to the cent: half of one, and the rounding of doubles.";
    private const double DaysPerYear = 365.25;

    /// <summary>Each run on the three bases.</summary>
    public static ReproducedSource From(FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var rows = figures.In(Table).Select(figure => figure.Row).Distinct();
        return new("Epoch AI's costs of training runs", [.. rows.SelectMany(row => Run(figures, row))])
        {
            Note = "Runs whose chips the source imputes (GPT-4 Turbo, GPT-4o, GPT-4.5, the Claude models, Grok-1 and others) or whose hours it derives from an estimate of compute "
                + "at a median utilization (GPT-3.5, PaLM 2, Gemini 1.5 Pro, Grok-2 and others) are not here: what is computed from a guess proves nothing.",
        };
    }

    private static IEnumerable<Reproduction> Run(FigureTable figures, string row)
    {
        var run = row[..^Suffix.Length];
        // The paper's rounded figure holds the plain key.
        var amortized = run == "gpt-4" ? "gpt-4.training-cost-amortized-data" : $"{run}.training-cost-amortized";
        yield return Beside(amortized, Amortized(figures, row), "amortized");
        yield return Beside($"{run}.training-cost-cloud", Cloud(figures, row), "cloud, contract of three years");
        yield return Beside($"{run}.cluster-acquisition-cost", Purchase(figures, row), "purchase of the cluster");

        Reproduction Beside(string key, Usd nominal, string basis) => figures.Beside(
            key, InDecember2024(figures, row, nominal).Dollars, tolerance: 0.006, Cents, $"{figures[key].Subject}: {basis}, USD");
    }

    private static Usd Amortized(FigureTable figures, string row)
    {
        var progress = figures.Value<YearlyGrowth>("ai-hardware.price-performance-growth");
        var age = Years.FromYears(figures.Number($"{row}.chip-age") / DaysPerYear);
        var draw = TrainingEnergy.Draw(
            figures.Value<Watts>($"{row}.design-power"), figures.Value<Ratio>($"{row}.server-power-overhead"),
            figures.Value<Fraction>($"{row}.power-draw-share"), figures.Value<Ratio>($"{row}.pue"));
        return AmortizedCost.Cost(
            figures.Value<GpuHours>($"{row}.chip-hours"), ServerPrice.AtStart(Price(figures, row), progress, age), progress, Interconnect(figures),
            draw, figures.Value<UsdPerKilowattHour>($"{row}.electricity-price"));
    }

    // Chips times length of the run, which for a few runs is not what the source has as chip-hours.
    private static Usd Cloud(FigureTable figures, string row) =>
        GpuHours.FromHours(figures.Number($"{row}.chips") * figures.Number($"{row}.run-hours")) * figures.Value<UsdPerGpuHour>($"{row}.rent-three-years");

    private static Usd Purchase(FigureTable figures, string row) =>
        ClusterPurchase.Cost(figures.Value<GpuCount>($"{row}.chips"), Price(figures, row), Interconnect(figures));

    private static UsdPerGpu Price(FigureTable figures, string row) =>
        ServerPrice.OfServer(figures.Value<UsdPerGpu>($"{row}.chip-price"), figures.Value<Ratio>($"{row}.server-overhead"));

    private static Fraction Interconnect(FigureTable figures) => figures.Value<Fraction>("ai-cluster.interconnect-share");

    private static Usd InDecember2024(FigureTable figures, string row, Usd nominal) => PriceLevel.Restated(
        nominal, from: figures.Value<Ratio>($"{row}.price-index"), to: figures.Value<Ratio>("dollar.price-index-2024-12"));
}
