using System.Globalization;

namespace AiEconomics.Units;

/// <summary>How a number appears: three significant digits, invariant culture, with a scale word where it helps.</summary>
internal static class Show
{
    private static readonly (double Size, string Name)[] Scales = [(1e12, " T"), (1e9, " B"), (1e6, " M"), (1e3, " k")];

    /// <summary>Such as <c>USD 4.73 M</c>; a loss carries its sign before the currency.</summary>
    internal static string Money(double dollars) => (dollars < 0 ? "-" : "") + "USD " + Scaled(Math.Abs(dollars));

    /// <summary>Such as <c>4.73 M</c>: thousand k, million M, billion B (1e9), trillion T (1e12).</summary>
    internal static string Scaled(double value)
    {
        var magnitude = Math.Abs(value);
        if (magnitude >= 9.995e14)
        {
            return Scientific(value);
        }

        foreach (var (size, name) in Scales)
        {
            // 999,999 rounds to 1.00 M, not to 1000 k.
            if (magnitude >= size * 0.9995)
            {
                return Significant(value / size) + name;
            }
        }

        return Significant(value);
    }

    /// <summary>A number with its metric prefix, ready for a unit symbol, such as <c>3.35 T</c> before <c>B/s</c>.</summary>
    internal static string Prefixed(double value)
    {
        var scaled = Scaled(value).Replace('B', 'G');
        return scaled.Contains(' ', StringComparison.Ordinal) ? scaled : scaled + " ";
    }

    /// <summary>Three significant digits without an exponent, such as <c>0.150</c>, <c>8.75</c> or <c>989</c>.</summary>
    internal static string Significant(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        var exponent = (int)Math.Floor(Math.Log10(Math.Abs(value)));
        if (exponent is < -6 or > 14)
        {
            return Scientific(value);
        }

        // Rounding may carry into one more digit: 9.996 is shown as 10.0.
        var rounded = Math.Round(value / Math.Pow(10, exponent), 2) * Math.Pow(10, exponent);
        exponent = (int)Math.Floor(Math.Log10(Math.Abs(rounded)) + 1e-12);
        return rounded.ToString("F" + Math.Max(0, 2 - exponent), CultureInfo.InvariantCulture);
    }

    /// <summary>Such as <c>3.03e24</c>.</summary>
    internal static string Scientific(double value) => value.ToString("0.00e0", CultureInfo.InvariantCulture);
}
