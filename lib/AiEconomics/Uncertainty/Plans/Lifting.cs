using System.Linq.Expressions;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>Replaces captured objects by reads of an array, in the order in which a <see cref="Shape"/> meets them.</summary>
internal sealed class Lifting(ParameterExpression captured) : ExpressionVisitor
{
    private int next;

    protected override Expression VisitConstant(ConstantExpression node) => Shape.IsPart(node)
        ? node
        : Expression.Convert(Expression.ArrayIndex(captured, Expression.Constant(next++)), node.Type);
}
