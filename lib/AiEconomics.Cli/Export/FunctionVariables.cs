using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiEconomics.Cli.Export;

/// <summary>Turns functions of a script into variables of a program: an expression tree, which a query over inputs is, may call those and no local function.</summary>
internal static class FunctionVariables
{
    /// <summary>The names that are called in a query.</summary>
    internal static IEnumerable<string> CalledInside(SyntaxNode root) =>
        root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Ancestors().Any(node => node is QueryExpressionSyntax))
            .Select(call => call.Expression)
            .OfType<IdentifierNameSyntax>()
            .Select(name => name.Identifier.ValueText);

    /// <summary>From <c>T F(A a) => …</c> to <c>var F = T (A a) => …</c>; none for a function that only a function can be.</summary>
    internal static IEnumerable<TextChange> Changes(MethodDeclarationSyntax function)
    {
        if (!CanBeVariable(function))
        {
            return [];
        }

        var made = new List<TextChange>
        {
            new(function.ReturnType.Span, "var"),
            new(new TextSpan(function.Identifier.Span.End, 0), $" = {function.ReturnType} "),
        };
        if (function.Body is { } body)
        {
            made.Add(new TextChange(new TextSpan(function.ParameterList.Span.End, 0), " =>"));
            made.Add(new TextChange(new TextSpan(body.Span.End, 0), ";"));
        }

        return made;
    }

    private static bool CanBeVariable(MethodDeclarationSyntax function) =>
        function.TypeParameterList is null
        && function.Modifiers.Count == 0
        && function.ParameterList.Parameters.All(parameter => parameter.Modifiers.Count == 0 && parameter.Default is null)
        && !function.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token != function.Identifier && token.ValueText == function.Identifier.ValueText);
}
