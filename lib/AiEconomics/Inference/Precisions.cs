namespace AiEconomics.Inference;

/// <summary>The size of a number in each format.</summary>
public static class Precisions
{
    extension(Precision precision)
    {
        /// <summary>Bytes for one number, by the definition of the format; scales shared by blocks of numbers add some percent.</summary>
        /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
        public double BytesPerNumber => precision switch
        {
            Precision.INT4 => 0.5,
            Precision.FP8 => 1,
            Precision.BF16 => 2,
            _ => throw new ArgumentOutOfRangeException(nameof(precision), $"There is no format {precision}; use INT4, FP8 or BF16."),
        };
    }
}
