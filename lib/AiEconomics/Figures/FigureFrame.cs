using Microsoft.Data.Analysis;

namespace AiEconomics.Figures;

/// <summary>Figures as a <see cref="DataFrame"/>.</summary>
public static class FigureFrame
{
    /// <summary>One row a figure, one column a field, each of its own type; what a figure does not have is null.</summary>
    /// <remarks>A view: the figures stay the truth. Numbers are <see cref="double"/>, days are <see cref="DateTime"/>, the rest is text.</remarks>
    public static DataFrame ToDataFrame(this IEnumerable<Figure> figures)
    {
        var rows = figures.ToList();
        return new(
            Text("key", figure => figure.Key),
            Text("quantity", figure => figure.Quantity),
            Text("quantity_zh", figure => figure.QuantityZh),
            Text("subject", figure => figure.Subject),
            Text("relation", figure => figure.Relation.Sign()),
            Number("value", figure => figure.Value),
            Number("low", figure => figure.Low),
            Number("high", figure => figure.High),
            Text("unit", figure => figure.Unit),
            Text("as_of", figure => figure.AsOf),
            Text("basis", figure => string.Join("; ", figure.Basis)),
            Text("said_by", figure => figure.SaidBy),
            Text("reference", figure => figure.Reference.Key),
            Text("locator", figure => figure.Locator),
            Text("as_printed", figure => figure.AsPrinted),
            Text("support", figure => figure.Support.ToString().ToLowerInvariant()),
            new DateTimeDataFrameColumn("checked_on", rows.Select(figure => figure.CheckedOn.ToDateTime(TimeOnly.MinValue))),
            Text("note", figure => figure.Note));

        StringDataFrameColumn Text(string name, Func<Figure, string> field) => new(name, rows.Select(field));

        DoubleDataFrameColumn Number(string name, Func<Figure, double?> field) => new(name, rows.Select(field));
    }
}
