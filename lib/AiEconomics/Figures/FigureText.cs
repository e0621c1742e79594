using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Figures;

/// <summary>How a row's value or bound reads, in the words of its own quantity.</summary>
public static class FigureText
{
    // A unit that is no quantity of the library (day, rank) is written behind the number.
    private static readonly Dictionary<string, Func<Figure, bool, string>> Texts = new(StringComparer.Ordinal)
    {
        [Usd.Unit] = Text<Usd>,
        [UsdPerGpuHour.Unit] = Text<UsdPerGpuHour>,
        [UsdPerMillionTokens.Unit] = Text<UsdPerMillionTokens>,
        [Flop.Unit] = Text<Flop>,
        [FlopPerSecond.Unit] = Text<FlopPerSecond>,
        [GpuHours.Unit] = Text<GpuHours>,
        [GpuCount.Unit] = Text<GpuCount>,
        [Headcount.Unit] = Text<Headcount>,
        [Tokens.Unit] = Text<Tokens>,
        [TokensPerSecond.Unit] = Text<TokensPerSecond>,
        [Parameters.Unit] = Text<Parameters>,
        [Bytes.Unit] = Text<Bytes>,
        [BytesPerSecond.Unit] = Text<BytesPerSecond>,
        [Watts.Unit] = Text<Watts>,
        [KilowattHours.Unit] = Text<KilowattHours>,
        [UsdPerKilowattHour.Unit] = Text<UsdPerKilowattHour>,
        [UsdPerGpu.Unit] = Text<UsdPerGpu>,
        [YearlyGrowth.Unit] = Text<YearlyGrowth>,
    };

    /// <summary>What the row says, closed by convention where a vague word leaves an end open, such as <c>above USD 60.0 M</c>.</summary>
    public static string ValueText(this Figure figure) =>
        (figure is { Relation: Relation.About, Low: null, High: null } ? "about " : "") + Of(figure, asRead: true);

    /// <summary>A relation as a word, such as <c>at most</c>.</summary>
    public static string Word(this Relation relation) => relation switch
    {
        Relation.Equal => "equal",
        Relation.Below => "below",
        Relation.AtMost => "at most",
        Relation.Above => "above",
        Relation.AtLeast => "at least",
        Relation.About => "about",
        _ => "range",
    };

    /// <summary>What the source itself states, without any end that is a convention.</summary>
    public static string StatedText(this Figure figure) => Of(figure, asRead: false);

    private static string Of(Figure figure, bool asRead)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure.Unit == Ratio.Unit)
        {
            // A share reads best in percent, a multiple as times.
            return (figure.Value ?? figure.High) < 1 ? Text<Fraction>(figure, asRead) : Text<Ratio>(figure, asRead);
        }

        return Texts.TryGetValue(figure.Unit, out var text)
            ? text(figure, asRead)
            : Counted(figure, asRead ? FigureBounds.AsRead<Ratio>(figure) : FigureBounds.AsStated<Ratio>(figure));
    }

    // Days, months and ranks are counted, so "7 days" and not "7.00 day"; what is no word, such as CNY or token/s, has no plural.
    private static string Counted(Figure figure, Bounds<Ratio> bounds)
    {
        var isWord = figure.Unit.All(char.IsAsciiLetterLower);
        var (low, high) = (Number(bounds.Low, isWord), bounds.High is { } end ? Number(end, isWord) : null);
        var number = bounds.IsPoint ? low
            : high is null ? $"{low} or more"
            : bounds.Low.Times == 0 ? $"{high} at most" : $"{low} to {high}";
        return figure.Unit == "rank" ? $"rank {number}" : number == "1" || !isWord ? $"{number} {figure.Unit}" : $"{number} {figure.Unit}s";
    }

    private static string Number(Ratio value, bool isWord) => isWord ? Invariant($"{value.Times}") : Show.Scaled(value.Times);

    private static string Text<T>(Figure figure, bool asRead) where T : struct, IQuantity<T> =>
        (asRead ? FigureBounds.AsRead<T>(figure) : FigureBounds.AsStated<T>(figure)).ToString();
}
