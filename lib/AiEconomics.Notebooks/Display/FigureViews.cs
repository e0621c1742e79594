using AiEconomics.Figures;

namespace AiEconomics.Notebooks.Display;

/// <summary>Shows figures and their sources in a notebook.</summary>
public static class FigureViews
{
    /// <summary>A table of figures: what is measured, what is said, on which footing, by whom, and where it was read.</summary>
    public static Table ToTable(this IEnumerable<Figure> figures) => new(
        ["Figure", "As printed", "Says", "Footing", "Said by, for", "Source"],
        [.. figures.Select(figure => (IReadOnlyList<string>)
        [
            $"{figure.Subject}: {figure.Quantity}",
            figure.AsPrinted,
            figure.ValueText(),
            string.Join(", ", figure.Basis),
            $"{figure.SaidBy}, {figure.AsOf}",
            $"{figure.Reference.Key}, {figure.Locator}",
        ])]);

    /// <summary>The sources of figures as a list, each with its address and the day on which it was read.</summary>
    public static Sources ShowReferences(this IEnumerable<Figure> figures) => new(
        [.. figures.Select(figure => figure.Reference).DistinctBy(reference => reference.Key).OrderBy(reference => reference.Key, StringComparer.Ordinal)]);
}
