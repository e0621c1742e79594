using AiEconomics.Figures;

namespace AiEconomics.Cli.Site;

/// <summary>Makes the pages of <c>data/</c>: figures and sources in their own form, every other table as it is.</summary>
internal static class DataDrafts
{
    private const string References = "references";
    private static readonly string[] Figures = ["article", "evidence"];

    /// <exception cref="Fault">A table cannot be read.</exception>
    public static IEnumerable<PageDraft> From(string dataFolder)
    {
        var tables = DataTable.ReadAll(dataFolder);
        var hasFigures = Figures.Append(References).All(name => tables.Any(table => table.Name == name));
        var figures = hasFigures ? FigureTable.Load(dataFolder) : null;
        return tables
            .OrderBy(table => table.Name == References)
            .Select(table => table.Name switch
            {
                References when figures is not null => ReferenceDraft.From(table, figures.References),
                "article" when figures is not null => FigureDraft.From(table, figures.OfTheArticle()),
                "evidence" when figures is not null => FigureDraft.From(table, figures.In("evidence")),
                _ => DataDraft.From(table),
            });
    }
}
