using AiEconomics.Units;

namespace AiEconomics.Notebooks.Exploring;

/// <summary>Says what a result must be for a claim to hold.</summary>
public static class Needs
{
    /// <summary>The result is less than the threshold.</summary>
    public static Requirement<T> Below<T>(T threshold) where T : struct, IQuantity<T> => new(NeededRelation.Below, threshold);

    /// <summary>The result is the threshold or less.</summary>
    public static Requirement<T> AtMost<T>(T threshold) where T : struct, IQuantity<T> => new(NeededRelation.AtMost, threshold);

    /// <summary>The result is the threshold or more.</summary>
    public static Requirement<T> AtLeast<T>(T threshold) where T : struct, IQuantity<T> => new(NeededRelation.AtLeast, threshold);

    /// <summary>The result is more than the threshold.</summary>
    public static Requirement<T> Above<T>(T threshold) where T : struct, IQuantity<T> => new(NeededRelation.Above, threshold);
}
