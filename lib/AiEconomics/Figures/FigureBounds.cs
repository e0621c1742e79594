using AiEconomics.Units;

namespace AiEconomics.Figures;

/// <summary>The bounds that a row stands for.</summary>
/// <remarks>
/// A stated bound is open where the words exclude the value ("below", "over") and closed where they include it. The end that a
/// convention adds is closed, except above "200-odd": the next step, 300, would be said otherwise, so it is open.
/// </remarks>
internal static class FigureBounds
{
    internal static Bounds<T> AsStated<T>(Figure row) where T : struct, IQuantity<T> => row.Relation switch
    {
        Relation.Equal => Bound.Exactly(Of<T>(row.Value)),
        Relation.Below => Bound.Below(Of<T>(row.Value)),
        Relation.AtMost => Bound.AtMost(Of<T>(row.Value)),
        Relation.Above => Bound.Above(Of<T>(row.Value)),
        Relation.AtLeast => Bound.AtLeast(Of<T>(row.Value)),
        Relation.Range => Bound.Between(Of<T>(row.Low), Of<T>(row.High)),
        _ => Bound.AtLeast(T.FromBase(0)),
    };

    internal static Bounds<T> AsRead<T>(Figure row) where T : struct, IQuantity<T> => row switch
    {
        { Relation: Relation.Below, Low: { } low } => Bound.Between(T.FromBase(low), Of<T>(row.Value), highIncluded: false),
        { Relation: Relation.AtMost, Low: { } low } => Bound.Between(T.FromBase(low), Of<T>(row.Value)),
        { Relation: Relation.Above, High: { } high } => Bound.Between(Of<T>(row.Value), T.FromBase(high), lowIncluded: false, highIncluded: false),
        { Relation: Relation.AtLeast, High: { } high } => Bound.Between(Of<T>(row.Value), T.FromBase(high), highIncluded: false),
        { Relation: Relation.About, Low: { } low, High: { } high } => Bound.Between(T.FromBase(low), T.FromBase(high)),
        { Relation: Relation.About } => Bound.Exactly(Of<T>(row.Value)),
        _ => AsStated<T>(row),
    };

    private static T Of<T>(double? value) where T : struct, IQuantity<T> => T.FromBase(value!.Value);
}
