namespace AiEconomics.Figures;

/// <summary>The columns of a figure as text, in the order of the tables.</summary>
internal static class FigureFields
{
    internal static readonly (string Name, Func<Figure, string> Text)[] All =
    [
        ("key", figure => figure.Key),
        ("quantity", figure => figure.Quantity),
        ("quantity_zh", figure => figure.QuantityZh),
        ("subject", figure => figure.Subject),
        ("relation", figure => figure.Relation.Sign()),
        ("value", figure => Wording.Number(figure.Value)),
        ("low", figure => Wording.Number(figure.Low)),
        ("high", figure => Wording.Number(figure.High)),
        ("unit", figure => figure.Unit),
        ("as_of", figure => figure.AsOf),
        ("basis", figure => string.Join("; ", figure.Basis)),
        ("said_by", figure => figure.SaidBy),
        ("reference", figure => figure.Reference.Key),
        ("locator", figure => figure.Locator),
        ("as_printed", figure => figure.AsPrinted),
        ("support", figure => figure.Support.ToString().ToLowerInvariant()),
        ("checked_on", figure => figure.CheckedOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture)),
        ("note", figure => figure.Note),
    ];

    /// <summary>The columns that hold numbers.</summary>
    internal static bool IsNumber(string name) => name is "value" or "low" or "high";
}
