using System.Linq.Expressions;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>Puts nodes in the place of a lambda's parameters, and looks through the carriers that the compiler builds for a query.</summary>
internal sealed class Substitution(LambdaExpression lambda, params Node[] arguments) : ExpressionVisitor
{
    /// <summary>The body of a lambda with nodes for its parameters.</summary>
    internal static Expression Body(LambdaExpression lambda, params Node[] arguments) =>
        new Substitution(lambda, arguments).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node)
    {
        var index = lambda.Parameters.IndexOf(node);
        return index < 0 ? node : arguments[index].AsExpression;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        var visited = (MemberExpression)base.VisitMember(node);
        return visited.Expression is NodeExpression { Node.Body: NewExpression { Members: { } members } carrier } && members.IndexOf(visited.Member) is >= 0 and var index
            ? carrier.Arguments[index]
            : visited;
    }
}
