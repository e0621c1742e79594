using AiEconomics.Figures.Chinese;
using AiEconomics.Units;

namespace AiEconomics.Figures;

/// <summary>One figure in full: what it says, how it was read, on what footing it stands and where it comes from.</summary>
public static class FigureSheet
{
    private static readonly Dictionary<string, Func<Figure, (string Read, string Stated)>> ByUnit = new(StringComparer.Ordinal)
    {
        [Usd.Unit] = Words<Usd>,
        [Flop.Unit] = Words<Flop>,
        [FlopPerSecond.Unit] = Words<FlopPerSecond>,
        [GpuHours.Unit] = Words<GpuHours>,
        [UsdPerGpuHour.Unit] = Words<UsdPerGpuHour>,
        [UsdPerMillionTokens.Unit] = Words<UsdPerMillionTokens>,
        [Tokens.Unit] = Words<Tokens>,
        [Parameters.Unit] = Words<Parameters>,
        [Bytes.Unit] = Words<Bytes>,
        [BytesPerSecond.Unit] = Words<BytesPerSecond>,
        [Watts.Unit] = Words<Watts>,
        [Headcount.Unit] = Words<Headcount>,
        [GpuCount.Unit] = Words<GpuCount>,
    };

    /// <summary>The lines of the sheet, each a label and a text; labels without a text are left out.</summary>
    public static IReadOnlyList<(string Label, string Text)> Sheet(this Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var (read, stated) = InWords(figure);
        (string, string)[] lines =
        [
            ("figure", figure.Key),
            ("quantity", $"{figure.Quantity} ({figure.QuantityZh})"),
            ("of", figure.Subject),
            ("value", read),
            ("stated alone", figure.IsConventional ? stated : ""),
            ("row", Wording.Of(figure.Relation, figure.Value, figure.Low, figure.High, figure.Unit)),
            ("as printed", figure.AsPrinted),
            ("reads as", figure.IsOfTheArticle ? Reading(figure) : ""),
            ("as of", figure.AsOf),
            ("basis", string.Join("; ", figure.Basis)),
            ("said by", figure.SaidBy),
            ("source", $"[{figure.Reference.Key}] {figure.Locator}"),
            ("citation", figure.Reference.Citation),
            ("of the source", figure.Reference.Note),
            ("checked on", figure.CheckedOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture)),
            ("note", figure.Note),
        ];
        return [.. lines.Where(line => line.Item2.Length > 0)];
    }

    /// <summary>The value or bound with its unit, such as <c>USD 4.60 M</c> or <c>above USD 60.0 M</c>.</summary>
    public static string Words(this Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return InWords(figure).Read;
    }

    // A share up to one reads best in percent, any other pure number as times.
    private static (string Read, string Stated) InWords(Figure figure)
    {
        if (figure.Unit == Ratio.Unit)
        {
            return (figure.High ?? figure.Value) <= 1 ? Words<Fraction>(figure) : Words<Ratio>(figure);
        }

        return ByUnit.TryGetValue(figure.Unit, out var words) ? words(figure) : (Counted(figure), Counted(figure));
    }

    // Days, months, years and ranks: 7 days, 2 to 9 months, <= rank 10.
    private static string Counted(Figure figure)
    {
        var number = figure.Value is null ? $"{Wording.Number(figure.Low)} to {Wording.Number(figure.High)}" : Wording.Number(figure.Value);
        var sign = figure.Relation is Relation.Equal or Relation.Range || figure.Value is null ? "" : figure.Relation.Sign() + " ";
        return figure.Unit == "rank" ? $"{sign}rank {number}" : $"{sign}{number} {figure.Unit}{(number == "1" ? "" : "s")}";
    }

    private static (string Read, string Stated) Words<T>(Figure figure) where T : struct, IQuantity<T>
    {
        var typed = new Figure<T>(figure);
        return (typed.ToString(), typed.StatedBounds.ToString());
    }

    private static string Reading(Figure figure) =>
        $"{ChineseQuantity.Parse(figure.AsPrinted)}, {(figure.IsConventional ? "with an end by convention" : "as stated")}";
}
