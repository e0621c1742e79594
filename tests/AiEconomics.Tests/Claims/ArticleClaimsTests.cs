using System.Globalization;
using System.Text.RegularExpressions;
using AiEconomics.Claims;
using AiEconomics.Figures;

namespace AiEconomics.Tests.Claims;

/// <summary>The claims of the article themselves: verdicts known from elsewhere, and that every figure in them counts.</summary>
public class ArticleClaimsTests
{
    private static readonly ClaimBook Book = ClaimBook.Find();

    private static readonly Lazy<IReadOnlyDictionary<string, Judgment>> Judgments =
        new(() => Book.All().ToDictionary(judgment => judgment.Claim.Key, StringComparer.Ordinal));

    // A printed 2.5 stands for 2.45 to 2.55, 10 for 9.95 (below it 9.9 is printed) to 10.5, 1 for 0.95 to 1.5, 2 for 1.5 to 2.5.
    private static readonly Dictionary<string, double> EndsByHand = new(StringComparer.Ordinal)
    {
        ["article.kimi-k2-thinking.output-price"] = 2.55 / 2.5,
        ["kimi-k2-thinking.output-price"] = 2.55 / 2.5,     // 2.55 would be printed 2.5 from 2.50 on, which leaves the other 2.5 at its end
        ["article.gpt-5.output-price"] = 9.95 / 10,
        ["gpt-5.output-price"] = 9.95 / 10,                 // 9.95 stands for at most 10.00
        ["article.us-china.capex-ratio"] = 7.825 / 10,      // 630 over 80 is 7.875, and 7.825 stands for less than that
        ["article.china.data-center-capex"] = 0.75,         // 630 over 0.75 times 80 is 10.5
        ["article.us.data-center-capex"] = 4.0 / 3,         // 4/3 of 630 over 80 is 10.5
        ["article.oracle.data-center-financing"] = 1.1 / 0.9,       // about 18, so 16.2 to 19.8, is within a tenth of 18 until all of it lies beyond
        ["oracle-campus.project-loan"] = 1.1 / 0.9,
        ["article.oracle.financing-delay"] = 1.5 / 2,       // 1.5 stands for 1.0 on
        ["oracle-campus.time-after-kimi-k2-thinking"] = 1.5,
        ["article.huang.statement-lead"] = 0.95,
        ["huang.time-to-kimi-k2-thinking"] = 0.95,
    };

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

    /// <summary>Every figure of every test, and every score that a test counts: what changes if it does.</summary>
    public static TheoryData<string, string> Inputs() =>
        [.. from judgment in Judgments.Value.Values
            from result in judgment.Tests.Concat(judgment.Later)
            from key in result.Leaves.Select(figure => figure.Key).Concat(Counts(result.Test).SelectMany(count => Scores(count).SelectMany(pair => new[] { pair.One.Key, pair.Other.Key }))).Distinct()
            select new TheoryDataRow<string, string>(result.Test.Key, key)];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Each_input_moves_the_numbers_of_its_test_and_of_no_test_without_it(string test, string key)
    {
        const double factor = 1.37;
        var before = Judgments.Value[test.Split('.')[0]];
        var after = Book.With(key, Scaled(Book.Figures[key], factor)).Judge(test.Split('.')[0]);

        foreach (var (one, other) in before.Tests.Concat(before.Later).Zip(after.Tests.Concat(after.Later)))
        {
            var moved = one.FormulaWithNumbers != other.FormulaWithNumbers || one.Sentence != other.Sentence;
            Assert.Equal(one.Leaves.Any(figure => figure.Key == key) || Counts(one.Test).Any(count => IsCountedAnew(count, key, factor)), moved);
        }
    }

    /// <summary>Every score that a test counts, beside the one it is compared with.</summary>
    public static TheoryData<string, string, string> CountedScores() =>
        [.. from judgment in Judgments.Value.Values
            from result in judgment.Tests
            from count in Counts(result.Test)
            from pair in Scores(count)
            from sides in new[] { (Moved: pair.One, Still: pair.Other), (Moved: pair.Other, Still: pair.One) }
            where sides.Moved.Value != sides.Still.Value
            select new TheoryDataRow<string, string, string>(result.Test.Key, sides.Moved.Key, sides.Still.Key)];

