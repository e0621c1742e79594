using System.Globalization;
using System.Text.RegularExpressions;

namespace AiEconomics.Units;

/// <summary>Reads a quantity from text: a number, a scale word where one helps, and the unit.</summary>
public static partial class Quantity
{
    private static readonly Dictionary<string, double> Scales = new(StringComparer.Ordinal)
    {
        [""] = 1,
        ["k"] = 1e3,
        ["M"] = 1e6,
        ["B"] = 1e9,
        ["T"] = 1e12,
    };

    /// <summary>Reads text such as <c>2.5 USD/GPU-h</c>, <c>4.6 M USD</c>, <c>36 %</c> or <c>15.5 T token</c>.</summary>
    /// <param name="text">Number, optional scale (<c>k</c>, <c>M</c>, <c>B</c>, <c>T</c>) and unit; the unit is required unless the quantity has none.</param>
    /// <typeparam name="T">The quantity asked for.</typeparam>
    /// <exception cref="FormatException">The text is no number with a unit, or the unit is another one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the quantity's range.</exception>
    public static T Parse<T>(string text) where T : struct, IQuantity<T>
    {
        var match = Pattern().Match(text.Trim());
        if (!match.Success || !double.TryParse(match.Groups["number"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            throw new FormatException($"'{text}' is not a number with its unit; write it like '{Example<T>()}'.");
        }

        var unit = match.Groups["unit"].Value;
        if (unit == "%" && T.Unit == "1")
        {
            return T.FromBase(number / 100);
        }

        var given = unit.Length == 0 ? "1" : unit;
        return given == T.Unit
            ? T.FromBase(number * Scales[match.Groups["scale"].Value])
            : throw new FormatException($"'{text}' is given in {given}, but {T.Unit} was asked for; write it like '{Example<T>()}'.");
    }

    private static string Example<T>() where T : struct, IQuantity<T> => T.Unit == "1" ? "0.36" : "2.5 " + T.Unit;

    // A number; then a scale letter, if it stands alone; then the unit.
    [GeneratedRegex(@"^(?<number>[-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)\s*(?:(?<scale>[kMBT])(?=\s|$)\s*)?(?<unit>\S*)$")]
    private static partial Regex Pattern();
}
