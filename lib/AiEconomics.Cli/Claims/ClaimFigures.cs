using AiEconomics.Claims;
using AiEconomics.Figures;

namespace AiEconomics.Cli.Claims;

/// <summary>The figures of a claim's chain.</summary>
internal static class ClaimFigures
{
    /// <summary>Every figure that the claim names or that stands in one of its tests: the article's own first, each once.</summary>
    internal static IReadOnlyList<Figure> Of(Judgment judgment, FigureTable figures)
    {
        var named = judgment.Claim.RestsOn.Concat(judgment.Claim.Against).Where(key => figures.Any(figure => figure.Key == key)).Select(key => figures[key]);
        var used = judgment.Tests.Concat(judgment.Later).SelectMany(test => test.Leaves);
        return [.. named.Concat(used).DistinctBy(figure => figure.Key).OrderByDescending(figure => figure.IsOfTheArticle)];
    }

    /// <summary>What the figure says, for whom and on what footing, such as <c>USD 4.60 M (printed 460万美元), reported</c>.</summary>
    internal static string Says(Figure figure) =>
        figure.ValueText() + (figure.AsPrinted.Length > 0 ? $" (printed {figure.AsPrinted})" : "") + (figure.Basis.Count > 0 ? ", " + string.Join(", ", figure.Basis) : "");

    /// <summary>The dates of what is set against the article, such as <c>2026-04</c> or <c>2025-11 to 2026-04</c>.</summary>
    internal static string Dates(TestResult result)
    {
        string[] dates = [.. result.Leaves.Where(figure => !figure.IsOfTheArticle).Select(figure => figure.AsOf).Order(StringComparer.Ordinal).Distinct()];
        return dates.Length switch { 0 => "", 1 => dates[0], _ => $"{dates[0]} to {dates[^1]}" };
    }
}
