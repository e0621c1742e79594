using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace AiEconomics.Mutation;

/// <summary>A wrong constant, a wrong call, two arguments in the wrong order, a check that was forgotten.</summary>
internal static class CallSlips
{
    private static readonly Dictionary<string, string> Calls = new[]
    {
        ("Min", "Max"), ("MinBy", "MaxBy"), ("Floor", "Ceiling"), ("First", "Last"), ("FirstOrDefault", "LastOrDefault"), ("Skip", "Take"),
        ("OrderBy", "OrderByDescending"), ("Any", "All"), ("Log", "Log2"), ("Sin", "Cos"), ("TrueForAll", "Exists"),
    }.SelectMany(pair => new[] { pair, (pair.Item2, pair.Item1) }).ToDictionary(pair => pair.Item1, pair => pair.Item2);

    internal static IEnumerable<Slip> Of(ExpressionSyntax node, SemanticModel model) => node switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(NumericLiteralExpression) => Constant(literal),
        InvocationExpressionSyntax call when IsCheck(call) => [new("forgotten check", call.ArgumentList.Arguments[0].Expression)],
        InvocationExpressionSyntax call => [.. Renamed(call), .. Swapped(call, call.ArgumentList, model)],
        ObjectCreationExpressionSyntax { ArgumentList: { } list } creation => Swapped(creation, list, model),
        ImplicitObjectCreationExpressionSyntax creation => Swapped(creation, creation.ArgumentList, model),
        _ => [],
    };

    internal static IEnumerable<Slip> Of(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } when IsCheck(call) => [new("forgotten check", Nothing)],
        IfStatementSyntax { Else: null, Statement: BlockSyntax { Statements: [ThrowStatementSyntax] } or ThrowStatementSyntax } => [new("forgotten throw", Nothing)],
        _ => [],
    };

    private static EmptyStatementSyntax Nothing => SyntaxFactory.EmptyStatement();

    private static bool IsCheck(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Require" } };

    private static IEnumerable<Slip> Constant(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        int whole => [Literal(SyntaxFactory.Literal(whole + 1))],
        long whole => [Literal(SyntaxFactory.Literal(whole + 1))],
        double number => [Literal(SyntaxFactory.Literal(
            number == 0 ? "1.0" : (2 * number).ToString("R", CultureInfo.InvariantCulture) + "d", number == 0 ? 1 : 2 * number))],
        _ => [],
    };

    private static Slip Literal(SyntaxToken token) => new("constant", SyntaxFactory.LiteralExpression(NumericLiteralExpression, token));

    private static IEnumerable<Slip> Renamed(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access && Calls.TryGetValue(name.Identifier.Text, out var other)
            ? [new("call", call.WithExpression(access.WithName(SyntaxFactory.IdentifierName(other))))]
            : [];

    // Neighbors of one type can be confused and still compile; those of other types cannot, which is why quantities have types.
    private static IEnumerable<Slip> Swapped(SyntaxNode call, ArgumentListSyntax list, SemanticModel model)
    {
        var method = model.GetSymbolInfo(call).Symbol as IMethodSymbol;
        if (method is { Name: "Max" or "Min" or "MaxMagnitude" or "ReferenceEquals" or "Equals" })
        {
            yield break;
        }

        for (var at = 0; at + 1 < list.Arguments.Count; at++)
        {
            var (one, other) = (list.Arguments[at], list.Arguments[at + 1]);
            // The factors of a product.
            if (at == 0 && method is { Name: "MultiplyAdd" or "FusedMultiplyAdd" })
            {
                continue;
            }

            if (Plain(one) && Plain(other) && Type(one) is { } type && SymbolEqualityComparer.Default.Equals(type, Type(other)) && !one.Expression.IsEquivalentTo(other.Expression))
            {
                var swapped = list.Arguments.Replace(one, one.WithExpression(other.Expression));
                swapped = swapped.Replace(swapped[at + 1], other.WithExpression(one.Expression));
                yield return new("swapped arguments", call.ReplaceNode(list, list.WithArguments(swapped)));
            }
        }

        static bool Plain(ArgumentSyntax argument) => argument.RefOrOutKeyword.IsKind(None) && argument.Expression is not (LambdaExpressionSyntax or DeclarationExpressionSyntax);

        ITypeSymbol? Type(ArgumentSyntax argument) => model.GetTypeInfo(argument.Expression).Type is { SpecialType: not SpecialType.System_String } found ? found : null;
    }
}
