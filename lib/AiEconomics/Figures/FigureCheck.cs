using System.Globalization;
using AiEconomics.Figures.Chinese;

namespace AiEconomics.Figures;

/// <summary>Checks what no single column can: that relation and numbers fit together, and that the days have been.</summary>
/// <remarks>
/// What is a day to come is judged without a clock, so that a check means the same on any day: nothing can be known later than the newest
/// day on which any source was read, which is the latest <c>accessed</c> of <c>references.csv</c>.
/// </remarks>
internal sealed class FigureCheck(IReadOnlyDictionary<string, Reference> references)
{
    private static readonly string[] OfTheFuture = ["forecast", "guidance"];

    private readonly DateOnly newest = references.Values.Select(reference => reference.Accessed).DefaultIfEmpty().Max();

    /// <summary>Column at fault, what was found, what was expected, what to do; nothing where the figure is right.</summary>
    internal (string Column, string Found, string Expected, string Cure)? Of(Figure figure)
    {
        if ((Misfit(figure) ?? Misread(figure)) is var (column, found, expected))
        {
            return (column, found, expected, "correct the relation, the numbers or what is printed");
        }

        return Misdated(figure);
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

    private (string, string, string, string)? Misdated(Figure figure)
    {
        var day = newest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (figure.CheckedOn > newest)
        {
            return (
                "checked_on",
                $"'{figure.CheckedOn:yyyy-MM-dd}', which is later than the newest day in references.csv",
                $"{day} or earlier",
                "correct the day, or set 'accessed' of the source that was read again");
        }

        // A year or a month is later if it begins later.
        return string.CompareOrdinal(figure.AsOf, day[..figure.AsOf.Length]) > 0 && !figure.Basis.Any(OfTheFuture.Contains)
            ? ("as_of",
                $"'{figure.AsOf}', which is later than the newest day in references.csv",
                $"{day} or earlier, unless the basis says {string.Join(" or ", OfTheFuture)}",
                "correct the date or the basis")
            : null;
    }
}
