using System.Linq.Expressions;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>What an expression does, without the objects that it captured: two of equal shape compile to the same code.</summary>
internal sealed class Shape : ExpressionVisitor, IEquatable<Shape>
{
    private readonly List<object?> parts = [];
    private readonly List<object?> captured = [];
    private readonly Dictionary<object, object> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly int hash;

    internal Shape(Expression expression)
    {
        Visit(expression);
        var sum = new HashCode();
        parts.ForEach(part => sum.Add(part));
        hash = sum.ToHashCode();
    }

    /// <summary>Whether all that the expression does is in the shape; of rare kinds of expression it is not.</summary>
    internal bool IsWhole { get; private set; } = true;

    /// <summary>Gives the captured objects away, so that a shape that is kept keeps none of them alive.</summary>
    internal object?[] Take()
    {
        var taken = captured.ToArray();
        captured.Clear();
        numbers.Clear();
        return taken;
    }

    /// <summary>Whether a constant belongs to what is done; any other counts as captured.</summary>
    internal static bool IsPart(ConstantExpression constant) => constant.Type.IsPrimitive;

    public override Expression? Visit(Expression? node)
    {
        Add(node?.NodeType, node?.Type);
        return base.Visit(node);
    }

    public bool Equals(Shape? other) => other is not null && hash == other.hash && parts.SequenceEqual(other.parts);

    public override bool Equals(object? obj) => Equals(obj as Shape);

    public override int GetHashCode() => hash;

    protected override Expression VisitConstant(ConstantExpression node)
    {
        if (IsPart(node))
        {
            // By its bits, because 0 and -0 are equal numbers.
            Add(node.Value is double number ? BitConverter.DoubleToInt64Bits(number) : node.Value);
        }
        else
        {
            captured.Add(node.Value);
        }

        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        Add(Number(node), node.IsByRef);
        return node;
    }

    protected override LabelTarget? VisitLabelTarget(LabelTarget? node)
    {
        Add(node is null ? null : Number(node));
        return node;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        Add(node.Method);
        return base.VisitBinary(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        // A quoted function is handed on as it is written, captured objects included.
        IsWhole &= node.NodeType != ExpressionType.Quote;
        Add(node.Method);
        return base.VisitUnary(node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        Add(node.Member);
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        Add(node.Method);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        Add(node.Constructor);
        return base.VisitNew(node);
    }

    protected override Expression VisitNewArray(NewArrayExpression node)
    {
        Add(node.Expressions.Count);
        return base.VisitNewArray(node);
    }

    protected override Expression VisitInvocation(InvocationExpression node)
    {
        Add(node.Arguments.Count);
        return base.VisitInvocation(node);
    }

    protected override Expression VisitIndex(IndexExpression node)
    {
        Add(node.Indexer, node.Arguments.Count);
        return base.VisitIndex(node);
    }

    protected override Expression VisitTypeBinary(TypeBinaryExpression node)
    {
        Add(node.TypeOperand);
        return base.VisitTypeBinary(node);
    }

    protected override Expression VisitBlock(BlockExpression node)
    {
        Add(node.Variables.Count, node.Expressions.Count);
        return base.VisitBlock(node);
    }

    protected override Expression VisitGoto(GotoExpression node)
    {
        Add(node.Kind);
        return base.VisitGoto(node);
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        Add(node.Parameters.Count);
        return base.VisitLambda(node);
    }

    protected override Expression VisitExtension(Expression node) => Odd(node);

    protected override Expression VisitDynamic(DynamicExpression node) => Odd(node);

    protected override Expression VisitListInit(ListInitExpression node) => Odd(node);

    protected override Expression VisitMemberInit(MemberInitExpression node) => Odd(node);

    protected override Expression VisitSwitch(SwitchExpression node) => Odd(node);

    protected override Expression VisitTry(TryExpression node) => Odd(node);

    protected override Expression VisitRuntimeVariables(RuntimeVariablesExpression node) => Odd(node);

    protected override Expression VisitDebugInfo(DebugInfoExpression node) => Odd(node);

    private Expression Odd(Expression node)
    {
        IsWhole = false;
        return node;
    }

    private void Add(params ReadOnlySpan<object?> more)
    {
        foreach (var part in more)
        {
            parts.Add(part);
        }
    }

    // Variables and labels by the order of their first use.
    private object Number(object thing)
    {
        if (!numbers.TryGetValue(thing, out var number))
        {
            numbers[thing] = number = numbers.Count;
        }

        return number;
    }
}
