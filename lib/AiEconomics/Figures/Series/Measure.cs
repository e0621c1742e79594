using AiEconomics.Figures.Tables;

namespace AiEconomics.Figures.Series;

/// <summary>What a series measures: a column of values, two columns with the ends of a range, or all three, of which a row fills the one or the two.</summary>
/// <param name="Columns">The columns, by the end that they hold; a column of values holds none.</param>
internal sealed record Measure(IReadOnlyDictionary<string, FieldSchema> Columns)
{
    /// <summary>What all its columns say of it.</summary>
    internal FieldSchema Description => Columns.Values.First();

    /// <summary>All that a table measures, in the order of its columns.</summary>
    internal static IReadOnlyList<Measure> Of(TableSchema schema) =>
        [.. schema.Fields
            .Where(field => field.Figure.Length > 0)
            .GroupBy(field => field.Figure, StringComparer.Ordinal)
            .Select(columns => new Measure(columns.ToDictionary(column => column.End, StringComparer.Ordinal)))];

    /// <summary>Whether the row says anything of it.</summary>
    internal bool IsIn(DataRow row) => Columns.Values.Any(column => row.Text(column.Name).Length > 0);

    /// <summary>Relation and numbers of the row: a value, or a range with two ends.</summary>
    internal (Relation Relation, double? Value, double? Low, double? High) In(DataRow row)
    {
        var (value, low, high) = (Number(row, ""), Number(row, "low"), Number(row, "high"));
        return (value is null ? Relation.Range : Relation.Equal, value, low, high);
    }

    /// <summary>The column of the file that holds what a figure calls value, low or high.</summary>
    internal string ColumnOf(string part) => part switch
    {
        "value" or "relation" => (Columns.GetValueOrDefault("") ?? Description).Name,
        "low" or "high" => (Columns.GetValueOrDefault(part) ?? Description).Name,
        _ => part,
    };

    private double? Number(DataRow row, string end) => Columns.TryGetValue(end, out var column) ? row.Number(column.Name) : null;
}
