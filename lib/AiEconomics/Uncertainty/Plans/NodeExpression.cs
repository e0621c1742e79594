using System.Linq.Expressions;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>Stands inside an expression for the value of a node.</summary>
internal sealed class NodeExpression(Node node) : Expression
{
    internal Node Node => node;

    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type => node.Type;

    protected override Expression VisitChildren(ExpressionVisitor visitor) => this;
}
