using AiEconomics.Figures;
using AiEconomics.Figures.Coverage;

namespace AiEconomics.Tests.Figures;

public class ArticleCoverageTests
{
    private static readonly FigureTable Article = FigureTable.Find().OfTheArticle();
    private static readonly Figure Cost = Article["article.kimi-k2-thinking.training-cost"];

    [Fact]
    public void Every_number_of_the_article_is_a_row_or_excluded_by_a_rule()
    {
        var coverage = ArticleCoverage.Of(SharedArticle.TextOrSkip(), Article);

        Assert.Equal([], coverage.Left.Select(left => $"P{left.Paragraph} {left.Context}"));
        Assert.Equal([], coverage.Missing);
        Assert.True(coverage.IsComplete);
    }

    // Take any row away and its number is left over: none covers what it should not, and none is idle.
    [Fact]
    public void Without_any_one_row_the_article_is_not_covered()
    {
        var text = SharedArticle.TextOrSkip();

        Assert.All(Article, figure => Assert.NotEmpty(ArticleCoverage.Of(text, Article.Where(other => other != figure)).Left));
    }

    // Change any number that a row prints, and both the text and the row are reported.
    [Fact]
    public void A_changed_number_is_left_over_and_its_row_is_missing()
    {
        var coverage = ArticleCoverage.Of(SharedArticle.TextOrSkip().Replace("460万美元", "461万美元", StringComparison.Ordinal), Article);

        Assert.Equal([2, 8, 13], coverage.Left.Select(left => left.Paragraph));
        Assert.Equal(3, coverage.Missing.Count);
    }

    [Fact]
    public void A_number_without_a_row_is_left_over_with_its_place()
    {
        var coverage = ArticleCoverage.Of("开头\n\n  \n据说它用了7千张卡训练了三十天。\n", []);

        Assert.Equal(["7千", "三十"], coverage.Left.Select(left => left.Text));
        Assert.All(coverage.Left, left => Assert.Equal(2, left.Paragraph));
        Assert.All(coverage.Left, left => Assert.True(left.Context.Length <= 12 && left.Context.Contains(left.Text, StringComparison.Ordinal)));
        Assert.False(coverage.IsComplete);
    }

    [Theory]
    [InlineData("1460万美元")]
    [InlineData("3.460万美元")]
    [InlineData("万460万美元")]
    public void A_row_does_not_cover_a_piece_of_a_longer_number(string text)
    {
        var coverage = ArticleCoverage.Of(text, [Cost with { Locator = "P1" }]);

        Assert.Single(coverage.Left);
        Assert.Equal(
            ["Figure 'article.kimi-k2-thinking.training-cost' is to stand in P1 as '460万美元', but does not; correct its locator or as_printed."],
            coverage.Missing);
    }

    [Theory]
    [InlineData("花了460万美元。")]
    [InlineData("花了\uFF14\uFF16\uFF10万美元。")]
    [InlineData("1号模型花了460万美元。", "1")]
    public void A_row_covers_its_number_however_it_is_set(string text, params string[] left)
    {
        var coverage = ArticleCoverage.Of(text, [Cost with { Locator = "P1" }]);

        Assert.Empty(coverage.Missing);
        Assert.Equal(left, coverage.Left.Select(expression => expression.Text));
    }

    [Fact]
    public void A_row_counts_in_its_own_paragraph_only()
    {
        var coverage = ArticleCoverage.Of("花了460万美元。\n又是460万美元。", [Cost with { Locator = "P1" }]);

        Assert.Equal([2], coverage.Left.Select(left => left.Paragraph));
    }

    [Fact]
    public void A_row_beyond_the_end_is_missing() =>
        Assert.Single(ArticleCoverage.Of("花了460万美元。", [Cost with { Locator = "P9999" }]).Missing);

    [Fact]
    public void Words_left_out_of_a_row_may_stand_between_its_parts()
    {
        var share = Article["article.kimi-k2-thinking.cost-share-of-gpt-4"] with { Locator = "P1" };

        Assert.True(ArticleCoverage.Of("它不到对手的8%。", [share]).IsComplete);
        Assert.Single(ArticleCoverage.Of("它是对手的8%。", [share]).Missing);
        Assert.Single(ArticleCoverage.Of("它是对手的8%,不到一半。", [share]).Missing);
    }

    [Theory]
    [InlineData("在2022 年和11月6日", "date")]
    [InlineData("GPT-4、K2、R1、o1、H100、Claude 4.5和百度", "name")]
    [InlineData("备 12345678901234号", "registration")]
    [InlineData("第一次、第三步", "ordinal")]
    [InlineData("一个、一则、这一、每一、新一代", "indefinite")]
    [InlineData("三点、四个维度、三重", "own points")]
    [InlineData("两国、两者", "both")]
    [InlineData("多次、很多、多少、更多", "quantifier")]
    [InlineData("数学、数据、参数、几乎、唯一、一定", "word")]
    public void A_rule_takes_out_its_class_of_words(string text, string rule)
    {
        var coverage = ArticleCoverage.Of(text, []);

        Assert.Equal([], coverage.Left.Select(left => left.Text));
        Assert.Equal([rule], coverage.Excluded.Keys);
    }

    // Near misses of the rules: each of these states a number.
    [Theory]
    [InlineData("3年")]
    [InlineData("一周")]
    [InlineData("一个月")]
    [InlineData("三点五")]
    [InlineData("两天")]
    [InlineData("几千人")]
    [InlineData("数万亿")]
    [InlineData("两倍")]
    [InlineData("第3名")]
    [InlineData("Top10")]
    [InlineData("Top 10")]
    [InlineData("十几")]
    [InlineData("一半")]
    [InlineData("百分之八")]
    [InlineData("三分之一")]
    [InlineData("一万亿")]
    [InlineData("200余")]
    [InlineData("2022")]
    [InlineData("Token0.15美元")]
    [InlineData("API10亿次")]
    [InlineData("一个亿")]
    [InlineData("十一个")]
    [InlineData("十分之一个百分点")]
    public void No_rule_takes_out_what_states_a_number(string text) =>
        Assert.NotEmpty(ArticleCoverage.Of($"用了{text}。", []).Left);

    [Fact]
    public void Every_rule_has_a_name_of_its_own_and_a_reason()
    {
        Assert.Equal(ExclusionRule.All.Count, ExclusionRule.All.Select(rule => rule.Name).Distinct().Count());
        Assert.All(ExclusionRule.All, rule => Assert.NotEmpty(rule.Reason));
    }
}
