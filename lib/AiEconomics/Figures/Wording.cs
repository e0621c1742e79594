using System.Globalization;

namespace AiEconomics.Figures;

/// <summary>The numbers of a row on one line.</summary>
internal static class Wording
{
    /// <summary>Such as <c>&lt; 700000000000 USD (from 630000000000)</c> or <c>range 6 to 10</c>; the unit 1 is left out.</summary>
    internal static string Of(Relation relation, double? value, double? low, double? high, string unit)
    {
        var of = unit == "1" ? "" : " " + unit;
        if (value is null)
        {
            return $"{relation.Sign()} {Number(low)} to {Number(high)}{of}";
        }

        var ends = (low, high) switch
        {
            ({ } from, { } to) => $" ({Number(from)} to {Number(to)})",
            ({ } from, null) => $" (from {Number(from)})",
            (null, { } to) => $" (up to {Number(to)})",
            _ => "",
        };
        return $"{relation.Sign()} {Number(value)}{of}{ends}";
    }

    // As the tables write it: every digit that tells it from its neighbors, and 1.55e16 where that is shorter.
    internal static string Number(double? number) =>
        number?.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "e", StringComparison.Ordinal).Replace('E', 'e') ?? "";
}