    // A win that becomes a loss is one win less; a hundredth beyond the other score is past it, and a hundredth short of it is not.
    [Theory]
    [MemberData(nameof(CountedScores))]
    public void A_count_moves_where_a_score_passes_the_other_and_not_before(string test, string key, string other)
    {
        var claim = test.Split('.')[0];
        var (from, to) = (Book.Figures[key].Value!.Value, Book.Figures[other].Value!.Value);
        var (past, shy) = (to + Math.CopySign(0.01, to - from), to - Math.CopySign(0.01, to - from));

        Assert.NotEqual(Numbers(Judgments.Value[claim]), Numbers(Book.With(key, Point(past)).Judge(claim)));
        Assert.Equal(Numbers(Judgments.Value[claim]), Numbers(Book.With(key, Point(shy)).Judge(claim)));

        string Numbers(Judgment judgment) => judgment.Tests.Single(result => result.Test.Key == test).FormulaWithNumbers;
        static string Point(double score) => score.ToString("R", CultureInfo.InvariantCulture) + " point";
    }

    /// <summary>
    /// Every flip of every claim, but of those that ask for a number as printed: a flip keeps the digits that the source prints, while a changed
    /// figure is taken to the last digit it is given.
    /// </summary>
    public static TheoryData<string, string> Flips() => FlipsWhere(asPrinted: false);

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

    /// <summary>Every flip of a claim that asks for a number as printed.</summary>
    public static TheoryData<string, string> FlipsOfPrintedNumbers() => FlipsWhere(asPrinted: true);

    [Theory]
    [MemberData(nameof(FlipsOfPrintedNumbers))]
    public void A_number_as_printed_turns_the_verdict_where_its_digits_end(string claim, string key)
    {
        var flip = Judgments.Value[claim].Flips.Single(flip => flip.Key == key);
        Assert.True(EndsByHand.TryGetValue(key, out var end), $"Work out by hand where '{key}' ends ({flip.Factor}).");
        Assert.Equal(end, flip.Factor, tolerance: 1e-8);   // a flip is shown 1e-9 past its place
    }

    [Fact]
    public void Every_figure_of_the_article_on_which_a_claim_rests_is_one_of_the_article() => Assert.All(
        Book.Claims.SelectMany(claim => claim.RestsOn), key => Assert.True(Book.Figures[key].IsOfTheArticle, key));

    [Fact]
    public void Later_figures_are_of_after_the_article_and_never_count() => Assert.All(
        Judgments.Value.Values.SelectMany(judgment => judgment.Later),
        result => Assert.Contains(result.Leaves, figure => string.CompareOrdinal(figure.AsOf, "2025-12") >= 0));

    private static TheoryData<string, string> FlipsWhere(bool asPrinted) =>
        [.. from judgment in Judgments.Value.Values
            where judgment.Claim.Tests.Any(test => test.Expression.Contains(" = ", StringComparison.Ordinal)) == asPrinted
            from flip in judgment.Flips
            select new TheoryDataRow<string, string>(judgment.Claim.Key, flip.Key)];

    // A test that uses a step counts what the step counts.
    private static IEnumerable<(string What, string One, string Other)> Counts(ClaimTest test)
    {
        var steps = Book.Claims.SelectMany(claim => claim.Tests).Where(step => step.Role == TestRole.Step && test.Expression.Contains(step.Key, StringComparison.Ordinal));
        return steps.Append(test).SelectMany(part => Regex.Matches(part.Expression, @"\b(wins|losses|ties)\(([^,]+), ([^)]+)\)"))
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value));
    }

    private static IEnumerable<(Figure One, Figure Other)> Scores((string What, string One, string Other) count) =>
        from one in Book.Figures.In("benchmarks")
        where one.Key == $"{one.Row}.{count.One}"
        from other in Book.Figures.In("benchmarks")
        where other.Key == $"{one.Row}.{count.Other}"
        select (one, other);

    private static bool IsCountedAnew((string What, string One, string Other) count, string key, double factor)
    {
        double Value(Figure figure, string changed) => figure.Key == changed ? figure.Value!.Value * factor : figure.Value!.Value;
        bool IsCounted((Figure One, Figure Other) pair, string changed) => Value(pair.One, changed).CompareTo(Value(pair.Other, changed)) switch
        {
            > 0 => count.What == "wins",
            < 0 => count.What == "losses",
            _ => count.What == "ties",
        };
        return Scores(count).Any(pair => IsCounted(pair, key) != IsCounted(pair, ""));
    }

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
