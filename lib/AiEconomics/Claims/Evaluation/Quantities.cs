using AiEconomics.Figures;
using AiEconomics.Units;

namespace AiEconomics.Claims.Evaluation;

/// <summary>How a computed quantity reads, in a unit that its figures have.</summary>
internal static class Quantities
{
    private static readonly string[] Usual =
    [
        Usd.Unit, UsdPerGpuHour.Unit, UsdPerMillionTokens.Unit, Flop.Unit, FlopPerSecond.Unit, GpuHours.Unit, GpuCount.Unit, Headcount.Unit, Tokens.Unit,
        Parameters.Unit, Bytes.Unit, BytesPerSecond.Unit, Watts.Unit, "h", "kWh", "USD/kWh", "USD/year", "USD/person", "1/year", "token/s", "day", "month", "year",
    ];

    private static readonly Dictionary<string, Func<double, string>> Texts = new(StringComparer.Ordinal)
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
        [Units.Parameters.Unit] = Text<Parameters>,
        [Bytes.Unit] = Text<Bytes>,
        [BytesPerSecond.Unit] = Text<BytesPerSecond>,
        [Watts.Unit] = Text<Watts>,
        [YearlyGrowth.Unit] = Text<YearlyGrowth>,
        ["times"] = value => Show.Scaled(value) + " times",
        ["%"] = value => Show.Significant(value) + " %",
        ["1"] = Counted,
    };

    internal static Unit Times { get; } = new("times", Dimension.None, 1);

    /// <summary>A unit in which a quantity of that dimension reads well: that of one of its leaves, a usual one, or one made of base units.</summary>
    internal static Unit UnitFor(Dimension dimension, IReadOnlyList<Leaf> leaves, ClaimScope scope) =>
        leaves.Select(leaf => leaf.Unit).FirstOrDefault(unit => unit.Dimension == dimension)
        ?? Usual.Select(unit => Unit.Of(unit, scope.Units)!).FirstOrDefault(unit => unit.Dimension == dimension)
        ?? new Unit(dimension.Text, dimension, 1);

    /// <summary>A pure number reads in percent where one of its leaves does or it is a part of a whole, as times where it is a ratio, and else by itself.</summary>
    internal static Unit PureUnit(Term term, IReadOnlyList<Leaf> leaves, Interval value, bool percent)
    {
        var isRatio = term.Operation == Operation.Divide || term.Operation == Operation.Leaf && leaves[term.Leaf].Figure is not null;
        var isShare = isRatio && value.Low >= 0 && (double.IsInfinity(value.High) ? value.Low < 1 && value.Low > 0 : value.High < 1);
        return percent || isShare ? new("%", Dimension.None, 0.01) : new(isRatio ? "times" : "1", Dimension.None, 1);
    }

    internal static string Text(double value, Unit unit)
    {
        var number = value / unit.Size;
        if (double.IsInfinity(number))
        {
            return "no limit";
        }

        var text = Texts.TryGetValue(unit.Text, out var known) ? known(Math.Abs(number))
            : unit.Text.StartsWith("USD/", StringComparison.Ordinal) ? Show.Money(Math.Abs(number)) + unit.Text[3..]
            : WithUnit(Counted(Math.Abs(number)), unit.Text);
        return number < 0 ? "minus " + text : text;
    }

    /// <summary>In words, such as <c>below 7.67 %</c>, <c>from 6.00 times to 10.0 times</c> or the value itself.</summary>
    internal static string Text(Interval value, Unit unit)
    {
        var (low, high) = (Text(value.Low, unit), Text(value.High, unit));
        return value switch
        {
            { IsPoint: true } => low,
            _ when Interval.Compare(value.Low, value.High) == 0 => low,
            { Low: double.NegativeInfinity, High: double.PositiveInfinity } => "anything",
            { High: double.PositiveInfinity, Low: 0 } => "any",
            { High: double.PositiveInfinity } => (value.LowIncluded ? "at least " : "above ") + low,
            { Low: 0 or double.NegativeInfinity } => (value.HighIncluded ? "at most " : "below ") + high,
            { LowIncluded: true, HighIncluded: true } => $"from {low} to {high}",
            _ => $"between {low} and {high}",
        };
    }

    /// <summary>A leaf as it stands in a sentence.</summary>
    internal static string Text(Leaf leaf) =>
        leaf.Figure is { } figure ? figure.ValueText()
        : leaf.IsVariable ? leaf.Name
        : leaf.Words == "count" ? $"{Counted(leaf.Stated.Low)} {leaf.Name}"
        : leaf.Words == "about" ? "about " + Text((leaf.Stated.Low + leaf.Stated.High) / 2, leaf.Unit)
        : Text(leaf.Stated, leaf.Unit);

    private static string Text<T>(double value) where T : struct, IQuantity<T> => T.FromBase(value).ToString()!;

    // A unit that is a word has a plural: 0 years, 1 year; what is none, such as CNY or token/s, has not.
    private static string WithUnit(string number, string unit) => number != "1" && unit.All(char.IsAsciiLetterLower) && unit.Length > 1 ? $"{number} {unit}s" : $"{number} {unit}";

    // What is counted has no digits behind the point.
    private static string Counted(double value) =>
        value == Math.Floor(value) && value < 10_000 ? FormattableString.Invariant($"{value}") : Show.Scaled(value);
}
