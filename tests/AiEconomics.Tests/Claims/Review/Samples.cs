using AiEconomics.Claims;
using AiEconomics.Figures;
using TestResult = AiEconomics.Claims.TestResult;

namespace AiEconomics.Tests.Claims.Review;

/// <summary>Judgments written by hand, to test how they are shown apart from how they are made.</summary>
internal static class Samples
{
    internal static readonly FigureTable Figures = FigureTable.Find();

    internal static readonly Reference Article = Figures.OfTheArticle().References.Single();

    /// <summary>Holds against one rival, is false against another, and its third comparison is refused.</summary>
    internal static Judgment Depends { get; } = new()
    {
        Claim = Claim("cheaper", 2, "Its API is <b>six</b> times cheaper | than GPT-5’s."),
        Verdict = Verdict.Depends,
        Sentence = "It holds for output and fails for fresh input.",
        Condition = "holds for output; fails for fresh input",
        Probability = 0.25,
        Tests =
        [
            Result("cheaper.output", "output", Outcome.True),
            Result("cheaper.input", "fresh input", Outcome.False),
            Result("cheaper.mixed", "as printed", Outcome.Refused) with { Refusal = "Cached and fresh input are not the same; name a bridge." },
        ],
        Flips = [new("gpt-5.output-price", 0.9, Verdict.Fails), new("kimi-k2-thinking.output-price", 14.26, Verdict.Holds)],
        NextToCheck = "gpt-5.output-price",
        Later = [Result("cheaper.later", "a later model", Outcome.Open)],
        Caveats = ["Whether list prices were paid is not said."],
    };

    internal static Judgment Of(Verdict verdict) => new()
    {
        Claim = Claim("claim-that-" + verdict.ToString().ToLowerInvariant(), 10 + (int)verdict, "A claim."),
        Verdict = verdict,
        Sentence = "A sentence.",
    };

    internal static Claim Claim(string key, int number, string paraphrase) => new()
    {
        Key = key,
        Number = number,
        Kind = ClaimKind.Numerical,
        Paraphrase = paraphrase,
        ParaphraseZh = "价格便宜六倍。",
        Locator = "P23",
        RestsOn = ["article.kimi-k2-thinking.price-advantage"],
        Against = ["gpt-5.output-price"],
        Rule = ClaimRule.Cases,
        Tests = [],
        CheckedOn = new(2026, 11, 24),
    };

    internal static TestResult Result(string key, string label, Outcome outcome) => new()
    {
        Test = new(key, TestRole.Case, label, "gpt-5.output-price / kimi-k2-thinking.output-price >= 6", [], ""),
        Outcome = outcome,
        Left = "4.00",
        Right = "6.00",
        Formula = @"\frac{a}{b} \ge 6",
        FormulaWithNumbers = @"\frac{\text{USD}\ 10.0}{\text{USD}\ 2.50} \ge 6.00",
        Sentence = "USD 10.0 over USD 2.50 is 4.00.",
        Leaves = [Figures["gpt-5.output-price"], Figures["kimi-k2-thinking.output-price"]],
    };
}
