using AiEconomics.Figures.Tables;

namespace AiEconomics.Figures.Series;

/// <summary>Checks that a description says of a series all that its figures need.</summary>
internal static class SeriesCheck
{
    /// <summary>The columns that every series has beside its own.</summary>
    internal static readonly string[] Columns = ["key", "subject", "as_of", "basis", "said_by", "reference", "locator", "support", "checked_on", "note"];

    /// <summary>What is missing or wrong in the description of the table, none where it is right.</summary>
    internal static IEnumerable<TableFault> Of(TableResource table, DataPackage package)
    {
        var missing = Columns.Except(table.Schema.Fields.Select(field => field.Name)).ToList();
        if (missing.Count > 0)
        {
            yield return Fault($"no column {string.Join(", ", missing)} in table '{table.Name}'", $"the columns {string.Join(", ", Columns)} in every series");
        }

        foreach (var field in table.Schema.Fields.Where(field => field.Figure.Length > 0))
        {
            if (Broken(field, table, package) is var (found, expected))
            {
                yield return Fault($"{found} for column '{field.Name}' of table '{table.Name}'", expected);
            }
        }
    }

    private static (string Found, string Expected)? Broken(FieldSchema field, TableResource table, DataPackage package)
    {
        if (field.Type != "number")
        {
            return ($"the type {field.Type}", "the type number where a cell is a figure");
        }

        if (field.Quantity.Length == 0 || field.QuantityZh.Length == 0)
        {
            return ("no quantity", "quantity and quantity_zh, which say what is measured");
        }

        return Unpaired(field, table) ?? Unknown("unit", "unit", field.Unit, package) ?? Unknown("basis", "basis", field.Basis, package);
    }

    // A figure is a column of values, a lower and an upper end, or all three.
    private static (string, string)? Unpaired(FieldSchema field, TableResource table)
    {
        var ends = table.Schema.Fields.Where(other => other.Figure == field.Figure).Select(other => other.End).Order(StringComparer.Ordinal).ToList();
        return ends.SequenceEqual([""]) || ends.SequenceEqual(["high", "low"]) || ends.SequenceEqual(["", "high", "low"])
            ? null
            : ($"the figure '{field.Figure}' on {ends.Count} {(ends.Count == 1 ? "column" : "columns")} with the ends '{string.Join(", ", ends)}'", "one column without an end, two with the ends low and high, or all three");
    }

    private static (string, string)? Unknown(string what, string vocabulary, string text, DataPackage package)
    {
        var field = new FieldSchema { Name = what, Type = "string", Words = package.Vocabularies.GetValueOrDefault(vocabulary) };
        var required = what == "unit" && text.Length == 0;
        return required ? ("no unit", "the base unit of its figures")
            : text.Length > 0 && FieldCheck.Broken(field, text) is var (expected, _) ? ($"the {what} {TableFault.Quote(text)}", expected) : null;
    }

    private static TableFault Fault(string found, string expected) =>
        new(DataPackage.FileName, 0, "", found, expected, "correct the description of the table");
}
