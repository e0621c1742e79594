namespace AiEconomics.Figures.Chinese;

/// <summary>A number as written: one value, or two ends where a digit is unknown.</summary>
/// <param name="Low">The value, or the lower end.</param>
/// <param name="High">The value, or the upper end.</param>
/// <remarks>Decimal, so that 4.6 times ten thousand is 46,000 exactly.</remarks>
internal readonly record struct Numeral(decimal Low, decimal High)
{
    internal static readonly Numeral Zero = Exactly(0);

    internal bool IsExact => Low == High;

    internal static Numeral Exactly(decimal value) => new(value, value);

    public static Numeral operator +(Numeral left, Numeral right) => new(left.Low + right.Low, left.High + right.High);

    public static Numeral operator *(Numeral number, decimal scale) => new(number.Low * scale, number.High * scale);
}
