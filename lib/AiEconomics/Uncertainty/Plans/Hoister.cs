using System.Linq.Expressions;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>Takes out of an expression the largest parts that depend on no input and are computed in every draw.</summary>
internal sealed class Hoister(Func<Expression, Expression> keep) : ExpressionVisitor
{
    public override Expression? Visit(Expression? node) =>
        node is not null && node.Type != typeof(void) && IsWorthIt(node) && !Depends(node) ? keep(node) : base.Visit(node);

    // What may not be computed at all in a draw stays where it is.
    protected override Expression VisitConditional(ConditionalExpression node) => node.Update(Visit(node.Test)!, node.IfTrue, node.IfFalse);

    protected override Expression VisitBinary(BinaryExpression node) => node.NodeType is ExpressionType.AndAlso or ExpressionType.OrElse or ExpressionType.Coalesce
        ? node.Update(Visit(node.Left)!, node.Conversion, node.Right)
        : base.VisitBinary(node);

    protected override Expression VisitLambda<T>(Expression<T> node) => node;

    /// <summary>Whether anything in the expression changes from draw to draw.</summary>
    internal static bool Depends(Expression expression) => Search.In(expression);

    private static bool IsWorthIt(Expression node) => node switch
    {
        ConstantExpression constant => !constant.Type.IsPrimitive,
        MemberExpression or MethodCallExpression or UnaryExpression { NodeType: not ExpressionType.Quote } => true,
        _ => false,
    };

    /// <summary>Looks for anything that changes from draw to draw.</summary>
    private sealed class Search : ExpressionVisitor
    {
        private bool found;

        internal static bool In(Expression expression)
        {
            var search = new Search();
            search.Visit(expression);
            return search.found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            found = true;
            return node;
        }

        protected override Expression VisitExtension(Expression node)
        {
            found = true;
            return node;
        }
    }
}
