using AiEconomics.Figures;
using AiEconomics.Units;
using AiEconomics.Valuation;
using static System.FormattableString;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>10-valuation</c>.</summary>
/// <param name="figures">The figures of the project.</param>
public sealed class ValuationExercises(FigureTable figures)
{
    private const int GoodAttempts = 5;
    private const double SuccessPercent = 15;

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
    public Exercise<Fraction> OneOfFive => OneOf(GoodAttempts, SuccessPercent);

    private Exercise<Fraction> OneOf(int runs, double percent)
    {
        var budget = runs * Usd("article.kimi-k2-thinking.training-cost");
        var attempts = ShotsOnGoal.Attempts(budget, Usd("article.kimi-k2-thinking.training-cost"));
        var success = percent / 100;
        return new(nameof(OneOfFive))
        {
            // Up to 7 · 14 %, so that the sum of the chances, a wrong turn, is a fraction still.
            Vary = given => OneOf(given.Whole("runs", 3, 7), given.Between("percent", 4, 14, step: 0.5)),
            Question = Invariant($"A budget of {budget.Millions:0.#} million, runs of 4.6 million, each with a chance of {percent} %, independent of the others. How likely does at least one succeed?"),
            Expected = ShotsOnGoal.AtLeastOne(attempts, Fraction.FromPercent(percent)),
            Reading = "And only if no common cause dooms all of them.",
            WrongTurns =
            [
                (Fraction.FromRatio(attempts * success), "chances of attempts do not add up: with enough attempts you would pass certainty."),
                (Fraction.FromRatio(Math.Pow(1 - success, attempts)), "that is the chance that all fail."),
                (Fraction.FromRatio(Math.Pow(success, attempts)), "that is the chance that all succeed."),
                (Fraction.FromPercent(percent), "that is the chance of one attempt."),
            ],
            Hints = ["How likely do all of them fail?", "ShotsOnGoal.AtLeastOne(attempts, success)"],
            Solution = Invariant($"ShotsOnGoal.AtLeastOne(ShotsOnGoal.Attempts(Usd.FromMillions({budget.Millions:0.#}), run), Fraction.FromPercent({percent}))"),
        };
    }

    private Usd Raised => Usd("moonshot-2025-12.raised");

    private Usd After => Usd("moonshot-2025-12.valuation");

    private Usd Usd(string key) => figures.Value<Usd>(key);
}
