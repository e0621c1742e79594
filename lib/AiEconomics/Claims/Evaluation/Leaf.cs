using AiEconomics.Claims.Language;
using AiEconomics.Figures;

namespace AiEconomics.Claims.Evaluation;

/// <summary>A quantity that an expression starts from: a figure, a number written in it, a free variable, or the end of what is known of another.</summary>
internal sealed record Leaf
{
    /// <summary>The key, the number as written, or the letter.</summary>
    internal required string Name { get; init; }

    /// <summary>What is stated of it, in base units of its dimension.</summary>
    internal required Interval Stated { get; init; }

    internal required Unit Unit { get; init; }

    /// <summary>The figure, where it is one.</summary>
    internal Figure? Figure { get; init; }

    /// <summary>Whether it is a free variable.</summary>
    internal bool IsVariable { get; init; }

    /// <summary>How many digits of it are printed; 0 where it is not printed as a number.</summary>
    internal int Significant { get; init; }

    /// <summary>The expression whose end it is, where it is one.</summary>
    internal Term? Of { get; init; }

    /// <summary>Whether it is the upper end of that expression.</summary>
    internal bool IsUpper { get; init; }

    /// <summary>Whether nothing says how large it is: a variable, or what is only stated to be above zero.</summary>
    internal bool IsFree => IsVariable || (Of is null && double.IsPositiveInfinity(Ordinary(0).High));

    /// <summary>The words of a literal's own form, such as <c>above</c>; and for a count what was counted.</summary>
    internal string Words { get; init; } = "";

    /// <summary>The footing in braces behind a number.</summary>
    internal string Braces { get; init; } = "";

    /// <summary>
    /// What is meant in ordinary reading: a bound without its other end is taken to be close, within a share of the bound. "Less than 80"
    /// would be said otherwise of 40.
    /// </summary>
    /// <param name="stretch">That share; a tenth is ordinary, as the reader of "about" figures has it.</param>
    internal Interval Ordinary(double stretch) => this switch
    {
        { IsVariable: true } or { Of: not null } => Stated,
        { Stated: { High: double.PositiveInfinity, Low: > 0 } } => Stated with { High = Stated.Low * (1 + stretch), HighIncluded = true },
        { Stated: { Low: 0, High: > 0 and < double.PositiveInfinity } } when IsBound => Stated with { Low = Math.Max(0, Stated.High * (1 - stretch)) },
        _ => Stated,
    };

    // A range from zero is stated whole; a bound that begins at zero is one whose other end was not said.
    private bool IsBound => Figure is { Relation: not Relation.Range } || Figure is null && Words != "range";

    internal static Interval StatedOf(Figure figure) => figure.Relation switch
    {
        // The same convention as that of the reader of Chinese figures: give or take a tenth.
        Relation.About when figure is { Low: null, High: null } => new(figure.Value!.Value * 0.9, figure.Value!.Value * 1.1),
        _ when FigureBounds.AsRead<Units.Ratio>(figure) is var bounds =>
            new(bounds.LowEnd.Value, bounds.HighEnd.Value, bounds.LowEnd.Included, bounds.HighEnd.Included && double.IsFinite(bounds.HighEnd.Value)),
        _ => throw new InvalidOperationException(),
    };

    internal static Interval StatedOf(Expression.Literal literal) => (literal.Form, literal.Low.Value, literal.High.Value) switch
    {
        ("above", var low, _) => new(low, double.PositiveInfinity, false, false),
        ("at least", var low, _) => new(low, double.PositiveInfinity, true, false),
        ("below", _, var high) => new(0, high, true, false),
        ("at most", _, var high) => new(0, high),
        ("about", var value, _) => new(value * 0.9, value * 1.1),
        (_, var low, var high) => new(low, high),
    };
}
