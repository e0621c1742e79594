using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>R2-uncertainty</c>.</summary>
public sealed class UncertaintyExercises
{
    private const double Low = 1.5;
    private const double High = 6;
    private const double Middle = 100;
    private const double Half = 10;
    private const double Factor = 4;

    /// <summary>Median of a positive quantity from its interval.</summary>
    public Exercise<UsdPerGpuHour> MedianRent { get; } = Median(Low, High);

    private static Exercise<UsdPerGpuHour> Median(double low, double high) => new(nameof(MedianRent))
    {
        Vary = given => Median(given.Between("low", 0.8, 2.4, step: 0.1), given.Between("high", 4, 12, step: 0.1)),
        Question = Invariant($"A price lies, at nine to one, between {low} and {high} dollars an hour. What is its median?"),
        Expected = UsdPerGpuHour.FromDollars(Math.Sqrt(low * high)),
        Reading = "The geometric middle: as many times above the low end as below the high one.",
        WrongTurns =
        [
            (UsdPerGpuHour.FromDollars((low + high) / 2), "that is the arithmetic middle; a positive quantity is taken as log-normal."),
        ],
        Hints = ["A price is positive, so it is log-normal: think in factors, not in differences.", Invariant($"The square root of {low} times {high}.")],
        Solution = Invariant($"Input.Interval(\"price\", UsdPerGpuHour.FromDollars({low}), UsdPerGpuHour.FromDollars({high})).Quantiles([0.5], points: Points.Sobol)[0]"),
    };

    /// <summary>High end of the sum of two normal costs.</summary>
    public Exercise<Usd> HighEndOfASum { get; } = new()
    {
        Expected = Usd.FromMillions(2 * Middle + Half * Math.Sqrt(2)),
        Reading = "Independent errors partly cancel: half-widths add like the sides of a right angle.",
        Tolerance = 0.002,
        WrongTurns =
        [
            (Usd.FromMillions(2 * (Middle + Half)), "both at their high end at once is much rarer than one in twenty; half-widths add in squares."),
        ],
        Hints = ["Variances of independent quantities add.", "10 · √2 above 200."],
        Solution = """
            var sum = from a in Input.Normal("a", Usd.FromMillions(90), Usd.FromMillions(110))
                      from b in Input.Normal("b", Usd.FromMillions(90), Usd.FromMillions(110))
                      select a + b;
            sum.Quantiles([0.95], points: Points.Sobol)[0]
            """,
    };

    /// <summary>High over low of a product of two factors, each known to a factor of four.</summary>
    public Exercise<Ratio> FactorOfAProduct { get; } = new()
    {
        Expected = Ratio.FromTimes(Math.Exp(Math.Sqrt(2) * Math.Log(Factor))),
        Reading = "In logarithms it is the sum again: the widths add in squares.",
        WrongTurns =
        [
            (Ratio.FromTimes(Factor * Factor), "that is both ends at once; logarithms of independent factors add in squares."),
            (Ratio.FromTimes(Factor), "two uncertain factors are worse than one."),
        ],
        Hints = ["Take logarithms: the product becomes a sum.", "e to the power of √2 · ln 4."],
        Solution = "Ratio.FromTimes(Math.Exp(Math.Sqrt(2) * Math.Log(4)))",
    };
}
