using System.Globalization;
using AiEconomics.Claims;
using AiEconomics.Figures;

namespace AiEconomics.Tests.Claims;

/// <summary>The claims of the article themselves: verdicts known from elsewhere, and that every figure in them counts.</summary>
public class ArticleClaimsTests
{
    private static readonly ClaimBook Book = ClaimBook.Find();

    private static readonly Lazy<IReadOnlyDictionary<string, Judgment>> Judgments =
        new(() => Book.All().ToDictionary(judgment => judgment.Claim.Key, StringComparer.Ordinal));

    // By hand, from the article's figures and those of the sources.
    [Theory]
    [InlineData("below-deepseek-v3", Verdict.Holds)]                        // 4.6 < 5.576
    [InlineData("share-of-gpt-4", Verdict.Depends)]                         // 4.6 / 60 = 7.7 %, 4.6 / 78.6 = 5.9 %, but 4.6 / 40.6 = 11.3 %
    [InlineData("matches-on-some-benchmarks", Verdict.Holds)]               // eleven wins
    [InlineData("cost-capability-link-broken", Verdict.Fails)]              // 78.6 / 4.6 = 17, while (3 x 1.38)^2.65 = 43
    [InlineData("six-to-ten-times-cheaper", Verdict.Depends)]               // Opus 4.1 75 / 2.5 = 30, GPT-5 10 / 2.5 = 4
    [InlineData("input-price-gap", Verdict.Fails)]                          // 8.33 against 2.08
    [InlineData("output-price-gap", Verdict.Holds)]                         // 2.5 and 10 are the list prices
    [InlineData("gpt-4-above-60-million", Verdict.Unverified)]              // no estimate of that bank was found
    [InlineData("few-tens-th-of-the-cost", Verdict.Depends)]                // 4.6 / 63 = 7.3 %, 4.6 / 129 = 3.6 %
    [InlineData("cost-and-capability-of-one-rival", Verdict.Fails)]         // GPT-4 and GPT-5 are 2.4 years apart
    [InlineData("valuation-below-one-percent", Verdict.Holds)]              // 3.3 / 500 = 0.66 %
    [InlineData("hundred-thousand-gpus", Verdict.Holds)]                    // over a million
    [InlineData("one-trillion-of-compute", Verdict.Fails)]                  // 1.4 trillion, 40 % more
    [InlineData("deepseek-introduced-sparse-activation", Verdict.Fails)]    // 2017
    [InlineData("few-neurons-cheap-inference", Verdict.Depends)]            // on the batch
    [InlineData("first-use-of-the-optimizer", Verdict.Holds)]               // 15.3 billion before, 1.04 trillion
    [InlineData("optimizer-doubles-efficiency", Verdict.Depends)]           // 1 / 0.519 = 1.93, but 1.4 and 1.1
    [InlineData("r1-at-the-end-of-2024", Verdict.Fails)]                    // 2025-01-20
    [InlineData("r1-cheaper-than-o1", Verdict.Holds)]                       // 2.19 / 60 = 3.7 %
    [InlineData("training-cost", Verdict.Depends)]                          // 4.9 for the run, 16 to 49 with all compute
    [InlineData("research-and-development-pays", Verdict.Depends)]          // 4.6 < 5, but 4.6 / 0.3 = 15
    [InlineData("market-will-re-rate", Verdict.Unverified)]                 // a forecast
    public void A_verdict_is_that_of_hand_work(string claim, Verdict verdict) => Assert.Equal(verdict, Judgments.Value[claim].Verdict);

    // By hand: 1.25 / 0.60, 0.125 / 0.15, 10 / 2.5; the mix of any tokens lies between the smallest and the largest of the three.
    [Theory]
    [InlineData("six-to-ten-times-cheaper.gpt-5-cache-miss", "2.08 times")]
    [InlineData("six-to-ten-times-cheaper.gpt-5-cache-hit", "0.833 times")]
    [InlineData("six-to-ten-times-cheaper.gpt-5-output", "4.00 times")]
    [InlineData("six-to-ten-times-cheaper.gpt-5-mix", "between 0.833 times and 4.00 times")]
    [InlineData("valuation-below-one-percent.as-printed", "0.660 %")]
    [InlineData("share-of-gpt-4.as-printed", "below 7.67 %")]
    [InlineData("capex-ten-to-one.bank", "5.92 times")]
    public void A_left_side_is_that_of_hand_work(string test, string left) =>
        Assert.Equal(left, Judgments.Value[test.Split('.')[0]].Tests.Single(result => result.Test.Key == test).Left);

    // By hand: (1.25 r + 10) = 6 (0.15 r + 2.5) at r = 5 / 0.35 = 14.29, and 1.25 / 0.15 = 8.333 is approached and not passed.
    [Fact]
    public void The_articles_own_pair_reaches_six_at_fourteen_input_tokens_for_each_output_token()
    {
        var region = Judgments.Value["six-to-ten-times-cheaper"].Tests.Single(result => result.Test.Key.EndsWith("printed-pair", StringComparison.Ordinal)).Region!;

        Assert.Equal(5 / 0.35, Assert.Single(region.Holds).From, tolerance: 1e-9);   // the bisection ends at 1e-13 of it
        Assert.Equal("8.33 times", region.Supremum);
    }

