using System.Globalization;
using System.Text.RegularExpressions;
using AiEconomics.Translations;

namespace AiEconomics.Cli.Prose;

/// <summary>Numbers that are proven, against which those of a text are compared: rounded to the digits that the text shows, and per cent with per cent.</summary>
internal sealed partial class HeldNumbers
{
    private const double Percent = 100;

    // Two ways to compute one number differ by binary rounding, which is far below the last digit that anything here prints.
    private const double Rounding = 1e-9;

    private static readonly Dictionary<string, int> Prefixes = new() { ["k"] = 3, ["M"] = 6, ["G"] = 9, ["B"] = 9, ["T"] = 12, ["P"] = 15, ["E"] = 18 };

    private readonly List<double> shares;
    private readonly List<double> others;

    internal HeldNumbers(IEnumerable<Reading> readings)
    {
        var all = readings.Where(reading => double.IsFinite(reading.Value)).ToLookup(reading => reading.IsPercent, reading => Math.Abs(reading.Value));
        shares = [.. all[true].Distinct().Order()];
        others = [.. all[false].Distinct().Order()];
    }

    /// <summary>Numbers without a sign for per cent, as tables and code hold them: each may be a share, or count per cent.</summary>
    internal static IEnumerable<Reading> Bare(IEnumerable<double> values) =>
        values.SelectMany(value => new Reading[] { new(value, 0, false), new(value, 0, true), new(value * Percent, 0, true) });

    /// <summary>Numbers that a text shows.</summary>
    internal static IEnumerable<Reading> Shown(string text) => Number.In(text).SelectMany(number => Readings(number, text, []));

    /// <summary>What a number of a text may mean: itself, times its own power of ten or, where it has none, one that another number of its sentence has.</summary>
    /// <param name="number">The number.</param>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="powers">The powers of ten of the sentence; "60 to 80 million" leaves the first number's word to the second.</param>
    internal static IEnumerable<Reading> Readings(Number number, string text, IEnumerable<int> powers)
    {
        var end = number.Place + number.Length;
        var digits = double.Parse(number.Digits, CultureInfo.InvariantCulture);
        var own = number.Power > 0 ? number.Power : UnitPrefix().Match(text, end) is { Success: true } unit ? Prefixes[unit.Groups[1].Value] : 0;
        var percent = PercentSign().IsMatch(text, end);
        return (own > 0 ? [own] : powers.Prepend(0))
            .Select(power => Math.Pow(10, number.Exponent - number.Power + power))
            .Select(step => new Reading(digits * step, step, percent));
    }

    /// <summary>Whether one of them is what a number of a text says.</summary>
    /// <param name="readings">What that number may mean.</param>
    internal bool Hold(IEnumerable<Reading> readings) => readings.Any(reading =>
    {
        var held = reading.IsPercent ? shares : others;
        var half = reading.LastDigit / 2 + Math.Abs(reading.Value) * Rounding;
        var at = held.BinarySearch(reading.Value - half);
        var next = at < 0 ? ~at : at;
        return next < held.Count && held[next] <= reading.Value + half;
    });

    // "989 TFLOP/s", "3.35 TB/s", "15.5 T tokens".
    [GeneratedRegex(@"\G\s?([kMGBTPE])(?=FLOP|B\b|Wh?\b|\s|$)")]
    private static partial Regex UnitPrefix();

    // Of "10 to 30 %" the first number counts per cent too.
    [GeneratedRegex(@"\G(?:\s?(?:to|and|or|–|-|,)\s?\d[\d.]*)*\s?(?:%|per\s?cent)")]
    private static partial Regex PercentSign();

    /// <summary>One meaning of a printed number.</summary>
    /// <param name="Value">Its value.</param>
    /// <param name="LastDigit">What one step of its last digit is worth.</param>
    /// <param name="IsPercent">Whether it counts per cent.</param>
    internal readonly record struct Reading(double Value, double LastDigit, bool IsPercent);
}
