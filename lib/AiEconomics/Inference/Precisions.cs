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
            Precision.Int4 => 0.5,
            Precision.Fp8 => 1,
            Precision.Bf16 => 2,
            _ => throw new ArgumentOutOfRangeException(nameof(precision), $"There is no format {precision}; use Int4, Fp8 or Bf16."),
        };
    }
}
