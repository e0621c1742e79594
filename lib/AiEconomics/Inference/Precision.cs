namespace AiEconomics.Inference;

/// <summary>In what format numbers are stored or calculated with.</summary>
public enum Precision
{
    /// <summary>Integers of four bits: half a byte.</summary>
    INT4,

    /// <summary>Floating point of eight bits: one byte.</summary>
    FP8,

    /// <summary>Brain floating point of sixteen bits: two bytes.</summary>
    BF16,
}
