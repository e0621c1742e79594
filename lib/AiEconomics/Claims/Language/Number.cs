using System.Globalization;

namespace AiEconomics.Claims.Language;

/// <summary>A number as it is printed, with its scale word.</summary>
/// <param name="Digits">The digits, such as <c>4.60</c> or <c>1e6</c>.</param>
/// <param name="Scale">What a scale word multiplies them by; 1 where there is none.</param>
internal sealed record Number(string Digits, double Scale)
{
    /// <summary>Above all that is counted in economics; a larger number is a slip, and few of them would multiply to infinity.</summary>
    internal const double Limit = 1e50;

    internal double Value => double.Parse(Digits, NumberStyles.Float, CultureInfo.InvariantCulture) * Scale;

    /// <summary>How many digits are printed behind leading zeros: 3 for <c>4.60</c>, 2 for <c>10</c>, 1 for <c>0.08</c>.</summary>
    internal int Significant => Math.Max(1, Digits.Split('e', 'E')[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length);
}
