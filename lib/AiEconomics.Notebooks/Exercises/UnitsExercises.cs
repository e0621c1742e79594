using AiEconomics.Figures;
using AiEconomics.Training;
using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>R1-units-and-bounds</c>.</summary>
/// <param name="figures">The figures of the project.</param>
public sealed class UnitsExercises(FigureTable figures)
{
    private const double RivalDollars = 10;

    /// <summary>Cost of DeepSeek-V3's context extension.</summary>
    public Exercise<Usd> ContextExtension => new()
    {
        Expected = Hours("context-extension") * Rent,
        Reading = "DeepSeek's report prints the same.",
        WrongTurns =
        [
            (Hours("pretraining") * Rent, "those are the hours of pre-training."),
            (1000 * (Hours("context-extension") * Rent), "that is a thousand times too much: 119,000 hours are GpuHours.FromHours(119e3)."),
        ],
        Hints = ["Hours times rent is money.", "GpuHours.FromHours(119e3) * UsdPerGpuHour.FromDollars(2)"],
        Solution = "GpuHours.FromHours(119e3) * UsdPerGpuHour.FromDollars(2)",
    };

    /// <summary>The highest price that "6 to 10 times cheaper" allows.</summary>
    public Exercise<UsdPerMillionTokens> MostExpensive => AtMost(RivalDollars, Advantage.Low.Times, Advantage.High!.Value.Times);

    /// <summary>Mean speed of one GPU over a run of Kimi K2's size.</summary>
    public Exercise<FlopPerSecond> SustainedSpeed => new()
    {
        Expected = Compute / Time,
        Reading = $"Against a peak of {Peak} that is a utilization of {TrainingRun.ImpliedUtilization(Compute, Peak, Time)}.",
        WrongTurns =
        [
            (FlopPerSecond.FromPerSecond(Compute.Operations / Time.Hours), "that is the work of an hour; an hour has 3,600 seconds."),
        ],
        Hints = ["Compute over time is speed.", "Flop.FromOperations(3.03e24) / GpuHours.FromMillions(2.30)"],
        Solution = "Flop.FromOperations(3.03e24) / GpuHours.FromMillions(2.30)",
    };

    private Exercise<UsdPerMillionTokens> AtMost(double dollars, double from, double to) => new(nameof(MostExpensive))
    {
        Vary = given => AtMost(given.Between("price", 3, 30, step: 0.5), given.Whole("from", 2, 7), given.Whole("to", 9, 15)),
        Question = Invariant($"A rival charges {dollars} dollars per million tokens, and a model is said to be \"{from} to {to} times cheaper\". What does it cost at most?"),
        Expected = UsdPerMillionTokens.FromDollars(dollars) / from,
        Reading = "The smallest advantage gives the highest price: dividing turns the ends of a range round.",
        WrongTurns = [(UsdPerMillionTokens.FromDollars(dollars) / to, "that is what it costs at least.")],
        Hints = [Invariant($"Which end of {from} to {to} leaves the price highest?"), Invariant($"UsdPerMillionTokens.FromDollars({dollars}) / {from}")],
        Solution = Invariant($"UsdPerMillionTokens.FromDollars({dollars}) / {from}"),
    };

    private Bounds<Ratio> Advantage => figures.Bounds<Ratio>("article.kimi-k2-thinking.price-advantage");

    private FlopPerSecond Peak => figures.Value<FlopPerSecond>("h800.bf16-peak");

    private UsdPerGpuHour Rent => figures.Value<UsdPerGpuHour>("h800.rent");

    private Flop Compute => TrainingRun.Compute(
        figures.Value<Parameters>("kimi-k2.active-parameters"), figures.Value<Tokens>("kimi-k2.tokens"));

    private GpuHours Time => TrainingRun.ImpliedTime(figures.Value<Usd>("article.kimi-k2-thinking.training-cost"), Rent);

    private GpuHours Hours(string phase) => figures.Value<GpuHours>($"deepseek-v3.{phase}-gpu-hours");
}
