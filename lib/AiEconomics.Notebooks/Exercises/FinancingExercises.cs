using AiEconomics.Figures;
using AiEconomics.Financing;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>09-financing</c>.</summary>
/// <param name="figures">The figures of the project.</param>
public sealed class FinancingExercises(FigureTable figures)
{
    private const int Quarters = 4;
    private const int YearsToRepay = 15;
    private const int YearsUntilDue = 4;
    private const double DaysOver360 = 365.0 / 360;

    /// <summary>Effective rate of the loan's quoted one, paid each quarter.</summary>
    public Exercise<InterestRate> Effective => new()
    {
        Expected = EffectiveRate.OfQuoted(Quoted, Quarters),
        Tolerance = 0.001, // The quoted rate itself is only 2 % away.
        Reading = "Interest paid each quarter earns interest until the year ends, so the quoted rate understates the cost; on 18 billion by some 28 million a year.",
        WrongTurns =
        [
            (Quoted, "that is the quoted rate; a quarter of it is paid each quarter, and then compounds."),
            (EffectiveRate.ToQuoted(Quoted, Quarters), "you turned an effective rate into a quoted one; here the quoted one is given."),
            (Benchmark + InterestRate.FromBasisPoints(25), "250 basis points are 2.5 %, not a quarter of a percent."),
        ],
        Hints = ["SOFR and the spread together, a quarter of it each quarter: (1 + q/4)^4 − 1.", "EffectiveRate.OfQuoted(…, 4)"],
        Solution = "EffectiveRate.OfQuoted(sofr.Value + spread.Value, 4)",
    };

    /// <summary>The largest loan, as a part of the price of the chips, that is covered until its end.</summary>
    public Exercise<Fraction> Covered => new()
    {
        Expected = Fraction.FromRatio(1 / Highest.Times),
        Reading = "A little less is lent, and the chips cover the loan throughout: the margin is thin, and it rests on one trend.",
        WrongTurns =
        [
            (Fraction.FromRatio(1 / Progress.Over(Years.FromYears(1)).Times), "that is what the chips are worth after a year; by then a part of the loan has been repaid."),
            (Fraction.FromRatio(1 / Progress.Over(ChipTerm).Times), "that is what the chips are worth at the end; the loan is repaid along the way, not all at the end."),
        ],
        Hints = ["The loan to value is in proportion to the loan. What is its highest if the loan equals the price?", "Divide 1 by LoanToValue.Highest(…) of a loan over the whole price."],
        Solution = """
            var whole = LoanSchedule.Level(price, quarterly, quarters);
            Fraction.FromRatio(1 / LoanToValue.Highest(whole, price, progress, 4).Times)
            """,
    };

    /// <summary>What is still owed of the campus loan on the day it falls due, repaid as if over fifteen years.</summary>
    public Exercise<Usd> Balloon => OwedAfter(YearsUntilDue, YearsToRepay);

    private Exercise<Usd> OwedAfter(int due, int repaid) => new(nameof(Balloon))
    {
        Vary = given => OwedAfter(given.Whole("years until due", 3, 6), given.Whole("years to repay", 14, 30)),
        Question = $"A loan like that of the campus falls due after {due} years, and is repaid as if over {repaid}, in equal quarterly payments. How much must the project find on the day the loan falls due?",
        Expected = LoanSchedule.Level(Loan, Quarterly, repaid * Quarters)[due * Quarters - 1].Balance,
        Reading = "Most of it is still owed when the loan falls due. Somebody must lend that anew, on the terms of that day.",
        WrongTurns =
        [
            (Usd.FromDollars(0), $"you forgot the balloon: payments over {repaid} years have not repaid it after {due}."),
            (Loan, "that is right only if nothing is repaid before; here a part is repaid before."),
            ((1 - (double)due / repaid) * Loan, "you spread the loan evenly; of equal payments interest takes most at first."),
        ],
        Hints = [$"A schedule of {repaid * Quarters} quarters; what is the balance after number {due * Quarters}?", $"LoanSchedule.Level(loan.Amount, EffectiveRate.PerPeriod(quoted, 4), {repaid * Quarters})[{due * Quarters - 1}].Balance, with quoted = 365/360 · (SOFR + spread)"],
        Solution = $"""
            var quarter = EffectiveRate.PerPeriod(365.0 / 360 * (sofr.Value + spread.Value), 4);
            LoanSchedule.Level(loan.Amount, quarter, {repaid * Quarters})[{due * Quarters - 1}].Balance
            """,
    };

    private InterestRate Benchmark => figures.Value<InterestRate>("sofr.rate");

    private InterestRate Quoted => Benchmark + figures.Value<InterestRate>("oracle-campus.spread");

    private InterestRate Quarterly => EffectiveRate.PerPeriod(DaysOver360 * Quoted, Quarters);

    // The report says about 18 billion.
    private Usd Loan => Usd.FromDollars(figures["oracle-campus.project-loan"].Value!.Value);

    private YearlyGrowth Progress => figures.Value<YearlyGrowth>("ai-hardware.price-performance-growth");

    private Years ChipTerm => figures.Value<Years>("coreweave.chip-loan-term");

    private Ratio Highest
    {
        get
        {
            var price = Usd.FromDollars(1);
            var quarter = EffectiveRate.PerPeriod(figures.Value<InterestRate>("coreweave.chip-loan-rate"), Quarters);
            return LoanToValue.Highest(LoanSchedule.Level(price, quarter, (int)ChipTerm.Count * Quarters), price, Progress, Quarters);
        }
    }
}
