using AiEconomics.Figures;
using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>00-the-article</c>.</summary>
/// <param name="figures">The figures of the project.</param>
public sealed class ArticleExercises(FigureTable figures)
{
    /// <summary>The capex ratio of the two printed numbers.</summary>
    public Exercise<Ratio> CapexRatio => new()
    {
        Expected = Ratio.FromTimes(Number("article.us.data-center-capex") / Number("article.china.data-center-capex")),
        Reading = "The article rounds it up to ten.",
        WrongTurns =
        [
            (Ratio.FromTimes(Number("article.us-china.capex-ratio")), "that is the ratio as the article states it; divide its own two numbers."),
            (Ratio.FromTimes(Number("article.china.data-center-capex") / Number("article.us.data-center-capex")), "you divided the smaller by the larger one."),
        ],
        Hints = ["Divide the larger number by the smaller one.", "Ratio.FromTimes(700.0 / 80)"],
        Solution = "Ratio.FromTimes(Usd.FromBillions(700) / Usd.FromBillions(80))",
    };

    /// <summary>How many times cheaper uncached input is.</summary>
    public Exercise<Ratio> InputPriceRatio => new()
    {
        Expected = PriceRatio("gpt-5.cache-miss-price", "kimi-k2-thinking.cache-miss-price"),
        Reading = "About half price, and a quarter of what the printed pair suggests.",
        WrongTurns =
        [
            (PriceRatio("gpt-5.cache-miss-price", "kimi-k2-thinking.cache-hit-price"), "you compared a cache-hit price with an uncached one, as the article does."),
            (PriceRatio("gpt-5.output-price", "kimi-k2-thinking.output-price"), "those are the output prices."),
            (PriceRatio("kimi-k2-thinking.cache-miss-price", "gpt-5.cache-miss-price"), "you divided the cheaper by the dearer one."),
        ],
        Hints = ["Which two rows of the table above are for input that nobody has cached?", "1.25 over 0.60"],
        Solution = """
            Ratio.FromTimes(figures.Value<UsdPerMillionTokens>("gpt-5.cache-miss-price")
                / figures.Value<UsdPerMillionTokens>("kimi-k2-thinking.cache-miss-price"))
            """,
    };

    /// <summary>Valuation per member of the technical team, at most.</summary>
    public Exercise<Usd> ValuationPerHead => PerHead(Usd.FromDollars(Number("article.moonshot.valuation")).Billions, Number("article.moonshot.technical-staff"));

    private Exercise<Usd> PerHead(double billions, double staff) => new(nameof(ValuationPerHead))
    {
        Vary = given => PerHead(given.Between("valuation", 1, 9.9, step: 0.1), given.Whole("staff", 110, 490)),
        Question = Invariant($"A firm is valued at {billions} billion dollars, and more than {staff} people are in its technical team. What is its valuation for each of them, at most?"),
        Expected = Usd.FromBillions(billions) / staff,
        Reading = Invariant($"The team is larger than {staff}, so the value per head is smaller: a bound from above, not a value."),
        WrongTurns = [(Usd.FromDollars(Number("article.openai.valuation") / staff), "that is OpenAI's valuation over Moonshot's team.")],
        Hints = [Invariant($"{billions} billion over how many people at least?"), Invariant($"Usd.FromBillions({billions}) / {staff}")],
        Solution = Invariant($"Usd.FromBillions({billions}) / {staff}"),
    };

    private double Number(string key) => figures[key].Value
        ?? throw new InvalidOperationException($"Figure '{key}' names no number; the exercise needs one.");

    private Ratio PriceRatio(string over, string under) => Ratio.FromTimes(
        figures.Value<UsdPerMillionTokens>(over) / figures.Value<UsdPerMillionTokens>(under));
}
