using AiEconomics.Figures.Chinese;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Figures;

/// <summary>Makes figures of validated rows, and checks what no single column can: that relation and numbers fit together.</summary>
internal sealed class FigureReader(IReadOnlyDictionary<string, Reference> references, List<TableFault> faults)
{
    private readonly Dictionary<string, DataRow> seen = new(StringComparer.Ordinal);

    /// <summary>The row's figure, or nothing and a fault.</summary>
    internal Figure? Read(DataRow row)
    {
        var figure = From(row);
        if (!seen.TryAdd(figure.Key, row) && seen[figure.Key].File != row.File)
        {
            faults.Add(row.Fault("key", $"'{figure.Key}' again, as on line {seen[figure.Key].Line} of {seen[figure.Key].File}", "a key that no other figure has", "rename one of the two"));
            return null;
        }

        if ((Misfit(figure) ?? Misread(figure)) is not var (column, found, expected))
        {
            return figure;
        }

        faults.Add(row.Fault(column, found, expected, "correct the relation, the numbers or what is printed"));
        return null;
    }

    // What the article prints must read as what the row says, so that neither can be changed without the other.
    private static (string Column, string Found, string Expected)? Misread(Figure figure)
    {
        if (!figure.IsOfTheArticle)
        {
            return null;
        }

        var said = new ChineseQuantity(figure.Relation, figure.Value, figure.Low, figure.High, figure.Unit);
        var read = ChineseQuantity.TryParse(figure.AsPrinted);
        return read == said
            ? null
            : ("as_printed", $"'{figure.AsPrinted}', which reads as {read?.ToString() ?? "no figure"}", $"what reads as {said}");
    }

    private static (string Column, string Found, string Expected)? Misfit(Figure figure)
    {
        var sign = figure.Relation.Sign();
        var ends = figure.Low is not null && figure.High is not null;
        return figure switch
        {
            { Relation: Relation.Range, Value: not null } => ("value", $"a value beside '{sign}'", "an empty value: a range has two ends"),
            { Relation: Relation.Range } when !ends => ("low", $"'{sign}' without both ends", "low and high"),
            { Relation: Relation.About, Value: null } when !ends => ("value", $"'{sign}' without a number", "a value, or low and high"),
            { Relation: not (Relation.Range or Relation.About), Value: null } => ("value", $"'{sign}' without a value", "a value"),
            { Relation: Relation.Equal } when figure.Low is not null || figure.High is not null =>
                ("relation", $"'{sign}' beside an end", "no low and no high: what is stated exactly has no ends"),
            _ when figure.Low > figure.High => ("low", "a lower end above the upper one", "low below high"),
            _ when figure.Low > figure.Value || figure.High < figure.Value => ("value", "a value outside its ends", "low, value and high in this order"),
            _ => null,
        };
    }

    private Figure From(DataRow row) => new()
    {
        Key = row.Text("key"),
        Quantity = row.Text("quantity"),
        QuantityZh = row.Text("quantity_zh"),
        Subject = row.Text("subject"),
        Relation = Relations.Of(row.Text("relation")),
        Value = row.Number("value"),
        Low = row.Number("low"),
        High = row.Number("high"),
        Unit = row.Text("unit"),
        AsOf = row.Text("as_of"),
        Basis = row.Words("basis"),
        SaidBy = row.Text("said_by"),
        Reference = references[row.Text("reference")],
        Locator = row.Text("locator"),
        AsPrinted = row.Text("as_printed"),
        CheckedOn = row.Date("checked_on"),
        Note = row.Text("note"),
    };
}
