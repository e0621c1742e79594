using System.Globalization;
using System.Text.RegularExpressions;
using AiEconomics.Uncertainty.Plans;
using AiEconomics.Units;

namespace AiEconomics.Uncertainty;

/// <summary>Writes a value with the digits that its standard error supports, three at most.</summary>
internal static partial class Rounded
{
    private const int MostDigits = 3;

    /// <summary>The value's own text, with as many digits as its error supports.</summary>
    internal static string Text<T>(T value, double error)
    {
        var number = Scale<T>.Number(value);
        var text = typeof(T) == typeof(double) ? Show.Scaled(number) : value!.ToString()!;
        var digits = Digits(number, error);
        return digits == MostDigits ? text : Number().Replace(text, match => Shortened(match.Value, digits), 1);
    }

    /// <summary>A digit is shown while one step of it is at least half the standard error; one digit is always shown.</summary>
    internal static int Digits(double number, double error)
    {
        if (number == 0 || !(error > 0))
        {
            return MostDigits;
        }

        var leading = Math.Floor(Math.Log10(Math.Abs(number)));
        var supported = (int)(leading - Math.Ceiling(Math.Log10(error / 2))) + 1;
        return Math.Clamp(supported, 1, MostDigits);
    }

    private static string Shortened(string text, int digits)
    {
        var number = decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (number == 0)
        {
            return text;
        }

        var places = digits - 1 - (int)Math.Floor(Math.Log10((double)Math.Abs(number)));
        if (places >= 0)
        {
            return Math.Round(number, Math.Min(places, 28)).ToString("F" + places, CultureInfo.InvariantCulture);
        }

        var step = (decimal)Math.Pow(10, -places);
        return (Math.Round(number / step) * step).ToString("F0", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?(e[-+]?[0-9]+)?")]
    private static partial Regex Number();
}
