using AiEconomics.Figures.Series;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Figures;

/// <summary>Makes figures of validated rows, and checks what no single column can.</summary>
/// <param name="references">The sources, by key.</param>
/// <param name="footings">The words of a footing by group.</param>
/// <param name="faults">Where faults are added.</param>
internal sealed class FigureReader(
    IReadOnlyDictionary<string, Reference> references, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> footings, List<TableFault> faults)
{
    private readonly Dictionary<string, DataRow> seen = new(StringComparer.Ordinal);
    private readonly FigureCheck check = new(references);

    /// <summary>The figure of a row of one figure, or nothing and a fault.</summary>
    internal Figure? Read(DataRow row, string table)
    {
        var key = row.Text("key");
        var figure = Common(row, table, row.Words("basis")) with
        {
            Key = key,
            Quantity = row.Text("quantity"),
            QuantityZh = row.Text("quantity_zh"),
            Relation = Relations.Of(row.Text("relation")),
            Value = row.Number("value"),
            Low = row.Number("low"),
            High = row.Number("high"),
            Unit = row.Text("unit"),
            AsPrinted = row.Text("as_printed"),
        };

        // That a table names a key twice, the table itself says.
        return (seen.GetValueOrDefault(key)?.File == row.File || IsNew(figure, row)) && IsRight(figure, row, column => column) ? figure : null;
    }

    /// <summary>The figures of a row of a series, one for each measured cell that is not empty and not at fault.</summary>
    internal IEnumerable<Figure> Read(DataRow row, string table, IReadOnlyList<Measure> measures)
    {
        foreach (var measure in measures.Where(measure => measure.IsIn(row)))
        {
            var figure = Measured(row, table, measure);
            if (IsNew(figure, row) && IsClear(figure, row) && IsRight(figure, row, measure.ColumnOf))
            {
                yield return figure;
            }
        }
    }

    private Figure Measured(DataRow row, string table, Measure measure)
    {
        var (relation, value, low, high) = measure.In(row);
        return Common(row, table, [.. DataRow.Split(measure.Description.Basis), .. row.Words("basis")]) with
        {
            Key = $"{row.Text("key")}.{measure.Description.Figure}",
            Quantity = measure.Description.Quantity,
            QuantityZh = measure.Description.QuantityZh,
            Heading = measure.Description.Title,
            Relation = relation,
            Value = value,
            Low = low,
            High = high,
            Unit = measure.Description.Unit,
        };
    }

    private bool IsNew(Figure figure, DataRow row)
    {
        if (seen.TryAdd(figure.Key, row))
        {
            return true;
        }

        var first = seen[figure.Key];
        faults.Add(row.Fault("key", $"'{figure.Key}' again, as on line {first.Line} of {first.File}", "a key that no other figure has", "rename one of the two"));
        return false;
    }

    // The column of a series has words for all its cells, to which the row adds its own.
    private bool IsClear(Figure figure, DataRow row)
    {
        if (footings.FirstOrDefault(group => figure.Basis.Count(group.Value.ContainsKey) > 1).Key is not { } twice)
        {
            return true;
        }

        faults.Add(row.Fault(
            "basis", $"'{string.Join("; ", figure.Basis)}' for '{figure.Key}', the words of its column among them", $"at most one word on {twice}", "remove the word of the row, or write two rows"));
        return false;
    }

    private bool IsRight(Figure figure, DataRow row, Func<string, string> columnOf)
    {
        if (check.Of(figure) is not var (column, found, expected, cure))
        {
            return true;
        }

        faults.Add(row.Fault(columnOf(column), found, expected, cure));
        return false;
    }

    // What rows of all tables have; the rest is filled in by who knows the table.
    private Figure Common(DataRow row, string table, IReadOnlyList<string> basis) => new()
    {
        Key = "",
        Table = table,
        Row = row.Text("key"),
        Quantity = "",
        QuantityZh = "",
        Subject = row.Text("subject"),
        Relation = Relation.Equal,
        Unit = "",
        AsOf = row.Text("as_of"),
        Basis = basis,
        Footing = footings
            .Select(group => (Axis: group.Key, Word: basis.FirstOrDefault(group.Value.ContainsKey)))
            .Where(word => word.Word is not null)
            .ToDictionary(word => word.Axis, word => word.Word!, StringComparer.Ordinal),
        SaidBy = row.Text("said_by"),
        Reference = references[row.Text("reference")],
        Locator = row.Text("locator"),
        Support = Enum.Parse<Support>(row.Text("support"), ignoreCase: true),
        CheckedOn = row.Date("checked_on"),
        Note = row.Text("note"),
    };
}
