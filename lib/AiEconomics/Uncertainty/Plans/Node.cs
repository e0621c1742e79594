using System.Linq.Expressions;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>One step of a model over inputs: an input, or an expression over other nodes.</summary>
/// <remarks>A node stands for one value in a draw, wherever and however often it is used: this is what keeps <c>x - x</c> at zero.</remarks>
internal sealed class Node
{
    private Node(Type type, Expression? body, InputDefinition? input)
    {
        Type = type;
        Body = body;
        Input = input;
    }

    internal Type Type { get; }

    /// <summary>The expression, over other nodes; nothing for an input.</summary>
    internal Expression? Body { get; }

    /// <summary>The input, where the node is one.</summary>
    internal InputDefinition? Input { get; }

    internal static Node Of(InputDefinition input) => new(input.Type, null, input);

    /// <summary>An expression as a node; one that is a node already is that node.</summary>
    internal static Node Of(Expression body) => body switch
    {
        NodeExpression node => node.Node,
        // The parts of what the compiler builds to carry several names become nodes, so that each is computed once.
        NewExpression { Members: not null } carrier => new(carrier.Type, carrier.Update(carrier.Arguments.Select(part => Of(part).AsExpression)), null),
        _ => new(body.Type, body, null),
    };

    internal NodeExpression AsExpression => new(this);
}
