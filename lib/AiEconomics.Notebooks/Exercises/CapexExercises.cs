using AiEconomics.Capex;
using AiEconomics.Catalog;
using AiEconomics.Figures;
using AiEconomics.Financing;
using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>08-capex</c>.</summary>
/// <param name="figures">The figures of the project.</param>
/// <param name="table">The capital spending of the project.</param>
public sealed class CapexExercises(FigureTable figures, CapexTable table)
{
    private const int Year = 2023;
    private const double RatePercent = 10;
    private const double LifeYears = 5;
    private const double AiPercent = 60;
    private static readonly Fraction CapitalShare = Fraction.FromPercent(80);
    private static readonly Fraction All = Fraction.FromRatio(1);
    private static readonly Fraction Half = Fraction.FromPercent(50);

    /// <summary>What Microsoft and Alphabet spent together in the calendar year 2023.</summary>
    public Exercise<Usd> CalendarTotal => new()
    {
        Expected = CapexCalendar.Year(Microsoft, Year).Amount + Alphabet,
        Reading = "Half of each of two fiscal years: an assumption about months that nobody reports, and the sum carries it along.",
        WrongTurns =
        [
            (Fiscal(Year) + Alphabet, "Microsoft's fiscal year 2023 ended in June: half of it lies in 2022."),
            (Fiscal(Year + 1) + Alphabet, "Microsoft's fiscal year 2024 began in July 2023: half of it lies in 2024."),
        ],
        Hints =
        [
            "Which two fiscal years of Microsoft share the months of 2023?",
            "CapexCalendar.Year(table.Schedule(\"Microsoft\"), 2023), then CapexComparison.Total of it and Alphabet's year",
        ],
        Solution = """
            CapexComparison.Total([CapexCalendar.Year(table.Schedule("Microsoft"), 2023), table.Period("alphabet-2023")]).Amount
            """,
    };

    /// <summary>What Meta spent for each H100-equivalent that it had at the end of 2025.</summary>
    public Exercise<UsdPerGpu> SpendingPerAccelerator => new()
    {
        Expected = Installed(Meta.Sum(period => period.Amount.Dollars), "meta-2025-12"),
        Reading = "Several times the price of an H100: buildings, networks, other chips and everything that is not for AI are in the spending of a whole company.",
        WrongTurns =
        [
            (Installed(Meta[^1].Amount.Dollars, "meta-2025-12"), "that sets the flow of one year over a stock that was bought in five."),
            (Installed(Meta.Sum(period => period.Amount.Dollars), "meta-2025-09"), "the spending runs to the end of 2025, but that stock is September's."),
        ],
        Hints = ["A stock was bought over all the years before; which years does the table have?", "InstalledCompute.CapexPerAccelerator(spent, installed)"],
        Solution = """
            var spent = Usd.FromDollars(table.Schedule("Meta").Sum(period => period.Amount.Dollars));
            InstalledCompute.CapexPerAccelerator(spent, figures.Value<GpuCount>("meta-2025-12.installed-compute"))
            """,
    };

    /// <summary>Revenue a year that Alphabet's spending of 2025 requires, if 60 % of it is for AI.</summary>
    public Exercise<Usd> AlphabetsRevenue => RevenueAt(AiPercent, LifeYears, RatePercent);

    private Exercise<Usd> RevenueAt(double aiPercent, double lifeYears, double ratePercent) => new(nameof(AlphabetsRevenue))
    {
        Vary = given => RevenueAt(given.Whole("percent for AI", 40, 90), given.Whole("years", 3, 7), given.Between("rate", 6, 14, step: 0.5)),
        Question = Invariant($"Alphabet spent 91.447 billion dollars in 2025. Say that {aiPercent} % is for AI, machines earn their price back in {lifeYears} years at {ratePercent} %, capital is 80 % of the cost of compute, compute is all of the cost of what is sold, and the margin is one half. Which revenue a year does that take?"),
        Expected = Revenue(Recovery(RequiredRevenue.ForAi(Spent, Fraction.FromPercent(aiPercent)), ratePercent, lifeYears)),
        Reading = "Each further year of such spending asks for as much again, every year of its life.",
        WrongTurns =
        [
            (Revenue(Recovery(Spent, ratePercent, lifeYears)), "that counts all of the company's spending as spending for AI."),
            (Revenue(Depreciation.StraightLine(RequiredRevenue.ForAi(Spent, Fraction.FromPercent(aiPercent)), Years.FromYears(lifeYears))), "straight-line depreciation gives the money back, but pays nothing for having it: take capital recovery."),
            (Revenue(RequiredRevenue.ForAi(Spent, Fraction.FromPercent(aiPercent))), Invariant($"that asks one year to pay for machines that work for {lifeYears}.")),
        ],
        Hints =
        [
            "What must the part for AI earn a year, with interest, over the life of the machines?",
            "RequiredRevenue.Of(Annuity.CapitalRecovery(RequiredRevenue.ForAi(…), …), capitalShare, computeShare, grossMargin)",
        ],
        Solution = Invariant($"""
            var forAi = RequiredRevenue.ForAi(table.Period("alphabet-2025").Amount, Fraction.FromPercent({aiPercent}));
            RequiredRevenue.Of(Annuity.CapitalRecovery(forAi, InterestRate.FromPercent({ratePercent}), Years.FromYears({lifeYears})), Fraction.FromPercent(80), Fraction.FromRatio(1), Fraction.FromPercent(50))
            """),
    };

    private IReadOnlyList<CapexPeriod> Microsoft => table.Schedule("Microsoft");

    private IReadOnlyList<CapexPeriod> Meta => table.Schedule("Meta");

    private Usd Alphabet => table.Period($"alphabet-{Year}").Amount;

    private Usd Spent => table.Period("alphabet-2025").Amount;

    private Usd Fiscal(int year) => Microsoft.Single(period => period.End.Year == year).Amount;

    private UsdPerGpu Installed(double dollars, string row) =>
        InstalledCompute.CapexPerAccelerator(Usd.FromDollars(dollars), figures.Value<GpuCount>($"{row}.installed-compute"));

    private static Usd Recovery(Usd amount, double ratePercent, double lifeYears) =>
        Annuity.CapitalRecovery(amount, InterestRate.FromPercent(ratePercent), Years.FromYears(lifeYears));

    private static Usd Revenue(Usd charge) => RequiredRevenue.Of(charge, CapitalShare, All, Half);
}
