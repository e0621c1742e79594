using System.Globalization;
using System.Text.RegularExpressions;
using AiEconomics.Figures;

namespace AiEconomics.Claims.Evaluation;

/// <summary>What a printed number stands for: everything that would be printed so.</summary>
internal static partial class Printed
{
    // As texts of this project show a number of which nothing else is known.
    private const int Usual = 3;

    /// <summary>How many digits of a figure its source prints.</summary>
    internal static int Digits(Figure figure)
    {
        if (figure.Value is not { } value)
        {
            return 0;
        }

        var text = Number().Match(figure.AsPrinted) is { Success: true } match
            ? match.Value
            : Math.Abs(value) < 1000 ? value.ToString("R", CultureInfo.InvariantCulture) : value.ToString("R", CultureInfo.InvariantCulture).Split('E')[0].TrimEnd('0');
        return Math.Max(1, text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).TrimStart('0').Length);
    }

    /// <summary>The values that round to this one at so many digits: for 10 at two digits from 9.95, below which 9.9 is printed, to below 10.5.</summary>
    internal static Interval Band(double value, int digits)
    {
        if (value == 0)
        {
            return Interval.Point(0);
        }

        var size = Math.Abs(value);
        var power = Math.Pow(10, Math.Floor(Math.Log10(size) + 1e-12));
        var half = power * Math.Pow(10, 1 - (digits > 0 ? digits : Usual)) / 2;
        // Below a power of ten the printed steps are ten times as fine.
        var below = Interval.Compare(size, power) == 0 ? half / 10 : half;
        var band = new Interval(size - below, size + half, true, false);
        return value < 0 ? -band : band;
    }

    [GeneratedRegex(@"[0-9][0-9,]*(\.[0-9]+)?")]
    private static partial Regex Number();
}