    // By hand: below 8 % read in the ordinary way is 7.2 to 8 %, a few tens-th is 1 to 5 %.
    [Fact]
    public void The_two_shares_that_the_article_prints_contradict_each_other()
    {
        var pair = Book.Contradictions().Where(found => found.Tests.Select(test => test.ClaimKey).Distinct().Count() == 2);

        Assert.Contains(pair, found => found.Tests.Select(test => test.ClaimKey).Order().SequenceEqual(["few-tens-th-of-the-cost", "share-of-gpt-4"]));
    }

    [Fact]
    public void The_engine_answers_its_whole_self_test_as_hand_work_does()
    {
        var test = SelfTest.Find();

        Assert.True(test.Cases.Count >= 60, $"There are only {test.Cases.Count} cases.");
        Assert.Empty(test.Cases.Where(known => !known.IsRight).Select(known => known.Key));
    }

    /// <summary>Every figure of every test: what changes if it does.</summary>
    public static TheoryData<string, string> Inputs() =>
        [.. from judgment in Judgments.Value.Values
            from result in judgment.Tests.Concat(judgment.Later)
            from figure in result.Leaves.DistinctBy(figure => figure.Key)
            select new TheoryDataRow<string, string>(result.Test.Key, figure.Key)];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Each_input_moves_the_numbers_of_its_test_and_of_no_test_without_it(string test, string key)
    {
        var before = Judgments.Value[test.Split('.')[0]];
        var after = Book.With(key, Scaled(Book.Figures[key], 1.37)).Judge(test.Split('.')[0]);

        // A count over the table of benchmarks has no figure of its own: it moves where one score passes another.
        foreach (var (one, other) in before.Tests.Concat(before.Later).Zip(after.Tests.Concat(after.Later)).Where(pair => !pair.First.Test.Expression.Contains("wins(", StringComparison.Ordinal)))
        {
            var moved = one.FormulaWithNumbers != other.FormulaWithNumbers || one.Sentence != other.Sentence;
            Assert.Equal(one.Leaves.Any(figure => figure.Key == key), moved);
        }
    }

    /// <summary>
    /// Every flip of every claim, but of those that ask for a number as printed: a flip keeps the digits that the source prints, while a changed
    /// figure is taken to the last digit it is given.
    /// </summary>
    public static TheoryData<string, string> Flips() =>
        [.. from judgment in Judgments.Value.Values
            where !judgment.Claim.Tests.Any(test => test.Expression.Contains(" = ", StringComparison.Ordinal))
            from flip in judgment.Flips
            select new TheoryDataRow<string, string>(judgment.Claim.Key, flip.Key)];

    [Theory]
    [MemberData(nameof(Flips))]
    public void A_figure_turns_the_verdict_just_past_its_flip_and_not_before(string claim, string key)
    {
        var before = Judgments.Value[claim];
        var flip = before.Flips.Single(flip => flip.Key == key);
        // A thousandth past the place, and a thousandth short of it.
        var past = Math.Pow(flip.Factor, 1 + 1e-3 / Math.Max(1e-3, Math.Abs(Math.Log(flip.Factor))));
        var shy = Math.Pow(flip.Factor, 1 - 1e-3 / Math.Max(1e-3, Math.Abs(Math.Log(flip.Factor))));

        Assert.Equal(flip.Verdict, Book.With(key, Scaled(Book.Figures[key], past)).Judge(claim).Verdict);
        Assert.Equal(before.Verdict, Book.With(key, Scaled(Book.Figures[key], shy)).Judge(claim).Verdict);
    }

    [Fact]
    public void Every_figure_of_the_article_on_which_a_claim_rests_is_one_of_the_article() => Assert.All(
        Book.Claims.SelectMany(claim => claim.RestsOn), key => Assert.True(Book.Figures[key].IsOfTheArticle, key));

    [Fact]
    public void Later_figures_are_of_after_the_article_and_never_count() => Assert.All(
        Judgments.Value.Values.SelectMany(judgment => judgment.Later),
        result => Assert.Contains(result.Leaves, figure => string.CompareOrdinal(figure.AsOf, "2025-12") >= 0));

    private static string Scaled(Figure figure, double factor)
    {
        string Number(double? value) => (value!.Value * factor).ToString("R", CultureInfo.InvariantCulture);
        string Of(double? value) => $"{Number(value)} {figure.Unit}".Replace(" 1", "", StringComparison.Ordinal);
        return figure.Relation switch
        {
            Relation.Below when figure.Low is not null => $"[{Number(figure.Low)} to {Number(figure.Value)}] {figure.Unit}".Replace("] 1", "]", StringComparison.Ordinal),
            Relation.Below => $"(below {Of(figure.Value)})",
            Relation.AtMost => $"(at most {Of(figure.Value)})",
            Relation.Above when figure.High is null => $"(above {Of(figure.Value)})",
            Relation.AtLeast when figure.High is null => $"(at least {Of(figure.Value)})",
            _ when figure.Low is not null && figure.High is not null => $"[{Number(figure.Low)} to {Number(figure.High)}] {figure.Unit}".Replace("] 1", "]", StringComparison.Ordinal),
            Relation.About => $"(about {Of(figure.Value)})",
            _ => Of(figure.Value),
        };
    }
}
