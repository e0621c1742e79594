namespace AiEconomics.Claims;

/// <summary>Where along one quantity a comparison holds.</summary>
/// <param name="Variable">The free variable, or the key of the one figure that is not known exactly.</param>
/// <param name="Holds">The stretches on which it holds, from low to high; empty where it never does.</param>
/// <param name="Low">The lower end of the quantity's range.</param>
/// <param name="High">The upper end of the quantity's range, which may be infinity.</param>
/// <param name="AtLow">The left side there, in words.</param>
/// <param name="AtHigh">The left side there, in words; where the range has no end, what it tends to.</param>
/// <param name="Supremum">The least value that the left side never passes, in words.</param>
/// <param name="Condition">The stretches in words, such as <c>r is above 14.3</c>.</param>
/// <param name="Slices">Where a second variable is free, the same for some of its values; else empty.</param>
public sealed record Region(
    string Variable,
    IReadOnlyList<(double From, double To)> Holds,
    double Low,
    double High,
    string AtLow,
    string AtHigh,
    string Supremum,
    string Condition,
    IReadOnlyList<(string At, Region Region)> Slices)
{
    /// <summary>The stretches in words.</summary>
    public override string ToString() => Condition;
}
