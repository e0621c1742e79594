namespace AiEconomics.Units;

/// <summary>The size of a number in each format.</summary>
public static class NumberFormats
{
    extension(NumberFormat format)
    {
        /// <summary>Bytes for one stored number, by the definition of the format; scales shared by blocks of numbers add some percent.</summary>
        /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
        public double BytesPerNumber => format switch
        {
            NumberFormat.TF32 => 4,
            NumberFormat.BF16 => 2,
            NumberFormat.FP8 => 1,
            NumberFormat.FP4 or NumberFormat.INT4 => 0.5,
            _ => throw new ArgumentOutOfRangeException(nameof(format), $"There is no format {format}; use TF32, BF16, FP8, FP4 or INT4."),
        };
    }
}
