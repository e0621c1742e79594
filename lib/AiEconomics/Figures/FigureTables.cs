using AiEconomics.Figures.Series;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Figures;

/// <summary>Reads every figure of a data folder: the rows of the two tables of single figures, then the measured cells of each series.</summary>
internal static class FigureTables
{
    private static readonly string[] OfSingleFigures = ["article", "evidence"];

    /// <summary>The figures whose rows are right; the faults of the others are added to the list.</summary>
    internal static IReadOnlyList<Figure> Read(DataPackage package, List<TableFault> faults)
    {
        var references = package.Read("references", faults).Select(Reference.From).ToDictionary(reference => reference.Key, StringComparer.Ordinal);
        var footings = package.Vocabularies.GetValueOrDefault("basis") ?? new Dictionary<string, IReadOnlyDictionary<string, string>>();
        var reader = new FigureReader(references, footings, faults);

        // A row without a source has been blamed for it and is no figure.
        return [.. Single(), .. OfSeries()];

        IEnumerable<Figure> Single() => OfSingleFigures.SelectMany(table => Rows(table).Select(row => reader.Read(row, table))).OfType<Figure>();

        IEnumerable<Figure> OfSeries() => package.Resources.Where(IsReadable).SelectMany(table =>
        {
            var measures = Measure.Of(table.Schema);
            return Rows(table.Name).SelectMany(row => reader.Read(row, table.Name, measures));
        });

        IEnumerable<DataRow> Rows(string table) => package.Read(table, faults).Where(row => references.ContainsKey(row.Text("reference")));

        bool IsReadable(TableResource table)
        {
            var known = faults.Count;
            faults.AddRange(table.IsSeries ? SeriesCheck.Of(table, package) : []);
            return table.IsSeries && faults.Count == known;
        }
    }
}
