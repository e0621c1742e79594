using AiEconomics.Figures.Chinese;

namespace AiEconomics.Figures;

/// <summary>One figure in full: what it says, how it was read, on what footing it stands and where it comes from.</summary>
public static class FigureSheet
{
    /// <summary>The lines of the sheet, each a label and a text; labels without a text are left out.</summary>
    public static IReadOnlyList<(string Label, string Text)> Sheet(this Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        (string, string)[] lines =
        [
            ("figure", figure.Key),
            ("quantity", $"{figure.Quantity} ({figure.QuantityZh})"),
            ("of", figure.Subject),
            ("value", figure.ValueText()),
            ("stated alone", figure.IsConventional ? figure.StatedText() : ""),
            ("row", Wording.Of(figure.Relation, figure.Value, figure.Low, figure.High, figure.Unit)),
            ("as printed", figure.AsPrinted),
            ("reads as", figure.IsOfTheArticle ? Reading(figure) : ""),
            ("as of", figure.AsOf),
            ("basis", string.Join("; ", figure.Basis)),
            ("said by", figure.SaidBy),
            ("source", $"[{figure.Reference.Key}] {figure.Locator}"),
            ("citation", figure.Reference.Citation),
            ("of the source", figure.Reference.Note),
            ("support", SupportText(figure.Support)),
            ("checked on", figure.CheckedOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture)),
            ("note", figure.Note),
        ];
        return [.. lines.Where(line => line.Item2.Length > 0)];
    }

    private static string SupportText(Support support) => support switch
    {
        Support.Read => "read in the source itself",
        Support.Secondary => "read in a secondary source",
        _ => "derived here from figures that were read",
    };

    private static string Reading(Figure figure) =>
        $"{ChineseQuantity.Parse(figure.AsPrinted)}, {(figure.IsConventional ? "with an end by convention" : "as stated")}";
}
