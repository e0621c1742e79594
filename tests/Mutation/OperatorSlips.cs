using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace AiEconomics.Mutation;

/// <summary>One operator for another: arithmetic, comparison, logic, sign.</summary>
internal static class OperatorSlips
{
    private static readonly Dictionary<SyntaxKind, (string Name, SyntaxKind Node, SyntaxKind Token)[]> Others = new()
    {
        [AddExpression] = [("arithmetic", SubtractExpression, MinusToken)],
        [SubtractExpression] = [("arithmetic", AddExpression, PlusToken)],
        [MultiplyExpression] = [("arithmetic", DivideExpression, SlashToken)],
        [DivideExpression] = [("arithmetic", MultiplyExpression, AsteriskToken)],
        [ModuloExpression] = [("arithmetic", MultiplyExpression, AsteriskToken)],
        [LessThanExpression] = [("boundary", LessThanOrEqualExpression, LessThanEqualsToken), ("comparison", GreaterThanOrEqualExpression, GreaterThanEqualsToken)],
        [LessThanOrEqualExpression] = [("boundary", LessThanExpression, LessThanToken), ("comparison", GreaterThanExpression, GreaterThanToken)],
        [GreaterThanExpression] = [("boundary", GreaterThanOrEqualExpression, GreaterThanEqualsToken), ("comparison", LessThanOrEqualExpression, LessThanEqualsToken)],
        [GreaterThanOrEqualExpression] = [("boundary", GreaterThanExpression, GreaterThanToken), ("comparison", LessThanExpression, LessThanToken)],
        [EqualsExpression] = [("comparison", NotEqualsExpression, ExclamationEqualsToken)],
        [NotEqualsExpression] = [("comparison", EqualsExpression, EqualsEqualsToken)],
        [LogicalAndExpression] = [("logic", LogicalOrExpression, BarBarToken)],
        [LogicalOrExpression] = [("logic", LogicalAndExpression, AmpersandAmpersandToken)],
        [AddAssignmentExpression] = [("arithmetic", SubtractAssignmentExpression, MinusEqualsToken)],
        [SubtractAssignmentExpression] = [("arithmetic", AddAssignmentExpression, PlusEqualsToken)],
        [MultiplyAssignmentExpression] = [("arithmetic", DivideAssignmentExpression, SlashEqualsToken)],
        [DivideAssignmentExpression] = [("arithmetic", MultiplyAssignmentExpression, AsteriskEqualsToken)],
    };

    private static readonly Dictionary<SyntaxKind, SyntaxKind> Bounds = new()
    {
        [LessThanToken] = LessThanEqualsToken,
        [LessThanEqualsToken] = LessThanToken,
        [GreaterThanToken] = GreaterThanEqualsToken,
        [GreaterThanEqualsToken] = GreaterThanToken,
    };

    internal static IEnumerable<Slip> Of(ExpressionSyntax node) => node switch
    {
        BinaryExpressionSyntax binary => Kinds(node).Select(other => new Slip(
            other.Name, SyntaxFactory.BinaryExpression(other.Node, binary.Left, SyntaxFactory.Token(other.Token), binary.Right))),
        PrefixUnaryExpressionSyntax { Operand: not LiteralExpressionSyntax } prefix when prefix.IsKind(UnaryMinusExpression) => [new("sign", prefix.Operand)],
        PrefixUnaryExpressionSyntax prefix when prefix.IsKind(LogicalNotExpression) => [new("logic", prefix.Operand)],
        ConditionalExpressionSyntax choice => [new("branches", choice.WithWhenTrue(choice.WhenFalse).WithWhenFalse(choice.WhenTrue))],
        IsPatternExpressionSyntax match => match.Pattern.DescendantNodesAndSelf().OfType<RelationalPatternSyntax>().Select(bound => new Slip(
            "boundary", match.ReplaceNode(bound, bound.WithOperatorToken(SyntaxFactory.Token(Bounds[bound.OperatorToken.Kind()]).WithTriviaFrom(bound.OperatorToken))))),
        _ => [],
    };

    internal static IEnumerable<Slip> Of(ExpressionStatementSyntax statement) => statement.Expression is AssignmentExpressionSyntax change
        ? Kinds(change).Select(other => new Slip(
            other.Name,
            statement.WithExpression(SyntaxFactory.AssignmentExpression(other.Node, change.Left, SyntaxFactory.Token(other.Token), change.Right))))
        : [];

    private static (string Name, SyntaxKind Node, SyntaxKind Token)[] Kinds(ExpressionSyntax node) => Others.GetValueOrDefault(node.Kind(), []);
}
