using System.Linq.Expressions;
using System.Reflection;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>Reads the uncertain value that a query names after <c>in</c>.</summary>
internal static class Chosen
{
    /// <summary>The value's node and its dependence. A conditional between two values becomes a conditional between their draws.</summary>
    internal static (Node Node, Dependence? Dependence) From<T>(Expression source)
    {
        if (source is ConditionalExpression choice)
        {
            var (yes, yesUnder) = From<T>(choice.IfTrue);
            var (no, noUnder) = From<T>(choice.IfFalse);
            var node = Node.Of(Expression.Condition(choice.Test, yes.AsExpression, no.AsExpression));
            return (node, Dependence.Merge(yesUnder, noUnder));
        }

        var value = (Uncertain<T>?)Evaluate(source) ?? throw new InvalidOperationException($"The query draws from '{source}', which is null.");
        return (value.Node, value.Dependence);
    }

    private static object? Evaluate(Expression source)
    {
        switch (source)
        {
            case ConstantExpression constant:
                return constant.Value;
            case MemberExpression { Member: FieldInfo field } member when member.Expression is null or ConstantExpression:
                return field.GetValue((member.Expression as ConstantExpression)?.Value);
            default:
                MustBeFixed(source);
                return Expression.Lambda<Func<object?>>(Expression.Convert(source, typeof(object))).Compile(preferInterpretation: true)();
        }
    }

    private static void MustBeFixed(Expression source)
    {
        if (Hoister.Depends(source))
        {
            throw new InvalidOperationException(
                $"An input cannot be built from a draw of another one, as in 'from … in {source}'. Give each input a name and a distribution of its own, and let the model combine them.");
        }
    }
}
