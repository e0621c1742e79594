namespace AiEconomics.Units;

/// <summary>The format in which numbers are stored, or in which a chip multiplies matrices; its peak speed depends on it.</summary>
public enum NumberFormat
{
    /// <summary>32-bit floating point, rounded to 19 bits on tensor cores.</summary>
    TF32,

    /// <summary>16-bit floating point of either kind, BF16 or FP16, whose peaks are the same on the chips known here.</summary>
    BF16,

    /// <summary>8-bit floating point.</summary>
    FP8,

    /// <summary>4-bit floating point.</summary>
    FP4,

    /// <summary>Integers of 4 bits.</summary>
    INT4,
}
