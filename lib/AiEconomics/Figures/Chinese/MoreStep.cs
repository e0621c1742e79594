namespace AiEconomics.Figures.Chinese;

/// <summary>How far "and more" reaches: up to the next step of the number's last digit.</summary>
internal static class MoreStep
{
    /// <summary>The step of <paramref name="number"/>, which stands before 余 or 多, times the scale behind it.</summary>
    internal static decimal Of(string number, string scaleBehind)
    {
        var value = NumeralReader.Read(number)!.Value.Low;
        var place = LastPlace(value);
        var unit = Product(Trailing(number));
        return Math.Min(place, unit > 1 ? unit : place) * Product(scaleBehind);
    }

    // The power of ten of the last digit that is not zero: 100 for 200, 10 for 120, 0.1 for 3.5.
    private static decimal LastPlace(decimal value)
    {
        var place = 1m;
        while (value % place != 0)
        {
            place /= 10;
        }

        while (value != 0 && value % (place * 10) == 0)
        {
            place *= 10;
        }

        return place;
    }

    private static string Trailing(string number) => number[number.AsSpan().TrimEnd("万亿").Length..];

    private static decimal Product(string scales) => scales.Aggregate(1m, (product, c) => product * NumeralCharacters.Scale(c)!.Value);
}
