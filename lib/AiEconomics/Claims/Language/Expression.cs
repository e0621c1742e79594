namespace AiEconomics.Claims.Language;

/// <summary>An expression as it is written, before its names and units are looked up.</summary>
/// <param name="At">Where it starts in the text, counted from 0.</param>
internal abstract record Expression(int At)
{
    /// <summary>The two ends of a stated value, and the word or form that states them.</summary>
    internal sealed record Literal(int At, Number Low, Number High, string Form, string Unit, string Footing) : Expression(At);

    /// <summary>A figure or a step, by its key.</summary>
    internal sealed record Name(int At, string Key) : Expression(At);

    /// <summary>A free quantity, such as <c>r</c>.</summary>
    internal sealed record Variable(int At, char Letter) : Expression(At);

    /// <summary>A negative.</summary>
    internal sealed record Negation(int At, Expression Operand) : Expression(At);

    /// <summary>Two expressions joined by <c>+ - * / ^</c>.</summary>
    internal sealed record Binary(int At, char Sign, Expression Left, Expression Right) : Expression(At);

    /// <summary>A function of expressions.</summary>
    internal sealed record Call(int At, string Function, IReadOnlyList<Expression> Arguments) : Expression(At);
}
