using AiEconomics.Figures;
using AiEconomics.Units;
using AiEconomics.Valuation;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>10-valuation</c>.</summary>
/// <param name="figures">The figures of the project.</param>
public sealed class ValuationExercises(FigureTable figures)
{
    private static readonly Usd Budget = Units.Usd.FromMillions(23);
    private static readonly Fraction Success = Fraction.FromPercent(15);

    /// <summary>Valuation over revenue of Anthropic in May 2026.</summary>
    public Exercise<Ratio> MultipleInMay => new()
    {
        Expected = Multiples.OverRevenue(Usd("anthropic-2026-05.valuation"), Usd("anthropic-2026-05.run-rate-revenue")),
        Reading = "Its revenue grew faster than its price, so the multiple fell although the firm is priced higher than ever.",
        WrongTurns =
        [
            (Multiples.OverRevenue(Usd("anthropic-2026-05.valuation"), Usd("anthropic-2026-02.run-rate-revenue")),
                "that is the price of May over the revenue of February, which had more than tripled by May."),
            (Multiples.OverRevenue(Usd("anthropic-2026-02.valuation"), Usd("anthropic-2026-02.run-rate-revenue")), "that is the multiple of February."),
            (Multiples.OverRevenue(Usd("anthropic-2026-02.valuation"), Usd("anthropic-2026-05.run-rate-revenue")),
                "that is the price of February over the revenue of May."),
        ],
        Hints = ["Take valuation and revenue from one row.", "Multiples.OverRevenue(valuation, revenue)"],
        Solution = """
            Multiples.OverRevenue(figures.Value<Usd>("anthropic-2026-05.valuation"), figures.Value<Usd>("anthropic-2026-05.run-rate-revenue"))
            """,
    };

    /// <summary>Part of Moonshot AI that its round of December 2025 sold.</summary>
    public Exercise<Fraction> StakeSold => new()
    {
        Expected = RoundMoney.Stake(Raised, After),
        Reading = "The new owners hold their part of a firm that has their money in it.",
        WrongTurns =
        [
            (Fraction.FromRatio(Raised / RoundMoney.Before(After, Raised)), "that is over the value before the money; the new owners share in their own money too."),
            (Fraction.FromRatio(Raised / RoundMoney.After(After, Raised)), "the 4.3 billion hold the new money already; you added it once more."),
            (Fraction.FromRatio(RoundMoney.Before(After, Raised) / After), "that is what the old owners keep."),
        ],
        Hints = ["Which value has the new money in it?", "RoundMoney.Stake(raised, after)"],
        Solution = """
            RoundMoney.Stake(figures.Value<Usd>("moonshot-2025-12.raised"), figures.Value<Usd>("moonshot-2025-12.valuation"))
            """,
    };

    /// <summary>Chance that at least one of five attempts succeeds.</summary>
    public Exercise<Fraction> OneOfFive => new()
    {
        Expected = ShotsOnGoal.AtLeastOne(Attempts, Success),
        Reading = "A little more than even, and only if no common cause dooms all five.",
        WrongTurns =
        [
            (Fraction.FromRatio(Attempts * Success.Ratio), "chances of attempts do not add up: with seven attempts you would pass certainty."),
            (Fraction.FromRatio(Math.Pow(1 - Success.Ratio, Attempts)), "that is the chance that all fail."),
            (Fraction.FromRatio(Math.Pow(Success.Ratio, Attempts)), "that is the chance that all succeed."),
            (Success, "that is the chance of one attempt."),
        ],
        Hints = ["How likely do all five fail?", "ShotsOnGoal.AtLeastOne(attempts, success)"],
        Solution = "ShotsOnGoal.AtLeastOne(ShotsOnGoal.Attempts(Usd.FromMillions(23), run), Fraction.FromPercent(15))",
    };

    private double Attempts => ShotsOnGoal.Attempts(Budget, Usd("article.kimi-k2-thinking.training-cost"));

    private Usd Raised => Usd("moonshot-2025-12.raised");

    private Usd After => Usd("moonshot-2025-12.valuation");

    private Usd Usd(string key) => figures.Value<Usd>(key);
}
