using AiEconomics.Figures;
using AiEconomics.Figures.Coverage;

namespace AiEconomics.Tests.Figures;

public class ArticleCoverageTests
{
    private static readonly FigureTable Article = FigureTable.Find().OfTheArticle();

    [Fact]
    public void Every_number_of_the_article_is_a_row_or_excluded_by_a_rule()
    {
        var coverage = ArticleCoverage.Of(SharedArticle.TextOrSkip(), Article);

        Assert.Equal([], coverage.Left.Select(left => $"P{left.Paragraph} {left.Context}"));
        Assert.Equal([], coverage.Missing);
    }
}
