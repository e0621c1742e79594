using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Figures;

/// <summary>A figure as a quantity: the number with its unit in the type, and where it comes from.</summary>
/// <typeparam name="T">The quantity, whose unit is that of the row.</typeparam>
/// <remarks>
/// It serves wherever the quantity itself does, and brings its source along. A bound does not: it names no single value, so it must
/// be asked for as <see cref="Bounds"/>.
/// </remarks>
public sealed class Figure<T> : ISourced
    where T : struct, IQuantity<T>
{
    internal Figure(Figure row)
    {
        Row = row.Unit == T.Unit
            ? row
            : throw new InvalidOperationException($"Figure '{row.Key}' is given in {row.Unit}, but {T.Unit} was asked for.");
    }

    /// <summary>The whole row.</summary>
    public Figure Row { get; }

    /// <summary>The one value.</summary>
    /// <exception cref="InvalidOperationException">The figure is a bound.</exception>
    public T Value => Row.IsPoint
        ? T.FromBase(Row.Value!.Value)
        : throw new InvalidOperationException(
            $"Figure '{Row.Key}' is no single value but {Bounds}; ask for its .Bounds and compute with those.");

    /// <summary>What is known of the value: the bound as stated, closed by convention where a vague word leaves an end open.</summary>
    public Bounds<T> Bounds => FigureBounds.AsRead<T>(Row);

    /// <summary>What the text itself states, without any end that is a convention.</summary>
    public Bounds<T> StatedBounds => FigureBounds.AsStated<T>(Row);

    /// <inheritdoc/>
    public object SourcedValue => Value;

    /// <inheritdoc/>
    public string SourceMarkdown => Row.SourceMarkdown;

    /// <summary>The one value, where the quantity is asked for.</summary>
    /// <exception cref="InvalidOperationException">The figure is a bound.</exception>
    public static implicit operator T(Figure<T> figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Value;
    }

    /// <summary>The value or the bound, with its unit, such as <c>USD 4.60 M</c>, <c>about 2.00 times</c> or <c>above USD 60.0 M</c>.</summary>
    public override string ToString() => Row switch
    {
        { IsPoint: false } => Bounds.ToString(),
        { Relation: Relation.About } => $"about {Value}",
        _ => Value.ToString()!,
    };
}
