using AiEconomics.Figures.Tables;

namespace AiEconomics.Figures.Series;

/// <summary>What a series measures: the column whose cells are values, or the two whose cells are the ends of a range.</summary>
/// <param name="Column">The column of the values or of the lower ends.</param>
/// <param name="Upper">The column of the upper ends; nothing where the cells are values.</param>
internal sealed record Measure(FieldSchema Column, FieldSchema? Upper)
{
    /// <summary>All that a table measures, in the order of its columns.</summary>
    internal static IReadOnlyList<Measure> Of(TableSchema schema) =>
        [.. schema.Fields
            .Where(field => field.Figure.Length > 0)
            .GroupBy(field => field.Figure, StringComparer.Ordinal)
            .Select(columns => new Measure(columns.FirstOrDefault(column => column.End != "high") ?? columns.First(), columns.FirstOrDefault(column => column.End == "high")))];

    /// <summary>Whether the row says anything of it.</summary>
    internal bool IsIn(DataRow row) => row.Text(Column.Name).Length > 0 || Upper is not null && row.Text(Upper.Name).Length > 0;

    /// <summary>Relation and numbers of the row: a value, or two ends, of which equal ones are a value.</summary>
    internal (Relation Relation, double? Value, double? Low, double? High) In(DataRow row)
    {
        var first = row.Number(Column.Name);
        if (Upper is null)
        {
            return (Relation.Equal, first, null, null);
        }

        var last = row.Number(Upper.Name);
        return first == last ? (Relation.Equal, first, null, null) : (Relation.Range, null, first, last);
    }

    /// <summary>The column of the file that holds what a figure calls value, low or high.</summary>
    internal string ColumnOf(string part) => part switch
    {
        "value" or "low" => Column.Name,
        "high" => Upper?.Name ?? Column.Name,
        _ => part,
    };
}
