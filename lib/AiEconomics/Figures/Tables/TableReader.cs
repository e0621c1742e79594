namespace AiEconomics.Figures.Tables;

/// <summary>Reads one table and checks it against its description.</summary>
internal sealed class TableReader(string folder, TableResource resource, List<TableFault> faults)
{
    private readonly IReadOnlyList<FieldSchema> fields = resource.Schema.Fields;

    /// <summary>The rows; those at fault are left out, their faults are added.</summary>
    internal List<DataRow> Read()
    {
        var known = faults.Count;
        var lines = CsvTable.Read(folder, resource.Path, faults);
        if (faults.Count > known || !HeaderIsRight(lines))
        {
            return [];
        }

        var rows = lines.Skip(1).Select(Row).OfType<DataRow>().ToList();
        foreach (var field in fields.Where(field => field.Constraints.Unique || field.Name == resource.Schema.PrimaryKey))
        {
            NameRepeats(rows, field.Name);
        }

        return [.. rows.Where(IsInOrder)];
    }

    // Whether no number of the row exceeds the one that its column names as the most.
    private bool IsInOrder(DataRow row)
    {
        var known = faults.Count;
        foreach (var field in fields.Where(field => field.Constraints.NotAbove is not null))
        {
            var most = field.Constraints.NotAbove!;
            if (fields.All(other => other.Name != most || other.Type != "number"))
            {
                faults.Add(new(DataPackage.FileName, 0, "", $"notAbove {TableFault.Quote(most)} for column '{field.Name}' of table '{resource.Name}'", "a column of numbers of this table", "correct the name"));
            }
            else if (row.Number(field.Name) > row.Number(most))
            {
                Add(row.Line, field.Name, TableFault.Quote(row.Text(field.Name)), $"at most {row.Text(most)}, the {most} of the same row", "correct one of the two; they may be swapped");
            }
        }

        return faults.Count == known;
    }

    private bool HeaderIsRight(IReadOnlyList<CsvTable.Record> lines)
    {
        var expected = fields.Select(field => field.Name).ToList();
        var found = lines.Count == 0 ? [] : lines[0].Fields;
        if (found.SequenceEqual(expected))
        {
            return true;
        }

        var missing = expected.Except(found).ToList();
        var unknown = found.Except(expected).ToList();
        var cure = missing.Count > 0 ? $"add {string.Join(", ", missing)}"
            : unknown.Count > 0 ? $"remove {string.Join(", ", unknown)}"
            : "put the columns in that order, each once";
        Add(1, "", lines.Count == 0 ? "an empty file" : $"the header {TableFault.Quote(string.Join(',', found))}", $"the header {string.Join(',', expected)}", cure);
        return false;
    }

    private DataRow? Row(CsvTable.Record line)
    {
        if (line.Fields.Length != fields.Count)
        {
            Add(line.Line, "", $"{line.Fields.Length} fields", $"{fields.Count}", "add or remove commas; a field that holds a comma stands in quotes");
            return null;
        }

        var known = faults.Count;
        foreach (var (field, text) in fields.Zip(line.Fields))
        {
            if (FieldCheck.Broken(field, text) is var (expected, cure))
            {
                Add(line.Line, field.Name, TableFault.Quote(text), expected, cure);
            }
        }

        return faults.Count > known ? null : new(resource.Path, line.Line, fields.Zip(line.Fields).ToDictionary(pair => pair.First.Name, pair => pair.Second));
    }

    private void NameRepeats(IEnumerable<DataRow> rows, string column)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.Text(column).Length > 0 && !first.TryAdd(row.Text(column), row.Line)))
        {
            var text = row.Text(column);
            Add(row.Line, column, $"{TableFault.Quote(text)} again, as on line {first[text]}", "a value that no other row has", "rename one of the two or remove it");
        }
    }

    private void Add(int line, string column, string found, string expected, string cure) =>
        faults.Add(new(resource.Path, line, column, found, expected, cure));
}
