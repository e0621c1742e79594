using System.Text.RegularExpressions;
using static AiEconomics.Figures.Chinese.RelationWords;

namespace AiEconomics.Figures.Chinese;

/// <summary>Reads a normalized figure: rank, fraction, ratio, percentage, range, or number with unit.</summary>
internal static partial class QuantityReader
{
    private const string Number = "[0-9.零〇一二两三四五六七八九十百千万亿几数点]+";

    internal static ChineseQuantity? Read(string text)
    {
        if (Rank().Match(text) is { Success: true } rank)
        {
            return NumeralReader.Read(rank.Groups["n"].Value) is { IsExact: true } place
                ? new(rank.Groups["word"].Value == "第" ? Relation.Equal : Relation.AtMost, (double)place.Low, null, null, "rank")
                : null;
        }

        return Cut(UnitWords.Joined(text)) is var (sense, rest) ? Fraction(sense, rest) ?? Range(sense, rest) ?? Plain(sense, rest) : null;
    }

    // 几十分之一, 百分之八; and 10:1, 10比1.
    private static ChineseQuantity? Fraction(Sense sense, string text)
    {
        var match = FractionForm().Match(text);
        if (!match.Success || NumeralReader.Read(match.Groups["below"].Value) is not { } below || NumeralReader.Read(match.Groups["above"].Value) is not { } above)
        {
            return null;
        }

        return below.Low > 0
            ? QuantityWording.Of(sense, (double)above.Low / (double)below.High, (double)above.High / (double)below.Low, step: null, "1")
            : null;
    }

    private static ChineseQuantity? Range(Sense sense, string text)
    {
        var match = RangeForm().Match(text);
        var unit = match.Groups["unit"].Value;
        if (!match.Success || sense is not (Sense.Plain or Sense.About) || match.Groups["between"].Value is not "" and var between && between != unit
            || Part(match.Groups["high"].Value, unit) is not { } high || LowEnd(match, unit, high.Value) is not { } low)
        {
            return null;
        }

        return new(sense == Sense.About ? Relation.About : Relation.Range, null, low, high.Value, high.Unit);
    }

    // 2至3亿 is 2亿 to 3亿: what multiplies the second number multiplies the first, unless the first would then be the larger, as in 5千到1万.
    private static double? LowEnd(Match match, string unit, double high)
    {
        var number = match.Groups["low"].Value;
        string[] readings = number.Any(c => NumeralCharacters.Scale(c) >= 10_000) ? [number] : [number + TrailingScale().Match(match.Groups["high"].Value).Value, number];
        return readings.Select(reading => Part(reading, unit)?.Value).FirstOrDefault(low => low < high);
    }

    private static (double Value, string Unit)? Part(string number, string unit) =>
        NumeralReader.Read(number) is { IsExact: true } read && Unit(unit) is var (name, factor) ? (Scaled(read.Low, factor, unit), name) : null;

    private static ChineseQuantity? Plain(Sense sense, string text)
    {
        var match = PlainForm().Match(text);
        if (!match.Success || Unit(match.Groups["unit"].Value) is not var (unit, factor)
            || NumeralReader.Read(match.Groups["number"].Value + match.Groups["scale"].Value) is not { } number)
        {
            return null;
        }

        var more = match.Groups["more"].Success;
        if (more && (!number.IsExact || sense is not (Sense.Plain or Sense.About)))
        {
            return null;
        }

        var printed = match.Groups["unit"].Value;
        var step = more ? (double?)Scaled(MoreStep.Of(match.Groups["number"].Value, match.Groups["scale"].Value), factor, printed) : null;
        return QuantityWording.Of(more ? Sense.More : sense, Scaled(number.Low, factor, printed), Scaled(number.High, factor, printed), step, unit);
    }

    private static (string Unit, decimal Factor)? Unit(string printed) => printed == "%" ? ("1", 1) : UnitWords.Of(printed);

    // A hundredth is divided by, not multiplied with 0.01, so that 8 % is the double nearest to 0.08.
    private static double Scaled(decimal number, decimal factor, string printed) => printed == "%" ? (double)number / 100 : (double)(number * factor);

    [GeneratedRegex("^(?<word>Top|前|第)(?<n>[0-9零一二三四五六七八九十百]+)[名位]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Rank();

    [GeneratedRegex($"^(?:(?<below>{Number})分之(?<above>{Number})|(?<above>{Number})[:比](?<below>{Number}))$")]
    private static partial Regex FractionForm();

    [GeneratedRegex($"^(?<low>{Number})(?<between>%|[^0-9零〇一二两三四五六七八九十百千万亿几数点]*?)(?:到|至|~|-|–|—)(?<high>{Number})(?<unit>.*)$")]
    private static partial Regex RangeForm();

    [GeneratedRegex($"^(?<number>{Number})(?<more>[余多])?(?<scale>[万亿]*)(?<unit>[^余多]*)$")]
    private static partial Regex PlainForm();

    [GeneratedRegex("[万亿]+$")]
    private static partial Regex TrailingScale();
}
