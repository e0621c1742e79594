using System.Linq.Expressions;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>Turns a model over inputs into one flat loop: read each input's number, compute each step once, store the result.</summary>
/// <remarks>
/// <para>Written as an expression and compiled to machine code, the loop has no look-up, no closure and no allocation per draw, and the
/// model functions it calls are inlined where they are small.</para>
/// <para>What does not depend on any input (captured variables, conversions of figures) is computed once a block, before the loop.</para>
/// </remarks>
internal sealed class PlanBuilder : ExpressionVisitor
{
    private readonly Dictionary<Node, ParameterExpression> values = [];
    private readonly Dictionary<string, (InputDefinition Input, ParameterExpression Column)> columns = new(StringComparer.Ordinal);
    private readonly List<ParameterExpression> outer = [];
    private readonly List<Expression> before = [];
    private readonly List<ParameterExpression> inner = [];
    private readonly List<Expression> each = [];
    private readonly ParameterExpression inputs = Expression.Parameter(typeof(double[][]), "inputs");
    private readonly ParameterExpression index = Expression.Variable(typeof(int), "index");

    /// <summary>The inputs in the order of their first use.</summary>
    internal List<InputDefinition> Inputs { get; } = [];

    /// <summary>Compiles a model whose result is stored as it is.</summary>
    internal BlockModel<T> Compile<T>(Node result, Func<Expression, Expression>? store = null)
    {
        var start = Expression.Parameter(typeof(int), "start");
        var end = Expression.Parameter(typeof(int), "end");
        var output = Expression.Parameter(typeof(T[]), "output");
        var value = Value(result);
        each.Add(Expression.Assign(Expression.ArrayAccess(output, index), store is null ? value : store(value)));
        each.Add(Expression.PreIncrementAssign(index));
        var done = Expression.Label();
        var loop = Expression.Loop(
            Expression.IfThenElse(Expression.LessThan(index, end), Expression.Block(inner, each), Expression.Break(done)), done);
        var body = Expression.Block([index, .. outer], [Expression.Assign(index, start), .. before, loop]);
        return Code.Of(Expression.Lambda<BlockModel<T>>(body, inputs, start, end, output));
    }

    protected override Expression VisitExtension(Expression node) => node is NodeExpression model ? Value(model.Node) : base.VisitExtension(node);

    private ParameterExpression Value(Node node)
    {
        if (values.TryGetValue(node, out var known))
        {
            return known;
        }

        var computed = node.Input is { } input ? Read(input) : Visit(Hoist(node.Body!));
        var value = Expression.Variable(node.Type);
        inner.Add(value);
        each.Add(Expression.Assign(value, computed));
        return values[node] = value;
    }

    private Expression Read(InputDefinition input)
    {
        if (columns.TryGetValue(input.Key, out var known))
        {
            known.Input.MustEqual(input);
        }
        else
        {
            var column = Expression.Variable(typeof(double[]), input.Key);
            outer.Add(column);
            before.Add(Expression.Assign(column, Expression.ArrayIndex(inputs, Expression.Constant(Inputs.Count))));
            known = columns[input.Key] = (input, column);
            Inputs.Add(input);
        }

        return BaseValue.Make(Expression.ArrayIndex(known.Column, index), input.Type);
    }

    private Expression Hoist(Expression body) => new Hoister(expression =>
    {
        var constant = Expression.Variable(expression.Type);
        outer.Add(constant);
        before.Add(Expression.Assign(constant, expression));
        return constant;
    }).Visit(body)!;
}
