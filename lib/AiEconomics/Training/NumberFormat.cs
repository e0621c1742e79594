namespace AiEconomics.Training;

/// <summary>The format in which a chip multiplies matrices, on which its peak speed depends.</summary>
public enum NumberFormat
{
    /// <summary>32-bit floating point on tensor cores, rounded to 19 bits.</summary>
    TF32,

    /// <summary>16-bit floating point of either kind, BF16 or FP16, whose peaks are the same on the chips known here.</summary>
    BF16,

    /// <summary>8-bit floating point.</summary>
    FP8,

    /// <summary>4-bit floating point.</summary>
    FP4,
}
