using AiEconomics.Claims.Evaluation;
using AiEconomics.Claims.Language;
using AiEconomics.Figures;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Claims;

/// <summary>Changes a figure to what a reader supposes.</summary>
internal static class WhatIf
{
    internal static Figure Changed(Figure figure, string value, ClaimScope scope)
    {
        try
        {
            // A value in words stands in parentheses, which a reader may leave out.
            var text = char.IsLetter(value.TrimStart().FirstOrDefault()) ? $"({value})" : value;
            if (ExpressionParser.Value(text) is not Expression.Literal literal)
            {
                throw new ExpressionException(TableFault.Quote(value), $"a value such as 2.5 {figure.Unit}", "write a number with its unit, not an expression");
            }

            return Changed(figure, literal, scope);
        }
        catch (ExpressionException error)
        {
            throw new FormatException($"Figure '{figure.Key}': {error.Message}", error);
        }
    }

    private static Figure Changed(Figure figure, Expression.Literal literal, ClaimScope scope)
    {
        var (given, own) = (scope.UnitOf(literal.Unit), scope.UnitOf(figure.Unit));
        if (given.Dimension != own.Dimension)
        {
            throw new ExpressionException($"a value in {literal.Unit}", $"one in {figure.Unit}", "write the unit of the figure");
        }

        double In(double value) => given.Text == own.Text ? value : value * given.Size / own.Size;
        var (relation, ends) = (RelationOf(literal.Form), literal.Form == "range");
        double? tenth = literal.Form == "about" ? In(literal.Low.Value) / 10 : null;
        return figure with
        {
            Relation = relation,
            Value = ends ? null : In(literal.High.Value),
            Low = ends ? In(literal.Low.Value) : In(literal.High.Value) - tenth,
            High = ends ? In(literal.High.Value) : In(literal.High.Value) + tenth,
            // The words of the braces take the place of the words on their axes.
            Basis = [.. figure.Basis.Where(word => !Words(literal).Any(other => scope.Axes.Of(other) == scope.Axes.Of(word) && scope.Axes.Of(word) is not null)), .. Words(literal)],
            AsPrinted = relation == Relation.Equal && figure.Value == In(literal.High.Value) ? figure.AsPrinted : "",
        };
    }

    private static string[] Words(Expression.Literal literal) =>
        literal.Footing.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Relation RelationOf(string form) => form switch
    {
        "above" => Relation.Above,
        "at least" => Relation.AtLeast,
        "below" => Relation.Below,
        "at most" => Relation.AtMost,
        "about" => Relation.About,
        "range" => Relation.Range,
        _ => Relation.Equal,
    };
}
